#include "app/session/update.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/session/answering.h"
#include "app/session/bring_back.h"
#include "app/session/navigation.h"
#include "app/session/open_faults.h"
#include "app/session/print_steps.h"
#include "app/session/repeats.h"
#include "app/session/signs.h"
#include "app/session/staff.h"

namespace kiosk {
namespace {

template <class... Functions>
struct Overloaded : Functions... {
  using Functions::operator()...;
};

void start(Session& session, const DecisionAid& aid, const StartRequested& started) {
  if (!std::holds_alternative<WelcomeScreen>(session.screen)) return;
  session.consultation = started.consultation;
  session.alert_rules = started.alert;
  session.response = blank_response(aid.questionnaire, started.now);
  resume(session, aid);
}

void alert_printed(Session& session, const AlertPrinted& outcome) {
  if (!session.response.begun()) return;
  session.alert.slip = outcome.printed ? PrintState::printed : PrintState::failed;
  session.alert.slip_at = outcome.printed ? outcome.at : std::string{};
}

void code_checked(Session& session, const DecisionAid& aid, const StaffCodeChecked& checked) {
  const bool for_sign = session.staff && session.staff->checking && session.staff->for_sign;
  if (for_sign && checked.right) sign_code_checked(session, aid, checked.right, checked.at);
  else staff_code_checked(session, checked.right);
}

void change_answer(Session& session, const DecisionAid& aid, NodeIndex node) {
  if (!std::holds_alternative<AnswersScreen>(session.screen) || !can_be_answered(session, aid, node)) return;
  const bool is_open = aid.plain_form && kiosk::is_open(session.response, aid.questionnaire, node, session.left_out);
  session.screen = QuestionScreen{.node = node, .answer_missing = is_open, .changing = true};
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

/// What was shown on request stays so on the card's other parts.
void choose_part(Session& session, CardPart part) {
  if (auto* card = std::get_if<CardScreen>(&session.screen)) card->part = part;
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

void offer_rows(Session& session) {
  if (std::holds_alternative<CompareScreen>(session.screen)) session.screen = ComparePickScreen{.of_rows = true};
}

void pick_row(Session& session, const std::string& row) {
  const auto* picking = std::get_if<ComparePickScreen>(&session.screen);
  if (picking && picking->of_rows) session.row_first = session.row_first == row ? std::string{} : row;
}

void choose_family(Session& session, const std::string& family) {
  if (std::holds_alternative<MapScreen>(session.screen)) session.screen = TreatmentsScreen{.filter = OptionFilter::all, .family = family};
}

void choose_topic(Session& session, const std::string& topic) {
  if (auto* list = std::get_if<QuestionListScreen>(&session.screen)) list->topic = list->topic == topic ? std::string{} : topic;
}

void open_order(Session& session) {
  auto* list = std::get_if<QuestionListScreen>(&session.screen);
  if (list && !session.question_list.questions.empty()) list->ordering = true;
}

void be_unsure_of_goals(Preferences& preferences) {
  preferences.goals.clear();
  preferences.goals_unsure = !preferences.goals_unsure;
}

void toggle_star(Session& session, const DecisionAid& aid, OptionIndex option) {
  if (option >= aid.options.size()) return;
  if (std::erase(session.starred, option) == 0) session.starred.push_back(option);
}

/// A copy is sent once: what is asked again goes to no second place.
Requests ask_for_record(const Session& session) {
  if (!std::holds_alternative<SummaryScreen>(session.screen) || !session.record_reference.empty()) return {};
  return {SendToRecord{}};
}

template <class... Kinds>
bool is_one_of(const Event& event) {
  return (std::holds_alternative<Kinds>(event) || ...);
}

/// What a person says in a visit. Before its start and after its end it counts for nothing: it would lie there for the next person.
bool belongs_to_a_visit(const Event& event) {
  return is_one_of<AnswerConfirmed, AllAnswersConfirmed, GoalToggled, GoalsUnsure, SideChosen, PointAnswered, ReadyAnswered, StarToggled, CompareToggled, RowPicked, QuestionToggled,
                   QuestionRemoved, QuestionMovedUp, TextEntryOpened, RecordTaken>(event);
}

}  // namespace

Step update(Session session, const Event& event, const DecisionAid& aid) {
  Requests requests;
  if (!session.response.begun() && belongs_to_a_visit(event)) return {std::move(session), {}};
  const WaitingForPrint before = waiting_for_print(session);
  std::visit(
      Overloaded{
          [&](const StartRequested& started) { start(session, aid, started); },
          [&](const VisitResumed&) {
            if (std::holds_alternative<PausedScreen>(session.screen)) resume(session, aid);
          },
          [&](const VisitDropped&) {
            if (!std::holds_alternative<PausedScreen>(session.screen)) return;
            session = Session{};
            requests = {ForgetEverything{}};
          },
          [&](const AboutOpened&) {
            if (std::holds_alternative<WelcomeScreen>(session.screen)) session.screen = AboutScreen{};
          },
          [&](const AnswerChangeRequested& asked) { change_answer(session, aid, asked.node); },
          [&](const AnswerConfirmed& confirmed) { confirm(session, aid, confirmed.node); },
          [&](const AllAnswersConfirmed&) { confirm_all(session, aid); },
          [&](const GoalToggled& toggled) { session.preferences.toggle_goal(toggled.id); },
          [&](const GoalsUnsure&) { be_unsure_of_goals(session.preferences); },
          [&](const FamilyChosen& chosen) { choose_family(session, chosen.family); },
          [&](const CardPartChosen& chosen) { choose_part(session, chosen.part); },
          [&](const LifeFiguresAsked&) { ask_for_life_figures(session); },
          [&](const LifeFiguresDeclined&) {
            if (auto* card = std::get_if<CardScreen>(&session.screen)) card->life_figures = LifeFigures::hidden;
          },
          [&](const CompareOpened&) { open_compare(session); },
          [&](const CompareToggled& toggled) { toggle_compared(session, aid, toggled.option); },
          [&](const CompareShown&) { show_compare(session); },
          [&](const RowsOffered&) { offer_rows(session); },
          [&](const RowPicked& picked) { pick_row(session, picked.row); },
          [&](const CompareClosed&) {
            if (std::holds_alternative<CompareScreen>(session.screen)) session.screen = TreatmentsScreen{};
          },
          [&](const SideChosen& chosen) { take_side(session.preferences.trade_offs, chosen.trade_off, chosen.side); },
          [&](const PointAnswered& answered) { take_side(session.preferences.points, answered.point, answered.answer); },
          [&](const ReadyAnswered& answered) { answer_ready(session.preferences.ready, answered.statement, answered.ready); },
          [&](const TopicChosen& chosen) { choose_topic(session, chosen.topic); },
          [&](const OrderOpened&) { open_order(session); },
          [&](const PictureTurned& turned) {
            if (auto* question = std::get_if<QuestionScreen>(&session.screen)) question->picture = turned.picture;
          },
          [&](const LanguageChosen& chosen) { session.language = chosen.language; },
          [&](const AnswerGiven& given) { give_answers(session, aid, given); },
          [&](const AnswerDeclined& declined) { record(session, aid, declined.node, {}, true); },
          [&](const ListChosen& chosen) {
            if (auto* question = std::get_if<QuestionScreen>(&session.screen)) question->as_list = chosen.as_list;
          },
          [&](const NextRequested&) { go_next(session, aid); },
          [&](const BackRequested&) { go_back(session, aid); },
          [&](const SignsDenied& none) { deny_signs(session, aid, none.page); },
          [&](const StaffTold& told) { say_that_staff_know(session, aid, told.at); },
          [&](const SignCodeAsked&) { ask_for_code_of_sign(session); },
          [&](const AlertPrinted& outcome) { alert_printed(session, outcome); },
          [&](const AlertSent& outcome) {
            if (session.response.begun()) session.alert.sent = outcome.taken;
          },
          [&](const FilterChosen& chosen) {
            if (std::holds_alternative<TreatmentsScreen>(session.screen)) session.screen = TreatmentsScreen{.filter = chosen.filter};
          },
          [&](const CardOpened& opened) { open_card(session, aid, opened.option); },
          [&](const StarToggled& toggled) { toggle_star(session, aid, toggled.option); },
          [&](const QuestionToggled& toggled) { session.question_list.toggle(toggled.id); },
          [&](const QuestionRemoved& removed) { session.question_list.remove(removed.place); },
          [&](const QuestionMovedUp& moved) { session.question_list.move_up(moved.place); },
          [&](const PrintRequested& asked) { requests = ask_for_print(session, asked.sheet); },
          [&](const PrintProgressed& progressed) { print_progressed(session, progressed.trouble); },
          [&](const PrintFinished& finished) { print_finished(session, finished); },
          [&](const DeskAsked&) { ask_at_desk(session); },
          [&](const BackFromDesk&) { come_back_from_desk(session); },
          [&](const RecordRequested&) { requests = ask_for_record(session); },
          [&](const RecordTaken& taken) {
            session.record_reference = taken.reference;
            session.record_failed = taken.reference.empty();
          },
          [&](const TakeAlongOpened&) {
            if (const auto* summary = std::get_if<SummaryScreen>(&session.screen)) session.screen = TakeAlongScreen{.summary = *summary};
          },
          [&](const CodeShown& shown) {
            if (auto* codes = std::get_if<TakeAlongScreen>(&session.screen)) codes->code = shown.code;
          },
          [&](const CodeEntryOpened& opened) { open_code_entry(session, opened); },
          [&](const SessionEnded&) {
            session = Session{.screen = ForgottenScreen{.printed = session.has_paper, .sent = !session.record_reference.empty()}, .language = session.language, .text_size = session.text_size, .theme = session.theme};
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
          [&](const TextEntryOpened& opened) { open_text_entry(session, opened, aid); },
          [&](const TextTyped& typed) { type_words(session, aid, typed.words); },
          [&](const TextErased&) {
            if (session.text_entry) erase_last_character(session.text_entry->words);
          },
          [&](const TextEntryFinished&) { finish_text_entry(session, aid); },
          [&](const TextEntryCancelled&) { cancel_text_entry(session); },
          [&](const KeyboardLayerChosen& chosen) {
            if (session.text_entry) session.text_entry->layer = chosen.layer;
          },
          [&](const PadOpened& opened) { open_pad(session, aid, opened); },
          [&](const PadTyped& typed) { type_on_pad(session, aid, typed.key); },
          [&](const PadErased&) {
            if (session.pad) erase_on_pad(*session.pad);
          },
          [&](const PadFieldChosen& chosen) { choose_pad_field(session, chosen.field); },
          [&](const PadPrecisionChosen& chosen) { choose_precision(session, chosen.precision); },
          [&](const PadHalfChosen& chosen) { choose_half(session, chosen.half); },
          [&](const PadUnitChosen& chosen) {
            if (session.pad) session.pad->unit = chosen.unit;
          },
          [&](const PadFinished& finished) { finish_pad(session, aid, finished); },
          [&](const PadCancelled&) { leave_pad(session); },
          [&](const AnswerListOpened& opened) { open_answer_list(session, aid, opened.node); },
          [&](const AnswerListClosed&) { session.answer_list.reset(); },
          [&](const SearchOpened&) { open_search(session); },
          [&](const OccurrenceAdded& added) { add_to_group(session, aid, added.group); },
          [&](const OccurrenceChanged& changed) { change_occurrence(session, aid, changed.group); },
          [&](const OccurrenceRemoved& removed) { take_from_group(session, aid, removed.group); },
          [&](const GroupLeftOut& left) { leave_group_out(session, aid, left.group); },
          [&](const NobodySeen& seen) { session.seconds_left = seen.seconds_left; },
          [&](const StillHere&) { session.seconds_left.reset(); },
          [&](const StaffPanelOpened&) { open_staff_panel(session); },
          [&](const StaffDigitTyped& typed) { type_staff_digit(session, typed.digit); },
          [&](const StaffDigitErased&) { erase_staff_digit(session); },
          [&](const StaffCodeEntered&) { requests = enter_staff_code(session); },
          [&](const StaffCodeChecked& checked) { code_checked(session, aid, checked); },
          [&](const StaffPanelClosed&) { requests = close_staff_panel(session); },
          [&](const StaffTriesTold& told) { staff_tries_told(session, told.tries); },
          [&](const StaffPageOpened& opened) { requests = open_staff_page(session, opened.page); },
          [&](const KioskClosed&) { requests = close_kiosk(session); },
          [&](const TouchMarked& marked) { mark_touch(session, marked.point); },
          [&](const TestPageRequested&) { requests = ask_for_test_page(session); },
      },
      event);
  for (auto& request : raise_alert(session, aid)) requests.push_back(std::move(request));
  if (nobody_waits_for_print(before, session)) {
    session.print_is_out = true;
    requests = with_cancelled_print(std::move(requests));
  }
  return {std::move(session), std::move(requests)};
}

}  // namespace kiosk
