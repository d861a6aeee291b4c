#include "app/session/repeats.h"

#include <algorithm>

#include "app/domain/calculation.h"
#include "app/domain/enablement.h"
#include "app/domain/validation.h"
#include "app/session/navigation.h"

namespace kiosk {
namespace {

bool is_repeating(const Response& response, const Questionnaire& form, NodeIndex node) {
  const auto& item = form.items[response.items[node].item];
  return item.type == ItemType::group && item.repeats;
}

bool is_repeating_group(const Session& session, const DecisionAid& aid, NodeIndex node) {
  return node < session.response.items.size() && is_repeating(session.response, aid.questionnaire, node);
}

/// Whether the answers are those that the form began with.
bool is_as_begun(const Item& item, const std::vector<Answer>& answers) {
  return std::equal(answers.begin(), answers.end(), item.initial.begin(), item.initial.end(), same);
}

/// What was confirmed or left out moves along when occurrences before it come or go.
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
  if (first && *first < subtree_end(session.response, group)) session.screen = QuestionScreen{.node = *first};
  else session.screen = RepeatScreen{occurrences_of(session.response, aid.questionnaire, group).front()};
}

}  // namespace

std::vector<NodeIndex> occurrences_of(const Response& response, const Questionnaire& form, NodeIndex group) {
  auto nodes = occurrences_of_item(response, form, response.items[group].item);
  std::erase_if(nodes, [&](NodeIndex node) { return !repeat_each_other(response.items[node], response.items[group]); });
  return nodes;
}

bool is_blank(const Response& response, const Questionnaire& form, NodeIndex group) {
  for (auto node = group + 1; node < subtree_end(response, group); ++node) {
    const auto& entry = response.items[node];
    const auto& item = form.items[entry.item];
    const bool by_the_person = !item.hidden && !item.read_only && !is_as_begun(item, entry.answers);
    if (entry.declined || (by_the_person && is_answered(entry))) return false;
  }
  return true;
}

bool can_be_added_to(const Response& response, const Questionnaire& form, NodeIndex group) {
  const auto& item = form.items[response.items[group].item];
  return item.type == ItemType::group && item.repeats && occurrences_of(response, form, group).size() < item.max_occurs.value_or(most_occurrences);
}

bool may_be_left_out(const Item& group) { return group.repeats && !group.required && group.min_occurs.value_or(0) == 0; }

std::vector<NodeIndex> repeating_groups_above(const Response& response, const Questionnaire& form, NodeIndex node) {
  std::vector<NodeIndex> groups;
  for (auto above = response.items[node].parent; above != no_node; above = response.items[above].parent) {
    if (is_repeating(response, form, above)) groups.push_back(above);
  }
  return groups;
}

void remove_occurrence(Response& response, const Questionnaire& form, NodeIndex group) {
  auto beside = occurrences_of(response, form, group);
  // In place of the only one there is comes one as the form begins with.
  if (beside.size() == 1) add_occurrence(response, form, group);
  erase_occurrence(response, group);
  beside = occurrences_of(response, form, group == beside.front() ? group : beside.front());
  for (std::uint32_t place = 0; place < beside.size(); ++place) response.items[beside[place]].occurrence = place;
  calculate_after(response, form, beside.front(), settle_enablement(response, form));
}

void add_to_group(Session& session, const DecisionAid& aid, NodeIndex group) {
  if (!is_repeating_group(session, aid, group)) return;
  const auto last = occurrences_of(session.response, aid.questionnaire, group).back();
  if (is_blank(session.response, aid.questionnaire, last)) return go_to_questions_of(session, aid, last);
  if (!can_be_added_to(session.response, aid.questionnaire, group)) return;
  const auto added = add_occurrence(session.response, aid.questionnaire, group);
  move_marks(session, added, 0, subtree_end(session.response, added) - added);
  go_to_questions_of(session, aid, added);
}

void take_from_group(Session& session, const DecisionAid& aid, NodeIndex group) {
  if (!is_repeating_group(session, aid, group)) return;
  const auto first = occurrences_of(session.response, aid.questionnaire, group).front();
  const auto before = session.response.items.size();
  const auto count = subtree_end(session.response, group) - group;
  remove_occurrence(session.response, aid.questionnaire, group);
  move_marks(session, group, count, static_cast<std::int64_t>(session.response.items.size()) - static_cast<std::int64_t>(before));
  session.screen = RepeatScreen{first};
}

NodeIndex group_to_leave_out(const Response& response, const Questionnaire& form, NodeIndex node) {
  const auto group = is_missing(response, form, node) ? empty_optional_group(response, form, node) : no_node;
  return group != no_node && !form.items[response.items[group].item].repeats ? group : no_node;
}

void leave_group_out(Session& session, const DecisionAid& aid, NodeIndex group) {
  const auto* question = aid.plain_form ? std::get_if<QuestionScreen>(&session.screen) : nullptr;
  if (question && group_to_leave_out(session.response, aid.questionnaire, question->node) == group) {
    session.left_out.insert(group);
    return go_on_behind(session, aid, group);
  }
  if (!is_repeating_group(session, aid, group) || !is_blank(session.response, aid.questionnaire, group)) return;
  if (occurrences_of(session.response, aid.questionnaire, group).size() > 1) return take_from_group(session, aid, group);
  session.screen = RepeatScreen{group};
  go_next(session, aid);
}

void change_occurrence(Session& session, const DecisionAid& aid, NodeIndex group) {
  if (is_repeating_group(session, aid, group)) go_to_questions_of(session, aid, group);
}

}  // namespace kiosk
