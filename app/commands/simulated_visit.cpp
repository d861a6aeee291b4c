#include "app/commands/simulated_visit.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/commands/cohort_person.h"
#include "app/commands/visit_words.h"
#include "app/driving/driver.h"
#include "app/driving/some_answers.h"
#include "app/session/navigation.h"
#include "app/session/signs.h"

namespace kiosk {
namespace {

constexpr int most_steps = 2000;      // a longer visit is a loop
constexpr std::uint32_t rarely = 24;  // turns back, or changes an answer, about once a visit

/// The number of touches for an event; events of the printer are not touches.
std::uint64_t touches_of(const Event& event) {
  if (const auto* given = event_if<AnswerGiven>(&event)) return given->answers.size();
  return is_event<PrintProgressed, PrintFinished>(event) ? 0 : 1;
}

bool is_same_place(const Screen& one, const Screen& other) {
  if (one.index() != other.index()) return false;
  if (const auto* question = std::get_if<QuestionScreen>(&one))
    return question->node == std::get<QuestionScreen>(other).node;
  if (const auto* signs = std::get_if<SignsScreen>(&one))
    return signs->page == std::get<SignsScreen>(other).page;
  if (const auto* trade_off = std::get_if<TradeOffScreen>(&one))
    return trade_off->trade_off == std::get<TradeOffScreen>(other).trade_off;
  if (const auto* card = std::get_if<CardScreen>(&one))
    return card->option == std::get<CardScreen>(other).option;
  if (const auto* point = std::get_if<PointScreen>(&one))
    return point->point == std::get<PointScreen>(other).point;
  return true;
}

struct Visit : Driver {
  Visit(const DecisionAid& shown, const RuleArguments& named, std::uint64_t seed,
        const CohortPerson* of_cohort, bool straight)
      : Driver(shown),
        arguments(named),
        chance(seed),
        person(of_cohort),
        goes_straight(straight || of_cohort),
        asked(shown.questionnaire.items.size()) {}

  const RuleArguments& arguments;
  Chance chance;
  const CohortPerson* person;
  bool goes_straight;
  VisitRecord record{};
  std::vector<bool> asked;
  bool over = false;

  void dispatch(const Event& event) {
    if (person) dispatch_as_person(event);
    else Driver::dispatch(event);
  }
  void dispatch_as_person(const Event& event) {
    const auto before = session.screen;
    record.effort.touches += touches_of(event);
    record.touches.add(place(), touches_of(event));
    Driver::dispatch(event);
    if (!is_event<BackRequested>(event) && !is_same_place(before, session.screen))
      record.effort.words += person->words.on_screen(
          session, session.starred.size() >= person->cohort.cards_read_whole);
  }
  /// Whether the person now does something rare: turns back, changes their mind.
  bool wanders(std::uint32_t once_in) { return !goes_straight && chance.one_in(once_in); }
  void broke(const std::string& what) {
    if (record.violation.empty()) record.violation = what;
  }

  std::vector<Answer> some_answers(const Item& item) {
    if (person)
      return drawn_answers(person->cohort, aid.questionnaire.find(item.link_id),
                           answers_of(session.response, aid.questionnaire), chance);
    return random_answers(item, chance);
  }

  void answer(NodeIndex node) {
    const auto& item = item_at(node);
    if (!item.is_question()) return;
    if (!item.entry.decline.empty() && !person && chance.one_in(rather_not_say))
      return dispatch(AnswerDeclined{node});
    auto answers = some_answers(item);
    if (!answers.empty()) dispatch(AnswerGiven{node, std::move(answers)});
    else if (!item.entry.decline.empty()) dispatch(AnswerDeclined{node});
  }

  void note_asked(NodeIndex node) {
    const auto item = session.response.items[node].item;
    if (asked[item]) return;
    asked[item] = true;
    record.asked.push_back(item);
  }

