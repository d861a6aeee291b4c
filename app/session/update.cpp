#include "app/session/update.h"

#include <set>
#include <algorithm>
#include <utility>

#include "app/domain/enablement.h"
#include "app/domain/validation.h"
#include "app/session/navigation.h"

namespace kiosk {
namespace {

template <class... Functions>
struct Overloaded : Functions... {
  using Functions::operator()...;
};

constexpr std::size_t most_own_words = 200;    // what fits on two lines of the sheet
constexpr std::size_t most_code_digits = 12;
constexpr int most_wrong_codes = 3;

bool can_be_answered(const Session& session, const DecisionAid& aid, NodeIndex node) {
  return node < session.response.items.size() && session.response.items[node].enabled &&
         aid.questionnaire.items[session.response.items[node].item].is_question();
}

/// A sign that no longer holds is no longer known to staff: if it comes back, it stops the visit again.
void forget_signs_that_passed(Session& session, const DecisionAid& aid) {
  if (session.urgent_signs_told.empty()) return;
  std::set<std::string> holding;
  for (const auto sign : urgent_signs(aid, session.response)) holding.insert(aid.urgent_signs[sign].id);
  std::erase_if(session.urgent_signs_told, [&](const std::string& id) { return !holding.contains(id); });
}

void record(Session& session, const DecisionAid& aid, NodeIndex node, std::vector<Answer> answers, bool declined) {
  if (!can_be_answered(session, aid, node)) return;
  auto& entry = session.response.items[node];
  if (fault_of(aid.questionnaire.items[entry.item], answers)) return;
  entry.answers = std::move(answers);
  entry.declined = declined;
  settle_enablement_after(session.response, aid.questionnaire, node);
  forget_signs_that_passed(session, aid);
  if (auto* question = std::get_if<QuestionScreen>(&session.screen)) question->answer_missing = false;
}

void start(Session& session, const DecisionAid& aid) {
  if (!std::holds_alternative<WelcomeScreen>(session.screen)) return;
  if (!session.response.begun()) session.response = blank_response(aid.questionnaire);
  if (const auto first = asked_from(session.response, aid.questionnaire, 0)) session.screen = QuestionScreen{.node = *first};
  else session.screen = TreatmentsScreen{};
}

void staff_were_told(Session& session, const DecisionAid& aid) {
  const auto* urgent = std::get_if<UrgentScreen>(&session.screen);
  if (!urgent) return;
  const auto paused_at = urgent->paused_at;
  for (const auto sign : urgent_signs(aid, session.response)) session.urgent_signs_told.insert(aid.urgent_signs[sign].id);
  go_on_from(session, aid, paused_at);
}

void open_card(Session& session, const DecisionAid& aid, OptionIndex option) {
  const auto* treatments = std::get_if<TreatmentsScreen>(&session.screen);
  if (treatments && option < aid.options.size()) session.screen = CardScreen{option, treatments->filter};
}

void toggle_star(Session& session, const DecisionAid& aid, OptionIndex option) {
  if (option >= aid.options.size()) return;
  if (std::erase(session.starred, option) == 0) session.starred.push_back(option);
}

Requests print(Session& session) {
  auto* summary = std::get_if<SummaryScreen>(&session.screen);
  if (!summary || summary->print == PrintState::printing) return {};
  summary->print = PrintState::printing;
  return {PrintSummary{}};
}

void print_finished(Session& session, bool printed) {
  auto* summary = std::get_if<SummaryScreen>(&session.screen);
  if (summary && summary->print == PrintState::printing) summary->print = printed ? PrintState::printed : PrintState::failed;
}

/// Takes the last character off, whole even where UTF-8 writes it in several bytes.
void erase_last_character(std::string& words) {
  while (!words.empty() && (static_cast<unsigned char>(words.back()) & 0xC0U) == 0x80U) words.pop_back();
  if (!words.empty()) words.pop_back();
}

void type(Session& session, const std::string& words) {
  if (session.text_entry && session.text_entry->words.size() + words.size() <= most_own_words) session.text_entry->words += words;
}

void open_text_entry(Session& session, std::optional<NodeIndex> node) {
  TextEntry entry{.node = node};
  if (node && *node < session.response.items.size()) {
    for (const auto& answer : session.response.items[*node].answers) {
      if (const auto* words = std::get_if<std::string>(&answer)) entry.words = *words;
    }
  }
  session.text_entry = std::move(entry);
}

/// The words typed take the place of earlier ones; on a question with one answer, of that answer.
void finish_text_entry(Session& session, const DecisionAid& aid) {
  if (!session.text_entry) return;
  const auto entry = *std::exchange(session.text_entry, std::nullopt);
  if (!entry.node) return session.question_list.add_own(entry.words);
  if (!can_be_answered(session, aid, *entry.node)) return;
  auto answers = session.response.items[*entry.node].answers;
  const bool repeats = aid.questionnaire.items[session.response.items[*entry.node].item].repeats;
  std::erase_if(answers, [&](const Answer& answer) { return !repeats || std::holds_alternative<std::string>(answer); });
  if (entry.words.find_first_not_of(' ') != std::string::npos) answers.emplace_back(entry.words);
  record(session, aid, *entry.node, std::move(answers), false);
}

Requests enter_staff_code(Session& session) {
  if (!session.staff || session.staff->digits.empty() || session.staff->checking) return {};
  session.staff->checking = true;
  return {CheckStaffCode{session.staff->digits}};
}

Requests staff_code_checked(Session& session, bool right) {
  if (!session.staff || !session.staff->checking) return {};
  if (right) {
    session = Session{};
    return {ForgetEverything{}, LeaveKiosk{}};
  }
  session.staff->digits.clear();
  session.staff->checking = false;
  if (++session.staff->wrong_codes >= most_wrong_codes) session.staff.reset();
  return {};
}

}  // namespace

Step update(Session session, const Event& event, const DecisionAid& aid) {
  Requests requests;
  std::visit(
      Overloaded{
          [&](const StartRequested&) { start(session, aid); },
          [&](const LanguageChosen& chosen) { session.language = chosen.language; },
          [&](const AnswerGiven& given) { record(session, aid, given.node, given.answers, false); },
          [&](const AnswerDeclined& declined) { record(session, aid, declined.node, {}, true); },
          [&](const ListChosen& chosen) {
            if (auto* question = std::get_if<QuestionScreen>(&session.screen)) question->as_list = chosen.as_list;
          },
          [&](const NextRequested&) { go_next(session, aid); },
          [&](const BackRequested&) { go_back(session, aid); },
          [&](const StaffTold&) { staff_were_told(session, aid); },
          [&](const FilterChosen& chosen) {
            if (std::holds_alternative<TreatmentsScreen>(session.screen)) session.screen = TreatmentsScreen{chosen.filter};
          },
          [&](const CardOpened& opened) { open_card(session, aid, opened.option); },
          [&](const StarToggled& toggled) { toggle_star(session, aid, toggled.option); },
          [&](const QuestionToggled& toggled) { session.question_list.toggle(toggled.id); },
          [&](const QuestionRemoved& removed) { session.question_list.remove(removed.place); },
          [&](const QuestionMovedUp& moved) { session.question_list.move_up(moved.place); },
          [&](const PrintRequested&) { requests = print(session); },
          [&](const PrintFinished& finished) { print_finished(session, finished.printed); },
          [&](const SessionEnded&) {
            session = Session{.screen = ForgottenScreen{}, .language = session.language, .text_size = session.text_size, .theme = session.theme};
            requests = {ForgetEverything{}};
          },
          [&](const VisitAbandoned&) {
            session = Session{};
            requests = {ForgetEverything{}};
          },
          [&](const GoodbyeOver&) { session = Session{}; },
          [&](const DisplayPanelOpened&) { session.display_panel = true; },
          [&](const DisplayPanelClosed&) { session.display_panel = false; },
          [&](const TextSizeChosen& chosen) { session.text_size = chosen.per_cent; },
          [&](const ThemeChosen& chosen) { session.theme = chosen.theme; },
          [&](const TextEntryOpened& opened) { open_text_entry(session, opened.node); },
          [&](const TextTyped& typed) { type(session, typed.words); },
          [&](const TextErased&) {
            if (session.text_entry) erase_last_character(session.text_entry->words);
          },
          [&](const TextEntryFinished&) { finish_text_entry(session, aid); },
          [&](const TextEntryCancelled&) { session.text_entry.reset(); },
          [&](const NobodySeen& seen) { session.seconds_left = seen.seconds_left; },
          [&](const StillHere&) { session.seconds_left.reset(); },
          [&](const StaffPanelOpened&) {
            if (!session.staff) session.staff = StaffEntry{};
          },
          [&](const StaffDigitTyped& typed) {
            if (session.staff && session.staff->digits.size() < most_code_digits) session.staff->digits += typed.digit;
          },
          [&](const StaffDigitErased&) {
            if (session.staff && !session.staff->digits.empty()) session.staff->digits.pop_back();
          },
          [&](const StaffCodeEntered&) { requests = enter_staff_code(session); },
          [&](const StaffCodeChecked& checked) { requests = staff_code_checked(session, checked.right); },
          [&](const StaffPanelClosed&) { session.staff.reset(); },
      },
      event);
  return {std::move(session), std::move(requests)};
}

}  // namespace kiosk
