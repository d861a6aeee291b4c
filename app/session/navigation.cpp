#include "app/session/navigation.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "app/session/answering.h"
#include "app/session/apply.h"
#include "app/session/repeats.h"
#include "app/session/signs.h"
#include "app/values/overloaded.h"

namespace kiosk {
namespace {

bool counts_as_question(const Response& response, const Questionnaire& form, NodeIndex node) {
  const Occurrence occurrence(response, form, node);
  return occurrence.is_asked() && occurrence.defined_item().is_question();
}

Progress progress_within(const Response& response, const Questionnaire& form, NodeIndex first,
                         NodeIndex end, NodeIndex node) {
  Progress progress;
  for (auto n = first; n < end; ++n) {
    if (!counts_as_question(response, form, n)) continue;
    ++progress.total;
    if (n <= node) ++progress.position;
  }
  progress.position = std::max(progress.position, std::min(1, progress.total));
  return progress;
}

/// Whether two screens are the same stop of a visit, whatever else is chosen on them.
bool is_same_stop(const Screen& left, const Screen& right) {
  if (left.index() != right.index()) return false;
  if (const auto* trade_off = std::get_if<TradeOffScreen>(&left))
    return trade_off->trade_off == std::get<TradeOffScreen>(right).trade_off;
  if (const auto* point = std::get_if<PointScreen>(&left))
    return point->point == std::get<PointScreen>(right).point;
  return true;
}

/// Goes to the next card of the list that the card was opened from, and after the last back to the
/// list.
void turn_card(Session& session, const DecisionAid& aid, const CardScreen& card) {
  const auto listed = listed_options(session, aid, card.list);
  auto next = std::find(listed.begin(), listed.end(), card.option);
  if (next != listed.end()) ++next;
  if (next == listed.end()) session.screen = card.list;
  else session.screen = CardScreen{*next, card.list};
}

bool is_beneath(const Response& response, NodeIndex node, NodeIndex group) {
  return node > group && node < subtree_end(response, group);
}

/// Forwards: the page of the innermost repeating group around `from` that does not contain `to`
/// (the form's end if nullopt).
std::optional<RepeatScreen> group_left(const Session& session, const DecisionAid& aid,
                                       NodeIndex from, std::optional<NodeIndex> to) {
  for (const auto group :
       Occurrence(session.response, aid.questionnaire, from).repeating_groups_above()) {
    if (!to || !is_beneath(session.response, *to, group))
      return RepeatScreen{
          Occurrence(session.response, aid.questionnaire, group).repetitions().front()};
  }
  return std::nullopt;
}

/// Backwards from `from`, past the question `before`: the page of the outermost repeating group
/// that is entered from its end.
std::optional<RepeatScreen> group_entered(const Session& session, const DecisionAid& aid,
                                          NodeIndex from, NodeIndex before) {
  std::optional<RepeatScreen> entered;
  for (const auto group :
       Occurrence(session.response, aid.questionnaire, before).repeating_groups_above()) {
    if (!is_beneath(session.response, from, group))
      entered = RepeatScreen{
          Occurrence(session.response, aid.questionnaire, group).repetitions().front()};
  }
  return entered;
}

/// The screen before a node of the form: a question, the page of a group, or the paused visit
/// before the first.
Screen screen_before(const Session& session, const DecisionAid& aid, NodeIndex from,
                     NodeIndex asked_below) {
  const auto before = asked_before(session.response, aid.questionnaire, asked_below);
  if (!before) return PausedScreen{};
  if (const auto group = group_entered(session, aid, from, *before)) return *group;
  return screen_asking(session, aid, *before);
}

void back_to_last_question(Session& session, const DecisionAid& aid) {
  const auto end = static_cast<NodeIndex>(session.response.items.size());
  session.screen = screen_before(session, aid, end, end);
}

/// Back from a group's page: to the last question of its last occurrence, or of a group within it.
Screen into_group(const Session& session, const DecisionAid& aid, const RepeatScreen& page) {
  const auto last =
      Occurrence(session.response, aid.questionnaire, page.group).repetitions().back();
  const auto before =
      asked_before(session.response, aid.questionnaire, subtree_end(session.response, last));
  if (!before || !is_beneath(session.response, *before, last))
    return screen_before(session, aid, page.group, page.group);
  for (const auto group :
       Occurrence(session.response, aid.questionnaire, *before).repeating_groups_above()) {
    if (group != last && is_beneath(session.response, group, last))
      return RepeatScreen{
          Occurrence(session.response, aid.questionnaire, group).repetitions().front()};
  }
  return QuestionScreen{.node = *before};
}

/// Returns to the page of answers after a change there, unless a sign cannot wait.
void return_to_answers(Session& session, const DecisionAid& aid, NodeIndex node) {
  if (untold_signs(session, aid).empty()) session.screen = AnswersScreen{};
  else session.screen = UrgentScreen{.paused_at = node, .changing = true};
}

/// A nested question of the changed one that applies and is unanswered; for a nested question, also
/// one of those after it.
std::optional<NodeIndex> follow_up(const Session& session, const DecisionAid& aid,
                                   NodeIndex changed) {
  const auto& nodes = session.response.items;
  auto top = changed;
  for (auto above = nodes[changed].parent; above != no_node; above = nodes[above].parent) {
    if (aid.questionnaire.items[nodes[above].item].is_question()) top = above;
  }
  for (auto n = changed + 1; is_in_subtree(session.response, n, top); ++n) {
    if (nodes[n].answers.empty() && !nodes[n].declined &&
        Occurrence(session.response, aid.questionnaire, n).is_answerable())
      return n;
  }
  return std::nullopt;
}

void next_question(Session& session, const DecisionAid& aid, const QuestionScreen& question) {
  if (fault_at(form_state(session, aid), question.node)) {
    auto again = question;
    again.answer_missing = true;
    session.screen = again;
  } else if (const auto next =
                 question.changing ? follow_up(session, aid, question.node) : std::nullopt) {
    session.screen = QuestionScreen{.node = *next, .changing = true};
  } else if (question.changing) {
    return_to_answers(session, aid, question.node);
  } else {
    go_on_from(session, aid, question.node);
  }
}

void previous_question(Session& session, const DecisionAid& aid, const QuestionScreen& question) {
  if (question.changing) return return_to_answers(session, aid, question.node);
  session.screen = screen_before(session, aid, question.node, question.node);
}

void next_page_of_signs(Session& session, const DecisionAid& aid, SignsScreen page) {
  page.answer_missing = !open_rows_of(session.response, aid, page.page).empty();
  const auto rows = rows_of(session.response, aid, page.page);
  if (page.answer_missing || rows.empty()) session.screen = page;
  else go_on_from(session, aid, rows.back());
}

void previous_page_of_signs(Session& session, const DecisionAid& aid, const SignsScreen& page) {
  const auto first = first_of_page(session, aid, page.page);
  session.screen = screen_before(session, aid, first, first);
}

/// Back from the urgent page: to the question that triggered the sign.
void back_from_urgent(Session& session, const DecisionAid& aid, const UrgentScreen& urgent) {
  if (urgent.changing) session.screen = QuestionScreen{.node = urgent.paused_at, .changing = true};
  else session.screen = screen_asking(session, aid, urgent.paused_at);
}

enum class Way : std::uint8_t { back, on };
/// Goes one stop along the screens after the form. Before the first is the last question.
void step_along(Session& session, const DecisionAid& aid, Way way) {
  const auto stops = stops_after_form(session, aid);
  const auto here = std::find_if(stops.begin(), stops.end(), [&](const Screen& stop) {
    return is_same_stop(stop, session.screen);
  });
  if (here == stops.end()) return;
  if (way == Way::back && here == stops.begin()) back_to_last_question(session, aid);
  else if (way == Way::back) session.screen = *(here - 1);
  else if (here + 1 != stops.end()) session.screen = *(here + 1);
}

void change_answer(Session& session, const DecisionAid& aid, NodeIndex node) {
  if (!std::holds_alternative<AnswersScreen>(session.screen) ||
      !can_be_answered(session, aid, node))
    return;
  const bool is_open = aid.plan.answers_page == AnswersPage::by_the_person &&
                       kiosk::is_open(form_state(session, aid), node);
  session.screen = QuestionScreen{.node = node, .answer_missing = is_open, .changing = true};
}

}  // namespace

std::optional<NodeIndex> asked_from(const Response& response, const Questionnaire& form,
                                    NodeIndex node) {
  for (auto n = node; n < response.items.size(); ++n) {
    if (Occurrence(response, form, n).is_asked()) return n;
  }
  return std::nullopt;
}

std::optional<NodeIndex> asked_before(const Response& response, const Questionnaire& form,
                                      NodeIndex node) {
  for (auto n = node; n-- > 0;) {
    if (Occurrence(response, form, n).is_asked()) return n;
  }
  return std::nullopt;
}

Progress progress_at(const Response& response, const Questionnaire& form, NodeIndex node) {
  return progress_within(response, form, 0, static_cast<NodeIndex>(response.items.size()), node);
}

Progress progress_in_group(const Response& response, const Questionnaire& form, NodeIndex node) {
  auto group = response.items[node].parent;
  while (group != no_node && form.items[response.items[group].item].is_question())
    group = response.items[group].parent;
  if (group == no_node) return progress_at(response, form, node);
  return progress_within(response, form, group + 1, subtree_end(response, group), node);
}

std::vector<OptionIndex> listed_options(const Session& session, const DecisionAid& aid,
                                        const TreatmentsScreen& list) {
  std::vector<OptionIndex> listed;
  switch (list.filter) {
    case OptionFilter::from_answers:
      for (const auto& shown : shown_options(aid, session.response)) listed.push_back(shown.option);
      break;
    case OptionFilter::all:
      listed.resize(aid.options.size());
      std::iota(listed.begin(), listed.end(), 0U);
      break;
    case OptionFilter::starred:
      listed = session.starred;
      std::sort(listed.begin(), listed.end());
      break;
  }
  if (!list.family.empty())
    std::erase_if(listed,
                  [&](OptionIndex option) { return aid.options[option].family != list.family; });
  return listed;
}

std::vector<Screen> stops_after_form(const Session& session, const DecisionAid& aid) {
  std::vector<Screen> stops;
  if (aid.plan.answers_page == AnswersPage::by_the_person)
    return {AnswersScreen{}, SummaryScreen{}};
  if (is_consultation(session, aid)) stops.emplace_back(AnswersScreen{});
  if (!aid.goals.empty()) stops.emplace_back(GoalsScreen{});
  if (!aid.families.empty()) stops.emplace_back(MapScreen{});
  if (!aid.options.empty()) stops.emplace_back(TreatmentsScreen{});
  for (const auto trade_off :
       trade_offs_to_ask(aid, session.starred, session.preferences.trade_offs))
    stops.emplace_back(TradeOffScreen{trade_off});
  for (std::uint32_t point = 0; point < aid.points.size(); ++point)
    stops.emplace_back(PointScreen{point});
  stops.emplace_back(QuestionListScreen{});
  if (!aid.ready.empty()) stops.emplace_back(ReadyScreen{});
  stops.emplace_back(SummaryScreen{});
  return stops;
}

std::vector<std::uint32_t> untold_signs(const Session& session, const DecisionAid& aid) {
  const auto answers = answers_of(session.response, aid.questionnaire);
  std::vector<std::uint32_t> signs;
  for (std::uint32_t sign = 0; sign < aid.urgent_signs.size(); ++sign) {
    const auto& entry = aid.urgent_signs[sign];
    if (entry.speed != Urgency::week && !session.urgent_signs_told.contains(entry.id) &&
        holds(entry.when, answers))
      signs.push_back(sign);
  }
  return signs;
}

/// All pages of signs are asked first: a sign found on the first of them is shown after the last,
/// unless its page was shown before.
void go_on_from(Session& session, const DecisionAid& aid, NodeIndex node) {
  const auto next = asked_from(session.response, aid.questionnaire, node + 1);
  const auto signs = untold_signs(session, aid);
  const auto page =
      next ? sign_page_of(aid, session.response.items[*next].item) : std::optional<std::uint32_t>{};
  const bool more_signs = page && asks_signs(aid, *page) && !were_shown(session, aid, signs);
  if (!signs.empty() && !more_signs) session.screen = UrgentScreen{.paused_at = node};
  else if (const auto group = group_left(session, aid, node, next)) session.screen = *group;
  else if (next) session.screen = screen_asking(session, aid, *next);
  else session.screen = stops_after_form(session, aid).front();
}

void go_on_behind(Session& session, const DecisionAid& aid, NodeIndex group) {
  const auto* question = std::get_if<QuestionScreen>(&session.screen);
  if (question && question->changing) return_to_answers(session, aid, question->node);
  else go_on_from(session, aid, subtree_end(session.response, group) - 1);
}

namespace {

/// Goes on from a group's page: out of the enclosing groups, or to what follows the group.
void leave_group(Session& session, const DecisionAid& aid, const RepeatScreen& page) {
  const auto last =
      Occurrence(session.response, aid.questionnaire, page.group).repetitions().back();
  const auto next =
      asked_from(session.response, aid.questionnaire, subtree_end(session.response, last));
  if (const auto above = group_left(session, aid, last, next)) session.screen = *above;
  else if (next) session.screen = screen_asking(session, aid, *next);
  else session.screen = stops_after_form(session, aid).front();
}

/// Goes from the list's order back to the questions that can be added to it.
bool leave_order(Session& session) {
  auto* list = std::get_if<QuestionListScreen>(&session.screen);
  return list && std::exchange(list->ordering, false);
}

/// The person's own page of answers cannot be passed while a question is open: goes to the first
/// open one.
bool go_to_open_question(Session& session, const DecisionAid& aid) {
  if (aid.plan.answers_page != AnswersPage::by_the_person) return false;
  const auto open = open_questions(form_state(session, aid));
  if (open.empty()) return false;
  session.screen =
      QuestionScreen{.node = open.front().node, .answer_missing = true, .changing = true};
  return true;
}

}  // namespace

void go_next(Session& session, const DecisionAid& aid) {
  if (leave_order(session)) return;
  const auto screen = session.screen;
  if (const auto* question = std::get_if<QuestionScreen>(&screen))
    next_question(session, aid, *question);
  else if (const auto* signs = std::get_if<SignsScreen>(&screen))
    next_page_of_signs(session, aid, *signs);
  else if (const auto* group = std::get_if<RepeatScreen>(&screen))
    leave_group(session, aid, *group);
  else if (const auto* card = std::get_if<CardScreen>(&screen)) turn_card(session, aid, *card);
  else if (std::holds_alternative<AnswersScreen>(screen) && go_to_open_question(session, aid))
    return;
  else if (!std::holds_alternative<SummaryScreen>(screen)) step_along(session, aid, Way::on);
}

void go_back(Session& session, const DecisionAid& aid) {
  if (leave_order(session)) return;
  const auto screen = session.screen;
  if (const auto* question = std::get_if<QuestionScreen>(&screen))
    previous_question(session, aid, *question);
  else if (const auto* signs = std::get_if<SignsScreen>(&screen))
    previous_page_of_signs(session, aid, *signs);
  else if (const auto* group = std::get_if<RepeatScreen>(&screen))
    session.screen = into_group(session, aid, *group);
  else if (const auto* urgent = std::get_if<UrgentScreen>(&screen))
    back_from_urgent(session, aid, *urgent);
  else if (const auto* card = std::get_if<CardScreen>(&screen)) session.screen = card->list;
  else if (const auto* picking = std::get_if<ComparePickScreen>(&screen))
    session.screen = picking->of_rows ? Screen{CompareScreen{}} : Screen{TreatmentsScreen{}};
  else if (std::holds_alternative<CompareScreen>(screen)) session.screen = ComparePickScreen{};
  else if (std::holds_alternative<AboutScreen>(screen)) session.screen = WelcomeScreen{};
  else if (const auto* codes = std::get_if<TakeAlongScreen>(&screen))
    session.screen = codes->summary;
  else step_along(session, aid, Way::back);
  // Without any answers there is no visit to go on with.
  if (std::holds_alternative<PausedScreen>(session.screen) && !holds_answers(session)) {
    session = Session{
        .language = session.language, .text_size = session.text_size, .theme = session.theme};
  }
}

void resume(Session& session, const DecisionAid& aid) {
  if (const auto first = asked_from(session.response, aid.questionnaire, 0))
    session.screen = screen_asking(session, aid, *first);
  else session.screen = stops_after_form(session, aid).front();
}

Requests apply(Session& session, const DecisionAid& aid, const NavigationEvent& event) {
  std::visit(
      Overloaded{
          [&](const NextRequested&) { go_next(session, aid); },
          [&](const BackRequested&) { go_back(session, aid); },
          [&](const ListChosen& chosen) {
            if (auto* question = std::get_if<QuestionScreen>(&session.screen))
              question->as_list = chosen.as_list;
          },
          [&](const PictureTurned& turned) {
            if (auto* question = std::get_if<QuestionScreen>(&session.screen))
              question->picture = turned.picture;
          },
          [&](const AnswerChangeRequested& asked) { change_answer(session, aid, asked.node); },
      },
      event);
  return {};
}

}  // namespace kiosk