  void at_question(const QuestionScreen& screen) {
    const auto node = screen.node;
    if (!Occurrence(session.response, aid.questionnaire, node).is_asked())
      broke("a question is on the screen that does not apply");
    const auto item = session.response.items[node].item;
    note_asked(node);
    if (wanders(rarely)) return dispatch(BackRequested{});
    answer(node);
    dispatch(NextRequested{});
    const auto* stays = std::get_if<QuestionScreen>(&session.screen);
    if (stays && stays->node == node && !stays->answer_missing)
      broke("Next does nothing on an answered question");
    if (arguments.read_by_a_sign[item] && !(stays && stays->answer_missing) &&
        !std::holds_alternative<UrgentScreen>(session.screen) &&
        !untold_signs(session, aid).empty()) {
      broke("an urgent sign did not stop the visit");
    }
  }

  /// Records whether one of the signs holds by an answer that knows.
  void note_signs() {
    const auto answers = answers_of(session.response, aid.questionnaire);
    const auto is_unknown = [&](const Answer& answer) {
      return std::find(aid.unknown_answers.begin(), aid.unknown_answers.end(), code_of(answer)) !=
             aid.unknown_answers.end();
    };
    for (const auto sign : urgent_signs(aid, session.response)) {
      for (const auto question : because(aid.urgent_signs[sign].when, answers)) {
        const auto given = answers(question);
        if (!std::all_of(given.begin(), given.end(), is_unknown)) record.effort.has_sign = true;
      }
    }
  }

  /// A person who goes straight through touches the signs that they have, and "none of the others"
  /// for the rest.
  void answer_unless_no(NodeIndex node) {
    auto answers = some_answers(item_at(node));
    if (!answers.empty() && code_of(answers.front()) != "no")
      dispatch(AnswerGiven{node, std::move(answers)});
  }

  /// A page of other short questions: its rows one by one, also those that an answer adds.
  void at_rows(const SignsScreen& screen) {
    if (wanders(rarely)) return dispatch(BackRequested{});
    std::set<NodeIndex> seen;
    for (auto rows = rows_of(session.response, aid, screen.page); rows.size() > seen.size();
         rows = rows_of(session.response, aid, screen.page)) {
      const auto node = *std::find_if(rows.begin(), rows.end(),
                                      [&](NodeIndex row) { return !seen.contains(row); });
      seen.insert(node);
      note_asked(node);
      answer(node);
    }
    dispatch(NextRequested{});
    const auto* stays = std::get_if<SignsScreen>(&session.screen);
    if (stays && stays->page == screen.page && !stays->answer_missing)
      broke("Next does nothing on a page of questions");
  }

  /// A page of signs: its rows in any order, then the rest with one touch or one by one.
  void at_signs(const SignsScreen& screen) {
    if (!asks_signs(aid, screen.page)) return at_rows(screen);
    if (wanders(rarely)) return dispatch(BackRequested{});
    for (const auto node : rows_of(session.response, aid, screen.page)) {
      note_asked(node);
      if (person) answer_unless_no(node);
      else if (!chance.one_in(3)) answer(node);
    }
    if (person || chance.one_in(2)) dispatch(SignsDenied{screen.page});
    dispatch(NextRequested{});
    const auto* stays = std::get_if<SignsScreen>(&session.screen);
    if (stays && stays->page == screen.page && !stays->answer_missing)
      broke("Next does nothing on a page of signs");
    const bool is_over = !stays && !std::holds_alternative<UrgentScreen>(session.screen);
    if (is_over && !untold_signs(session, aid).empty())
      broke("an urgent sign did not stop the visit");
  }

  void at_urgent() {
    const auto signs = urgent_signs(aid, session.response);
    if (signs.empty()) broke("the urgent screen is shown without a sign");
    for (const auto sign : signs) {
      if (std::find(record.signs.begin(), record.signs.end(), sign) == record.signs.end())
        record.signs.push_back(sign);
    }
    if (person) note_signs();
    if (wanders(6)) dispatch(BackRequested{});
    else dispatch(StaffTold{});
  }

