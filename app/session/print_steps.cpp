#include "app/session/print_steps.h"

#include "app/session/apply.h"
#include "app/values/overloaded.h"

namespace kiosk {
namespace {

/// The progress of the print that the session's screen offers, and whose card it is.
struct PrintPlace {
  PrintProgress* progress = nullptr;
  std::uint32_t option = 0;
};

bool is_printed_from(const Screen& screen, PrintedSheet sheet) {
  switch (sheet) {
    case PrintedSheet::summary:
    case PrintedSheet::questions: return std::holds_alternative<SummaryScreen>(screen);
    case PrintedSheet::card: return std::holds_alternative<CardScreen>(screen);
    case PrintedSheet::compare: return std::holds_alternative<CompareScreen>(screen);
    case PrintedSheet::urgent_slip: return std::holds_alternative<UrgentScreen>(screen);
    case PrintedSheet::test_page:
      return false;  // requested behind the staff code, not from a screen of a visit
  }
  return false;
}

bool is_test_page_under_way(const Session& session) {
  const auto* staff = session.panels.find<StaffEntry>();
  return staff && staff->test_page.state == PrintState::printing;
}

/// The progress that a screen shows; null for one that offers no print.
template <class AnyScreen>
auto progress_on(AnyScreen& screen) {
  using Progress =
      std::conditional_t<std::is_const_v<AnyScreen>, const PrintProgress, PrintProgress>;
  return std::visit(
      [](auto& shown) -> Progress* {
        if constexpr (requires { shown.print; }) return &shown.print;
        else return nullptr;
      },
      screen);
}

PrintPlace place_in(Screen& screen) {
  const auto* card = std::get_if<CardScreen>(&screen);
  return {progress_on(screen), card ? card->option : 0};
}

/// The progress of the print that is under way.
PrintProgress& progress_under_way(Session& session) {
  return is_test_page_under_way(session) ? session.panels.find<StaffEntry>()->test_page
                                         : *place_in(session.screen).progress;
}

/// The sheet shows the state of a slip that was printed here. One that came out stays so, whatever
/// is tried later.
void follow_slip(Session& session, PrintState state, const std::string& at = {}) {
  if (!std::holds_alternative<UrgentScreen>(session.screen) ||
      session.alert.slip == PrintState::printed)
    return;
  session.alert.slip = state;
  session.alert.slip_elsewhere = false;
  session.alert.slip_at = at;
}

SummaryScreen* summary_of(Session& session) { return std::get_if<SummaryScreen>(&session.screen); }

void come_back_from_desk(Session& session) {
  if (auto* summary = summary_of(session)) summary->at_desk = false;
}

}  // namespace

const PrintProgress* print_progress(const Session& session) {
  if (is_test_page_under_way(session)) return &session.panels.find<StaffEntry>()->test_page;
  return progress_on(session.screen);
}

bool is_printing(const Session& session) {
  const auto* progress = print_progress(session);
  return progress && progress->state == PrintState::printing;
}

bool is_at_desk(const Session& session) {
  const auto* summary = std::get_if<SummaryScreen>(&session.screen);
  return summary && summary->at_desk && summary->print.state != PrintState::printed;
}

WaitingForPrint waiting_for_print(const Session& session) {
  return {
      .something = !session.print_is_out,
      .on_summary = std::holds_alternative<SummaryScreen>(session.screen) && is_printing(session)};
}

bool nobody_waits_for_print(const WaitingForPrint& before, const Session& now) {
  if (!before.something) return false;
  if (!now.response.begun()) return true;
  const bool still_in_sight = std::holds_alternative<SummaryScreen>(now.screen) ||
                              std::holds_alternative<TakeAlongScreen>(now.screen);
  return before.on_summary && !still_in_sight;
}

Requests with_cancelled_print(Requests requests) {
  Requests all;
  all.emplace_back(std::in_place_type<CancelPrint>);
  for (auto& request : requests) all.push_back(std::move(request));
  return all;
}

Requests ask_for_print(Session& session, PrintedSheet sheet) {
  if (!is_printed_from(session.screen, sheet)) return {};
  const auto place = place_in(session.screen);
  if (place.progress->state == PrintState::printing &&
      place.progress->trouble == PrintTrouble::none)
    return {};
  *place.progress = {.sheet = sheet, .state = PrintState::printing};
  follow_slip(session, PrintState::printing);
  session.print_is_out = false;
  come_back_from_desk(session);
  return {PrintSheet{sheet, place.option}};
}

namespace {

void print_progressed(Session& session, PrintTrouble trouble) {
  if (is_printing(session)) progress_under_way(session).trouble = trouble;
}

void print_finished(Session& session, const PrintFinished& finished) {
  if (!is_printing(session)) return;
  const bool is_test_page = is_test_page_under_way(session);
  auto& progress = progress_under_way(session);
  progress.state = finished.printed ? PrintState::printed : PrintState::failed;
  progress.trouble = finished.printed ? PrintTrouble::none : finished.trouble;
  follow_slip(session, progress.state, finished.at);
  if (is_test_page) return;
  session.print_is_out = true;
  session.has_paper = session.has_paper || finished.printed;
}

void ask_at_desk(Session& session) {
  auto* summary = summary_of(session);
  if (summary && summary->print.trouble != PrintTrouble::none) summary->at_desk = true;
}

}  // namespace

Requests apply(Session& session, const DecisionAid&, const PrintEvent& event) {
  Requests requests;
  std::visit(
      Overloaded{
          [&](const PrintRequested& asked) { requests = ask_for_print(session, asked.sheet); },
          [&](const PrintProgressed& progressed) { print_progressed(session, progressed.trouble); },
          [&](const PrintFinished& finished) { print_finished(session, finished); },
          [&](const DeskAsked&) { ask_at_desk(session); },
          [&](const BackFromDesk&) { come_back_from_desk(session); },
      },
      event);
  return requests;
}

}  // namespace kiosk
