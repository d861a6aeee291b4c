#include "app/session/update.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/domain/enablement.h"
#include "app/domain/validation.h"
#include "app/session/bring_back.h"
#include "app/session/navigation.h"

namespace kiosk {
namespace {

template <class... Functions>
struct Overloaded : Functions... {
  using Functions::operator()...;
};

constexpr std::size_t most_own_words = 200;    // what fits on two lines of the sheet
constexpr std::size_t most_code_characters = 4000;  // what the largest square code holds
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
  session.confirmed.erase(node);
  if (auto* question = std::get_if<QuestionScreen>(&session.screen)) question->answer_missing = false;
}

void start(Session& session, const DecisionAid& aid, bool consultation) {
  if (!std::holds_alternative<WelcomeScreen>(session.screen)) return;
  session.consultation = consultation;
  if (!session.response.begun()) session.response = blank_response(aid.questionnaire);
  if (const auto first = asked_from(session.response, aid.questionnaire, 0)) session.screen = QuestionScreen{.node = *first};
  else session.screen = stops_after_form(session, aid).front();
}

void staff_were_told(Session& session, const DecisionAid& aid) {
  const auto* urgent = std::get_if<UrgentScreen>(&session.screen);
  if (!urgent) return;
  const auto [paused_at, changing] = *urgent;
  for (const auto sign : urgent_signs(aid, session.response)) session.urgent_signs_told.insert(aid.urgent_signs[sign].id);
  if (changing) session.screen = AnswersScreen{};
  else go_on_from(session, aid, paused_at);
}

void change_answer(Session& session, const DecisionAid& aid, NodeIndex node) {
  if (std::holds_alternative<AnswersScreen>(session.screen) && can_be_answered(session, aid, node)) {
    session.screen = QuestionScreen{.node = node, .changing = true};
  }
}

void confirm(Session& session, const DecisionAid& aid, NodeIndex node) {
  if (can_be_answered(session, aid, node) && session.confirmed.erase(node) == 0) session.confirmed.insert(node);
}

void confirm_all(Session& session, const DecisionAid& aid) {
  for (NodeIndex node = 0; node < session.response.items.size(); ++node) {
    if (can_be_answered(session, aid, node)) session.confirmed.insert(node);
  }
}

void open_card(Session& session, const DecisionAid& aid, OptionIndex option) {
  const auto* treatments = std::get_if<TreatmentsScreen>(&session.screen);
  if (treatments && option < aid.options.size()) session.screen = CardScreen{option, *treatments};
}

/// A figure on length of life is shown only to those who ask for it twice.
void ask_for_life_figures(Session& session) {
  auto* card = std::get_if<CardScreen>(&session.screen);
  if (!card) return;
  card->life_figures = card->life_figures == LifeFigures::hidden ? LifeFigures::asked : LifeFigures::shown;
}

void open_compare(Session& session) {
  if (!std::holds_alternative<TreatmentsScreen>(session.screen)) return;
  if (session.compared.empty()) {
    session.compared.assign(session.starred.begin(), session.starred.begin() + static_cast<std::ptrdiff_t>(std::min(session.starred.size(), most_compared)));
  }
  session.screen = ComparePickScreen{};
}

void toggle_compared(Session& session, const DecisionAid& aid, OptionIndex option) {
  if (option >= aid.options.size() || std::erase(session.compared, option) > 0) return;
  if (session.compared.size() < most_compared) session.compared.push_back(option);
}

void show_compare(Session& session) {
  const bool enough = session.compared.size() >= least_compared && session.compared.size() <= most_compared;
  if (enough && std::holds_alternative<ComparePickScreen>(session.screen)) session.screen = CompareScreen{};
}

void choose_family(Session& session, const std::string& family) {
  if (std::holds_alternative<MapScreen>(session.screen)) session.screen = TreatmentsScreen{.filter = OptionFilter::all, .family = family};
}

void choose_topic(Session& session, const std::string& topic) {
  if (auto* list = std::get_if<QuestionListScreen>(&session.screen)) list->topic = list->topic == topic ? std::string{} : topic;
}

void be_unsure_of_goals(Preferences& preferences) {
  preferences.goals.clear();
  preferences.goals_unsure = !preferences.goals_unsure;
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
  if (!session.text_entry) return;
  const auto most = session.text_entry->is_code ? most_code_characters : most_own_words;
  if (session.text_entry->words.size() + words.size() <= most) session.text_entry->words += words;
}

std::string note_at(const QuestionList& list, const NotePlace& place) {
  if (place.place >= list.questions.size()) return {};
  const auto& notes = list.questions[place.place].notes;
  switch (place.note) {
    case QuestionNote::answer: return notes.answer;
    case QuestionNote::who: return notes.who;
    case QuestionNote::by_when: return notes.by_when;
  }
  return {};
}

void open_text_entry(Session& session, std::optional<NodeIndex> node, std::optional<NotePlace> note) {
  TextEntry entry{.node = node, .note = note};
  if (note) entry.words = note_at(session.question_list, *note);
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
  if (session.text_entry->is_code) return finish_code_entry(session, aid);
  const auto entry = *std::exchange(session.text_entry, std::nullopt);
  if (entry.note) return session.question_list.write(entry.note->place, entry.note->note, entry.words);
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
          [&](const StartRequested& started) { start(session, aid, started.consultation); },
          [&](const AboutOpened&) {
            if (std::holds_alternative<WelcomeScreen>(session.screen)) session.screen = AboutScreen{};
          },
          [&](const AnswerChangeRequested& asked) { change_answer(session, aid, asked.node); },
          [&](const AnswerConfirmed& confirmed) { confirm(session, aid, confirmed.node); },
          [&](const AllAnswersConfirmed&) { confirm_all(session, aid); },
          [&](const GoalToggled& toggled) { session.preferences.toggle_goal(toggled.id); },
          [&](const GoalsUnsure&) { be_unsure_of_goals(session.preferences); },
          [&](const FamilyChosen& chosen) { choose_family(session, chosen.family); },
          [&](const LifeFiguresAsked&) { ask_for_life_figures(session); },
          [&](const LifeFiguresDeclined&) {
            if (auto* card = std::get_if<CardScreen>(&session.screen)) card->life_figures = LifeFigures::hidden;
          },
          [&](const CompareOpened&) { open_compare(session); },
          [&](const CompareToggled& toggled) { toggle_compared(session, aid, toggled.option); },
          [&](const CompareShown&) { show_compare(session); },
          [&](const CompareClosed&) {
            if (std::holds_alternative<CompareScreen>(session.screen)) session.screen = TreatmentsScreen{};
          },
          [&](const SideChosen& chosen) { take_side(session.preferences.trade_offs, chosen.trade_off, chosen.side); },
          [&](const PointAnswered& answered) { take_side(session.preferences.points, answered.point, answered.answer); },
          [&](const ReadyAnswered& answered) { answer_ready(session.preferences.ready, answered.statement, answered.ready); },
          [&](const TopicChosen& chosen) { choose_topic(session, chosen.topic); },
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
            if (std::holds_alternative<TreatmentsScreen>(session.screen)) session.screen = TreatmentsScreen{.filter = chosen.filter};
          },
          [&](const CardOpened& opened) { open_card(session, aid, opened.option); },
          [&](const StarToggled& toggled) { toggle_star(session, aid, toggled.option); },
          [&](const QuestionToggled& toggled) { session.question_list.toggle(toggled.id); },
          [&](const QuestionRemoved& removed) { session.question_list.remove(removed.place); },
          [&](const QuestionMovedUp& moved) { session.question_list.move_up(moved.place); },
          [&](const PrintRequested&) { requests = print(session); },
          [&](const PrintFinished& finished) { print_finished(session, finished.printed); },
          [&](const TakeAlongOpened&) {
            if (std::holds_alternative<SummaryScreen>(session.screen)) session.screen = TakeAlongScreen{};
          },
          [&](const CodeShown& shown) {
            if (auto* codes = std::get_if<TakeAlongScreen>(&session.screen)) codes->code = shown.code;
          },
          [&](const CodeEntryOpened& opened) { open_code_entry(session, opened.consultation); },
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
          [&](const TextEntryOpened& opened) { open_text_entry(session, opened.node, opened.note); },
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
