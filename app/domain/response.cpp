#include "app/domain/response.h"

#include <algorithm>

#include "app/domain/calculation.h"
#include "app/domain/enablement.h"
#include "app/domain/occurrence.h"
#include "app/values/expects.h"

namespace kiosk {
namespace {

std::vector<Answer> initial_answers(const Item& item) {
  auto answers = item.entry.initial;
  for (const auto& option : item.options) {
    if (option.initially_selected && (item.repeats || answers.empty()))
      answers.push_back(option.value);
  }
  return answers;
}

bool is_beneath(const Response& response, NodeIndex node, NodeIndex ancestor) {
  while (node != no_node && node > ancestor) node = response.items[node].parent;
  return node == ancestor;
}

/// Whether an occurrence is nested in the same answer of a question as another, which is a direct
/// child of it.
bool is_of_same_answer(const Response& response, NodeIndex node, NodeIndex other) {
  const auto question = response.items[other].parent;
  while (node != no_node && node > question && response.items[node].parent != question)
    node = response.items[node].parent;
  return node != no_node && node > question &&
         response.items[node].of_answer == response.items[other].of_answer;
}

/// All occurrences of an item under the nearest ancestor of `asking` that has any. The answer that
/// a question is asked about counts as an ancestor.
std::vector<NodeIndex> nearest_occurrences(const Response& response, const Questionnaire& form,
                                           ItemIndex item, NodeIndex asking) {
  const auto everywhere = occurrences_of_item(response, form, item);
  if (everywhere.size() < 2) return everywhere;
  std::vector<NodeIndex> near;
  for (auto above = asking; above != no_node; above = response.items[above].parent) {
    const auto keep_if = [&](const auto& is_near) {
      std::copy_if(everywhere.begin(), everywhere.end(), std::back_inserter(near), is_near);
    };
    keep_if([&](NodeIndex n) { return is_beneath(response, n, above); });
    const auto parent = response.items[above].parent;
    const bool per_answer =
        parent != no_node && form.items[response.items[parent].item].asks_per_answer;
    if (near.empty() && per_answer)
      keep_if([&](NodeIndex n) { return is_of_same_answer(response, n, above); });
    if (!near.empty()) return near;
  }
  return everywhere;
}

/// The answers of an occurrence that count, or the one of them with the given index.
std::span<const Answer> counting(const Response& response, const Questionnaire& form,
                                 NodeIndex node) {
  const auto& entry = response.items[node];
  return entry.enabled && Occurrence(response, form, node).has_place()
             ? std::span<const Answer>(entry.answers)
             : std::span<const Answer>{};
}

/// `asking` or its ancestor that is a direct child of an occurrence of a question which asks per
/// answer; else `no_node`.
NodeIndex place_beneath(const Response& response, const Questionnaire& form, ItemIndex question,
                        NodeIndex asking) {
  if (!form.items[question].asks_per_answer) return no_node;
  for (auto n = asking; n != no_node; n = response.items[n].parent) {
    const auto parent = response.items[n].parent;
    if (parent != no_node && response.items[parent].item == question) return n;
  }
  return no_node;
}

/// The first node in the response whose item is not before that one. Items that occur once, and the
/// repetitions of others, are in the form's order among each other.
NodeIndex first_from(const Response& response, ItemIndex item) {
  const auto found =
      std::partition_point(response.items.begin(), response.items.end(),
                           [&](const ResponseItem& entry) { return entry.item < item; });
  return static_cast<NodeIndex>(found - response.items.begin());
}

}  // namespace

void append_blank(std::vector<ResponseItem>& into, NodeIndex base, const Questionnaire& form,
                  const ResponseItem& top) {
  KIOSK_EXPECTS(top.item < form.items.size());
  const auto& item = form.items[top.item];
  const auto node = base + static_cast<NodeIndex>(into.size());
  into.push_back(top);
  into.back().answers = initial_answers(item);
  const auto times =
      item.asks_per_answer ? std::max<std::size_t>(1, into.back().answers.size()) : 1;
  for (std::uint32_t answer = 0; answer < times; ++answer) {
    for (auto child = top.item + 1; child < item.end; child = form.items[child].end) {
      append_blank(into, base, form, {.item = child, .parent = node, .of_answer = answer});
    }
  }
}

Response blank_response(const Questionnaire& form, std::string_view now) {
  Response response{.now = std::string(now)};
  response.items.reserve(form.items.size());
  for (ItemIndex top = 0; top < form.items.size(); top = form.items[top].end)
    append_blank(response.items, 0, form, {.item = top});
  settle_enablement(response, form);
  begin_calculation(response, form);
  return response;
}

bool is_in_subtree(const Response& response, NodeIndex node, NodeIndex top) {
  KIOSK_EXPECTS(node >= top);
  if (node == top || node >= response.items.size()) return node < response.items.size();
  return response.items[node].parent != no_node && response.items[node].parent >= top;
}

NodeIndex subtree_end(const Response& response, NodeIndex node) {
  KIOSK_EXPECTS(node < response.items.size());
  auto end = node + 1;
  while (is_in_subtree(response, end, node)) ++end;
  return end;
}

NodeIndex insert_occurrence(Response& response, const Questionnaire& form, NodeIndex group) {
  KIOSK_EXPECTS(Occurrence(response, form, group).is_repeating_group());
  const auto model = response.items[group];
  auto last = group;
  for (const auto n : occurrences_of_item(response, form, model.item)) {
    if (repeat_each_other(response.items[n], model)) last = n;
  }
  const auto place = subtree_end(response, last);
  std::vector<ResponseItem> added;
  append_blank(added, place, form,
               {.item = model.item,
                .parent = model.parent,
                .occurrence = response.items[last].occurrence + 1,
                .of_answer = model.of_answer});
  for (auto& node : response.items) {
    if (node.parent != no_node && node.parent >= place)
      node.parent += static_cast<NodeIndex>(added.size());
  }
  response.items.insert(response.items.begin() + place, added.begin(), added.end());
  return place;
}

NodeIndex add_occurrence(Response& response, const Questionnaire& form, NodeIndex group) {
  const auto place = insert_occurrence(response, form, group);
  begin_answers_beneath(response, form, place);
  settle_enablement(response, form);
  begin_calculation_beneath(response, form, place);
  return place;
}

NodeIndex first_occurrence(const Response& response, const Questionnaire& form, ItemIndex item) {
  if (item >= form.items.size()) return no_node;
  if (!form.has_repetitions) return item < response.items.size() ? item : no_node;
  const auto all = occurrences_of_item(response, form, item);
  return all.empty() ? no_node : all.front();
}

std::vector<NodeIndex> occurrences_of_item(const Response& response, const Questionnaire& form,
                                           ItemIndex item) {
  KIOSK_EXPECTS(item < form.items.size());
  const auto outermost = form.items[item].recurs_within;
  std::vector<NodeIndex> found;
  auto n = first_from(response, outermost == no_item ? item : outermost);
  const auto end = outermost == no_item ? item + 1 : form.items[outermost].end;
  for (; n < response.items.size() && response.items[n].item < end; ++n) {
    if (response.items[n].item == item) found.push_back(n);
  }
  return found;
}

bool repeat_each_other(const ResponseItem& one, const ResponseItem& other) {
  return one.item == other.item && one.parent == other.parent && one.of_answer == other.of_answer;
}

std::vector<Answer> gathered_answers(const Response& response, const Questionnaire& form,
                                     ItemIndex item, NodeIndex asking) {
  std::vector<Answer> answers;
  if (item >= form.items.size()) return answers;
  if (const auto place = place_beneath(response, form, item, asking); place != no_node) {
    const auto all = counting(response, form, response.items[place].parent);
    const auto about = response.items[place].of_answer;
    return about < all.size() ? std::vector<Answer>{all[about]} : answers;
  }
  for (const auto node : nearest_occurrences(response, form, item, asking)) {
    const auto found = counting(response, form, node);
    answers.insert(answers.end(), found.begin(), found.end());
  }
  return answers;
}

AnswersOf answers_of(const Response& response, const Questionnaire& form) {
  return [&response, &form](ItemIndex item) -> std::span<const Answer> {
    const auto node = first_occurrence(response, form, item);
    return node == no_node ? std::span<const Answer>{} : counting(response, form, node);
  };
}

AnswerAbove answer_above(const Response& response, const Questionnaire& form, NodeIndex node) {
  for (auto n = node; n != no_node; n = response.items[n].parent) {
    const auto& entry = response.items[n];
    if (entry.parent == no_node || !form.items[response.items[entry.parent].item].asks_per_answer)
      continue;
    if (entry.of_answer < response.items[entry.parent].answers.size())
      return {.question = entry.parent, .answer = entry.of_answer};
  }
  return {};
}

bool is_answered(const ResponseItem& node) { return node.enabled && !node.answers.empty(); }

}  // namespace kiosk
