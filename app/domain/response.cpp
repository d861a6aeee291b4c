#include "app/domain/response.h"

#include <algorithm>

#include "app/domain/calculation.h"
#include "app/domain/enablement.h"
#include "app/domain/unsettled_response.h"

namespace kiosk {
namespace {

std::vector<Answer> initial_answers(const Item& item) {
  auto answers = item.initial;
  for (const auto& option : item.options) {
    if (option.initially_selected && (item.repeats || answers.empty())) answers.push_back(option.value);
  }
  return answers;
}

/// Writes one occurrence of an item and of everything beneath it. `nodes` maps items already written to their nodes.
void append_subtree(std::vector<ResponseItem>& into, NodeIndex base, const Questionnaire& form, ItemIndex top, NodeIndex parent,
                    std::uint32_t occurrence) {
  const auto first = base + static_cast<NodeIndex>(into.size());
  for (auto i = top; i < form.items[top].end; ++i) {
    const auto above = i == top ? parent : first + (form.items[i].parent - top);
    into.push_back({.item = i, .parent = above, .occurrence = i == top ? occurrence : 0, .answers = initial_answers(form.items[i])});
  }
}

bool is_beneath(const Response& response, NodeIndex node, NodeIndex ancestor) {
  while (node != no_node && node > ancestor) node = response.items[node].parent;
  return node == ancestor;
}

/// All occurrences of an item under the nearest ancestor of `asking` that has any.
std::vector<NodeIndex> nearest_occurrences(const Response& response, ItemIndex item, NodeIndex asking) {
  std::vector<NodeIndex> everywhere;
  for (NodeIndex n = 0; n < response.items.size(); ++n) {
    if (response.items[n].item == item) everywhere.push_back(n);
  }
  for (auto ancestor = asking; ancestor != no_node; ancestor = response.items[ancestor].parent) {
    std::vector<NodeIndex> beneath;
    std::copy_if(everywhere.begin(), everywhere.end(), std::back_inserter(beneath),
                 [&](NodeIndex n) { return is_beneath(response, n, ancestor); });
    if (!beneath.empty()) return beneath;
  }
  return everywhere;
}

std::span<const Answer> counting(const Response& response, const Questionnaire& form, NodeIndex node) {
  const auto& entry = response.items[node];
  return entry.enabled && has_place(response, form, node) ? std::span<const Answer>(entry.answers) : std::span<const Answer>{};
}

}  // namespace

Response blank_response(const Questionnaire& form, std::string_view now) {
  Response response{.now = std::string(now)};
  response.items.reserve(form.items.size());
  for (ItemIndex top = 0; top < form.items.size(); top = form.items[top].end) append_subtree(response.items, 0, form, top, no_node, 0);
  settle_enablement(response, form);
  begin_calculation(response, form);
  return response;
}

NodeIndex subtree_end(const Response& response, NodeIndex node) {
  auto end = node + 1;
  while (end < response.items.size() && is_beneath(response, end, node)) ++end;
  return end;
}

NodeIndex add_unsettled_occurrence(Response& response, const Questionnaire& form, NodeIndex group) {
  const auto& model = response.items[group];
  const auto item = model.item;
  const auto parent = model.parent;
  auto last = group;
  auto occurrence = model.occurrence;
  for (NodeIndex n = 0; n < response.items.size(); ++n) {
    if (response.items[n].item == item && response.items[n].parent == parent) {
      last = n;
      occurrence = response.items[n].occurrence;
    }
  }
  const auto place = subtree_end(response, last);
  std::vector<ResponseItem> added;
  append_subtree(added, place, form, item, parent, occurrence + 1);
  for (auto& node : response.items) {
    if (node.parent != no_node && node.parent >= place) node.parent += static_cast<NodeIndex>(added.size());
  }
  response.items.insert(response.items.begin() + place, added.begin(), added.end());
  return place;
}

NodeIndex add_occurrence(Response& response, const Questionnaire& form, NodeIndex group) {
  const auto place = add_unsettled_occurrence(response, form, group);
  settle_enablement(response, form);
  return place;
}

NodeIndex first_occurrence(const Response& response, const Questionnaire& form, ItemIndex item) {
  if (item >= form.items.size()) return no_node;
  if (!form.has_repeating_groups) return item < response.items.size() ? item : no_node;
  for (NodeIndex n = 0; n < response.items.size(); ++n) {
    if (response.items[n].item == item) return n;
  }
  return no_node;
}

std::vector<Answer> gathered_answers(const Response& response, const Questionnaire& form, ItemIndex item, NodeIndex asking) {
  std::vector<Answer> answers;
  if (item >= form.items.size()) return answers;
  for (const auto node : nearest_occurrences(response, item, asking)) {
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

bool has_place(const Response& response, const Questionnaire& form, NodeIndex node) {
  for (auto above = response.items[node].parent; above != no_node; above = response.items[above].parent) {
    const auto& entry = response.items[above];
    if (form.items[entry.item].is_question() && entry.answers.empty()) return false;
  }
  return true;
}

bool is_answered(const ResponseItem& node) { return node.enabled && !node.answers.empty(); }

}  // namespace kiosk
