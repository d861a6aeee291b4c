#include "app/session/repeats.h"

#include <algorithm>

#include "app/domain/calculation.h"
#include "app/domain/enablement.h"
#include "app/domain/validation.h"
#include "app/session/apply.h"
#include "app/session/navigation.h"
#include "app/values/overloaded.h"

namespace kiosk {
namespace {

bool is_repeating_group(const Session& session, const DecisionAid& aid, NodeIndex node) {
  return node < session.response.items.size() &&
         Occurrence(session.response, aid.questionnaire, node).is_repeating_group();
}

/// Confirmed and left-out marks move along when occurrences before them are added or removed.
void move_marks(Session& session, NodeIndex from, NodeIndex removed, std::int64_t by) {
  for (auto* marks : {&session.confirmed, &session.left_out}) {
    std::set<NodeIndex> moved;
    for (const auto node : *marks) {
      if (node < from) moved.insert(node);
      else if (node >= from + removed) moved.insert(static_cast<NodeIndex>(node + by));
    }
    *marks = std::move(moved);
  }
}

void erase_occurrence(Response& response, NodeIndex group) {
  const auto end = subtree_end(response, group);
  const auto count = end - group;
  response.items.erase(response.items.begin() + group, response.items.begin() + end);
  for (auto& entry : response.items) {
    if (entry.parent != no_node && entry.parent >= end) entry.parent -= count;
  }
}

void go_to_questions_of(Session& session, const DecisionAid& aid, NodeIndex group) {
  const auto first = asked_from(session.response, aid.questionnaire, group);
  if (first && *first < subtree_end(session.response, group))
    session.screen = QuestionScreen{.node = *first};
  else
    session.screen =
        RepeatScreen{Occurrence(session.response, aid.questionnaire, group).repetitions().front()};
}

}  // namespace

bool can_be_added_to(const Response& response, const Questionnaire& form, NodeIndex group) {
  const Occurrence occurrence(response, form, group);
  return occurrence.is_repeating_group() &&
         occurrence.repetitions().size() <
             occurrence.defined_item().limits.max_occurs.value_or(most_occurrences);
}

void remove_occurrence(Response& response, const Questionnaire& form, NodeIndex group) {
  auto beside = Occurrence(response, form, group).repetitions();
  // The only occurrence is replaced with a blank one.
  if (beside.size() == 1) add_occurrence(response, form, group);
  erase_occurrence(response, group);
  beside =
      Occurrence(response, form, group == beside.front() ? group : beside.front()).repetitions();
  for (std::uint32_t place = 0; place < beside.size(); ++place)
    response.items[beside[place]].occurrence = place;
  calculate_after(response, form, beside.front(), settle_enablement(response, form));
}

namespace {

void add_to_group(Session& session, const DecisionAid& aid, NodeIndex group) {
  if (!is_repeating_group(session, aid, group)) return;
  const auto last = Occurrence(session.response, aid.questionnaire, group).repetitions().back();
  if (Occurrence(session.response, aid.questionnaire, last).is_blank())
    return go_to_questions_of(session, aid, last);
  if (!can_be_added_to(session.response, aid.questionnaire, group)) return;
  const auto added = add_occurrence(session.response, aid.questionnaire, group);
  move_marks(session, added, 0, subtree_end(session.response, added) - added);
  go_to_questions_of(session, aid, added);
}

void take_from_group(Session& session, const DecisionAid& aid, NodeIndex group) {
  if (!is_repeating_group(session, aid, group)) return;
  const auto first = Occurrence(session.response, aid.questionnaire, group).repetitions().front();
  const auto before = session.response.items.size();
  const auto count = subtree_end(session.response, group) - group;
  remove_occurrence(session.response, aid.questionnaire, group);
  move_marks(
      session, group, count,
      static_cast<std::int64_t>(session.response.items.size()) - static_cast<std::int64_t>(before));
  session.screen = RepeatScreen{first};
}

void leave_group_out(Session& session, const DecisionAid& aid, NodeIndex group) {
  const auto* question =
      aid.plan.can_clear_answers ? std::get_if<QuestionScreen>(&session.screen) : nullptr;
  if (question && group_to_leave_out(form_state(session, aid), question->node) == group) {
    session.left_out.insert(group);
    return go_on_behind(session, aid, group);
  }
  if (!is_repeating_group(session, aid, group) ||
      !Occurrence(session.response, aid.questionnaire, group).is_blank())
    return;
  if (Occurrence(session.response, aid.questionnaire, group).repetitions().size() > 1)
    return take_from_group(session, aid, group);
  session.screen = RepeatScreen{group};
  go_next(session, aid);
}

void change_occurrence(Session& session, const DecisionAid& aid, NodeIndex group) {
  if (is_repeating_group(session, aid, group)) go_to_questions_of(session, aid, group);
}

}  // namespace

Requests apply(Session& session, const DecisionAid& aid, const RepetitionEvent& event) {
  std::visit(
      Overloaded{
          [&](const OccurrenceAdded& added) { add_to_group(session, aid, added.group); },
          [&](const OccurrenceChanged& changed) { change_occurrence(session, aid, changed.group); },
          [&](const OccurrenceRemoved& removed) { take_from_group(session, aid, removed.group); },
          [&](const GroupLeftOut& left) { leave_group_out(session, aid, left.group); },
      },
      event);
  return {};
}

}  // namespace kiosk