  void check_reasons(const AnswersOf& answers, const ShownOption& shown) {
    for (const auto rule : shown.rules) {
      const auto cited = because(aid.options[shown.option].shown_when[rule].when, answers);
      for (const auto question : cited) {
        if (answers(question).empty())
          broke("a reason of " + aid.options[shown.option].id +
                " cites a question without an answer");
      }
      for (const auto named : arguments.of_option_rule[shown.option][rule]) {
        if (std::find(cited.begin(), cited.end(), named) == cited.end()) {
          broke("a reason of " + aid.options[shown.option].id +
                " names an answer that did not bring it up: " +
                aid.questionnaire.items[named].link_id);
        }
      }
    }
  }

  void check_disabled(const AnswersOf& answers) {
    if (aid.questionnaire.has_repetitions) return;
    for (NodeIndex node = 0; node < session.response.items.size(); ++node) {
      if (!session.response.items[node].enabled &&
          !answers(session.response.items[node].item).empty())
        broke("an answer counts whose question does not apply");
    }
  }

  /// A person of a cohort reads some cards, in the order of the list; others open one at random,
  /// any number of times.
  bool opens_a_card() {
    if (record.shown.empty()) return false;
    return person ? session.starred.size() <
                        std::min<std::size_t>(person->cohort.cards_read, record.shown.size())
                  : chance.one_in(2);
  }
  OptionIndex card_to_open() {
    if (person) return record.shown[session.starred.size()].option;
    return record.shown[chance.below(static_cast<std::uint32_t>(record.shown.size()))].option;
  }

  void at_treatments() {
    if (!untold_signs(session, aid).empty()) broke("treatments are shown before an urgent sign");
    const auto answers = answers_of(session.response, aid.questionnaire);
    record.shown = shown_options(aid, session.response);
    if (record.shown.empty()) broke("there is no treatment to talk about");
    for (const auto& shown : record.shown) check_reasons(answers, shown);
    for (const auto& option : aid.options) {
      const bool silent = !option.not_shown.empty() && !comes_up(option, answers) &&
                          !why_not_shown(option, answers);
      if (silent) broke("no reason is given why " + option.id + " did not come up");
    }
    check_disabled(answers);
    if (wanders(rarely)) return dispatch(BackRequested{});
    if (opens_a_card()) {
      const auto option = card_to_open();
      if (!person) dispatch(StarToggled{option});
      dispatch(CardOpened{option});
    } else {
      dispatch(NextRequested{});
    }
  }

  /// Screens on which anything may be touched before Next: none of them may trap a person.
  void at_stop(const Screen& screen) {
    if (std::holds_alternative<AnswersScreen>(screen) && chance.one_in(2))
      dispatch(AllAnswersConfirmed{});
    if (std::holds_alternative<GoalsScreen>(screen) && !aid.goals.empty()) {
      for (int i = 0; i < 2; ++i)
        dispatch(
            GoalToggled{aid.goals[chance.below(static_cast<std::uint32_t>(aid.goals.size()))].id});
    }
    if (const auto* trade_off = std::get_if<TradeOffScreen>(&screen)) {
      const auto& entry = aid.trade_offs[trade_off->trade_off];
      dispatch(SideChosen{
          entry.id,
          chance.one_in(3)
              ? std::string{}
              : entry.sides[chance.below(static_cast<std::uint32_t>(entry.sides.size()))]});
    }
    if (const auto* point = std::get_if<PointScreen>(&screen)) {
      const auto& entry = aid.points[point->point];
      dispatch(PointAnswered{
          entry.id,
          chance.one_in(3)
              ? std::string{}
              : entry.answers[chance.below(static_cast<std::uint32_t>(entry.answers.size()))]});
    }
    if (std::holds_alternative<ReadyScreen>(screen)) at_ready();
    if (wanders(rarely)) dispatch(BackRequested{});
    else dispatch(NextRequested{});
    if (session.screen.index() == screen.index() &&
        !std::holds_alternative<TradeOffScreen>(screen) &&
        !std::holds_alternative<PointScreen>(screen)) {
      broke("Next does nothing after the form");
    }
  }

