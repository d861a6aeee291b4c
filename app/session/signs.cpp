#include "app/session/signs.h"

#include <algorithm>

#include "app/domain/scale.h"
#include "app/session/answering.h"
#include "app/session/apply.h"
#include "app/session/navigation.h"
#include "app/session/print_steps.h"
#include "app/values/overloaded.h"

namespace kiosk {
namespace {

constexpr std::string_view denied = "no";

bool is_open(const Response& response, NodeIndex node) {
  return !is_answered(response.items[node]) && !response.items[node].declined;
}

/// Several scales are on one page only where the glass is high enough; else each has a screen.
bool has_room_for(const Session& session, const DecisionAid& aid, std::uint32_t page) {
  const auto& rows = aid.sign_pages[page].questions;
  return session.scales_together || std::none_of(rows.begin(), rows.end(), [&](ItemIndex row) {
           return scale_of(aid.questionnaire.items[row]).has_value();
         });
}

/// Whoever listens hears a question at a time: it takes fewer keys to answer. Whoever wants it
/// simple sees one at a time, with drawings of its answers.
bool has_a_question_at_a_time(const Session& session) {
  return session.listening.on || (session.ease && session.ease->simple);
}

/// Whether a page of rows is shown as one: a row that is alone on it is a question as any other,
/// unless it is a sign.
bool is_asked_as_page(const Session& session, const DecisionAid& aid, std::uint32_t page) {
  return asks_signs(aid, page) ||
         (!has_a_question_at_a_time(session) && has_room_for(session, aid, page) &&
          rows_of(session.response, aid, page).size() > 1);
}

/// Goes back to where the visit was interrupted, and on from there.
void go_on_behind_signs(Session& session, const DecisionAid& aid, const UrgentScreen& urgent) {
  for (const auto sign : urgent_signs(aid, session.response))
    session.urgent_signs_told.insert(aid.urgent_signs[sign].id);
  if (urgent.changing) session.screen = AnswersScreen{};
  else go_on_from(session, aid, urgent.paused_at);
}

void alert_printed(Session& session, const AlertPrinted& outcome) {
  if (!session.response.begun()) return;
  session.alert.slip = outcome.printed ? PrintState::printed : PrintState::failed;
  session.alert.slip_at = outcome.printed ? outcome.at : std::string{};
}

}  // namespace

bool asks_signs(const DecisionAid& aid, std::uint32_t page) {
  const auto& form = aid.questionnaire;
  const auto above = form.items[aid.sign_pages[page].questions.front()].parent;
  return above != no_item && above == form.find(aid.signs_group);
}

NodeIndex introduction_of(const Session& session, const DecisionAid& aid, std::uint32_t page) {
  const auto rows = rows_of(session.response, aid, page);
  if (rows.empty()) return no_node;
  const auto before = asked_before(session.response, aid.questionnaire, rows.front());
  if (!before) return no_node;
  const auto screen = screen_asking(session, aid, *before);
  const auto* signs = std::get_if<SignsScreen>(&screen);
  return signs && signs->page == page ? *before : no_node;
}

NodeIndex first_of_page(const Session& session, const DecisionAid& aid, std::uint32_t page) {
  const auto introduction = introduction_of(session, aid, page);
  if (introduction != no_node) return introduction;
  const auto rows = rows_of(session.response, aid, page);
  return rows.empty() ? NodeIndex{0} : rows.front();
}

Screen screen_asking(const Session& session, const DecisionAid& aid, NodeIndex node) {
  const auto& form = aid.questionnaire;
  const auto& item = form.items[session.response.items[node].item];
  if (const auto page = sign_page_of(aid, session.response.items[node].item)) {
    if (is_asked_as_page(session, aid, *page)) return SignsScreen{.page = *page};
  } else if (!item.is_question()) {
    const auto next = asked_from(session.response, form, node + 1);
    const auto after = next ? sign_page_of(aid, session.response.items[*next].item) : std::nullopt;
    if (after && is_asked_as_page(session, aid, *after) &&
        rows_of(session.response, aid, *after).front() == *next)
      return screen_asking(session, aid, *next);
  }
  return QuestionScreen{.node = node};
}

std::vector<NodeIndex> rows_of(const Response& response, const DecisionAid& aid,
                               std::uint32_t page) {
  std::vector<NodeIndex> rows;
  for (const auto question : aid.sign_pages[page].questions) {
    const auto node = first_occurrence(response, aid.questionnaire, question);
    if (node != no_node && Occurrence(response, aid.questionnaire, node).is_asked())
      rows.push_back(node);
  }
  return rows;
}

std::vector<NodeIndex> open_rows_of(const Response& response, const DecisionAid& aid,
                                    std::uint32_t page) {
  auto rows = rows_of(response, aid, page);
  std::erase_if(rows, [&](NodeIndex node) { return !is_open(response, node); });
  return rows;
}

bool were_shown(const Session& session, const DecisionAid& aid,
                std::span<const std::uint32_t> signs) {
  return std::all_of(signs.begin(), signs.end(), [&](std::uint32_t sign) {
    return session.urgent_signs_shown.contains(aid.urgent_signs[sign].id);
  });
}

void sign_code_checked(Session& session, const DecisionAid& aid, bool right,
                       const std::string& at) {
  const auto* urgent = std::get_if<UrgentScreen>(&session.screen);
  if (!right || !urgent) return;
  session.panels.close<StaffEntry>();
  session.alert.by_code = true;
  session.alert.code_at = at;
  go_on_behind_signs(session, aid, UrgentScreen(*urgent));
}

Requests raise_alert(Session& session, const DecisionAid& aid) {
  if (!std::holds_alternative<UrgentScreen>(session.screen)) return {};
  const auto signs = untold_signs(session, aid);
  if (were_shown(session, aid, signs)) return {};
  for (const auto sign : signs) session.urgent_signs_shown.insert(aid.urgent_signs[sign].id);
  const auto& rules = session.alert_rules;
  Requests requests;
  if (rules.print == AlertPrint::elsewhere || rules.sends) {
    requests.emplace_back(
        RaiseAlert{.print = rules.print == AlertPrint::elsewhere,
                   .send = rules.sends,
                   .now = how_soon(aid, urgent_signs(aid, session.response)) == Urgency::now});
  }
  if (rules.print == AlertPrint::elsewhere) {
    session.alert.slip = PrintState::printing;
    session.alert.slip_elsewhere = true;
  }
  if (rules.print == AlertPrint::here) {
    for (auto& request : ask_for_print(session, PrintedSheet::urgent_slip))
      requests.push_back(std::move(request));
  }
  return requests;
}

namespace {

void deny_signs(Session& session, const DecisionAid& aid, std::uint32_t page) {
  const auto* signs = std::get_if<SignsScreen>(&session.screen);
  if (!signs || signs->page != page || !asks_signs(aid, page)) return;
  for (const auto node : open_rows_of(session.response, aid, page)) {
    for (const auto& option : aid.questionnaire.items[session.response.items[node].item].options) {
      if (code_of(option.value) == denied) record(session, aid, node, {option.value}, false);
    }
  }
}

void say_that_staff_know(Session& session, const DecisionAid& aid, const std::string& at) {
  const auto* urgent = std::get_if<UrgentScreen>(&session.screen);
  if (!urgent || session.alert_rules.stays_until == AlertEnd::code) return;
  session.alert.spoken = true;
  session.alert.spoken_at = at;
  go_on_behind_signs(session, aid, UrgentScreen(*urgent));
}

void ask_for_code_of_sign(Session& session) {
  const bool wanted = std::holds_alternative<UrgentScreen>(session.screen) &&
                      session.alert_rules.stays_until == AlertEnd::code;
  if (wanted && !session.panels.find<StaffEntry>())
    session.panels.open(StaffEntry{.for_sign = true});
}

}  // namespace

Requests apply(Session& session, const DecisionAid& aid, const SignEvent& event) {
  std::visit(Overloaded{
                 [&](const SignsDenied& none) { deny_signs(session, aid, none.page); },
                 [&](const StaffTold& told) { say_that_staff_know(session, aid, told.at); },
                 [&](const SignCodeAsked&) { ask_for_code_of_sign(session); },
                 [&](const AlertPrinted& outcome) { alert_printed(session, outcome); },
                 [&](const AlertSent& outcome) {
                   if (session.response.begun()) session.alert.sent = outcome.taken;
                 },
             },
             event);
  return {};
}

}  // namespace kiosk