  /// The answer that is given less often one by one, then the other to the rest at once; of those
  /// who answer at random, some answer each.
  void at_ready() {
    std::vector<bool> answers;
    for (std::size_t i = 0; i < aid.ready.size(); ++i) answers.push_back(chance.one_in(2));
    const auto yes = static_cast<std::size_t>(std::count(answers.begin(), answers.end(), true));
    const bool others = 2 * yes >= answers.size();
    for (std::size_t i = 0; i < answers.size(); ++i) {
      if (answers[i] != others || (!person && chance.one_in(2)))
        dispatch(ReadyAnswered{aid.ready[i].id, answers[i]});
    }
    if (person || chance.one_in(2)) dispatch(OthersReady{others});
  }

  /// A person of a cohort stars the card that they have read, and goes on to the next one until
  /// they have read enough of them.
  void at_card() {
    if (person) dispatch(StarToggled{std::get<CardScreen>(session.screen).option});
    if (wanders(4) || (person && opens_a_card())) dispatch(NextRequested{});
    else dispatch(BackRequested{});
  }

  void at_question_list() {
    const auto suggested = suggested_questions(aid, session.response, session.starred);
    record.effort.suggested = suggested_questions(aid, session.response, {}).size();
    if (!suggested.empty() && chance.one_in(2))
      dispatch(
          QuestionToggled{suggested[chance.below(static_cast<std::uint32_t>(suggested.size()))]});
    if (wanders(rarely)) dispatch(BackRequested{});
    else dispatch(NextRequested{});
  }

  void at_summary() {
    if (person || chance.one_in(2)) {
      dispatch(PrintRequested{});
      if (chance.one_in(4)) dispatch(PrintProgressed{PrintTrouble::out_of_paper});
      dispatch(PrintFinished{!chance.one_in(4)});
    }
    if (wanders(rarely)) return dispatch(BackRequested{});
    const auto response = std::move(session.response);
    session.response = {};
    dispatch(SessionEnded{});
    if (session.response.begun() || !session.starred.empty() ||
        !session.question_list.questions.empty() || !(session.preferences == Preferences{}) ||
        !session.confirmed.empty() || !session.compared.empty())
      broke("something is left after the end");
    record.response = response;
  }

  void step() {
    const auto screen = session.screen;
    if (std::holds_alternative<WelcomeScreen>(screen))
      return dispatch(StartRequested{.scales_together = true});
    if (std::holds_alternative<PausedScreen>(screen)) return dispatch(VisitResumed{});
    if (const auto* question = std::get_if<QuestionScreen>(&screen)) return at_question(*question);
    if (const auto* signs = std::get_if<SignsScreen>(&screen)) return at_signs(*signs);
    if (std::holds_alternative<UrgentScreen>(screen)) return at_urgent();
    if (std::holds_alternative<TreatmentsScreen>(screen)) return at_treatments();
    if (std::holds_alternative<CardScreen>(screen)) return at_card();
    if (std::holds_alternative<QuestionListScreen>(screen)) return at_question_list();
    if (std::holds_alternative<SummaryScreen>(screen)) return at_summary();
    if (!std::holds_alternative<ForgottenScreen>(screen)) return at_stop(screen);
    over = true;
  }
};

}  // namespace

VisitRecord simulate_visit(const DecisionAid& aid, const RuleArguments& arguments,
                           std::uint64_t seed, const CohortPerson* person, Way way) {
  Visit visit(aid, arguments, seed, person, way == Way::straight);
  for (int i = 0; i < most_steps && !visit.over && visit.record.violation.empty(); ++i)
    visit.step();
  if (!visit.over) visit.broke("the visit does not end");
  if (visit.record.violation.empty()) visit.record.response = {};
  else if (visit.session.response.begun())
    visit.record.response = std::move(visit.session.response);
  return std::move(visit.record);
}

}  // namespace kiosk
