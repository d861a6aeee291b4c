#include "app/session/open_faults.h"

#include <algorithm>

#include "app/domain/expression_evaluator.h"
#include "app/session/navigation.h"
#include "app/session/repeats.h"

namespace kiosk {
namespace {

bool is_left_out(const Response& response, const Questionnaire& form, NodeIndex node) {
  const auto groups = repeating_groups_above(response, form, node);
  return std::any_of(groups.begin(), groups.end(), [&](NodeIndex group) {
    return may_be_left_out(form.items[response.items[group].item]) && is_blank(response, form, group);
  });
}

/// Whether it stands in a group that was left out and that is empty still.
bool is_among(const std::set<NodeIndex>& left_out, const Response& response, const Questionnaire& form, NodeIndex node) {
  if (left_out.empty()) return false;
  if (left_out.contains(node)) return true;
  for (auto group = empty_optional_group(response, form, node); group != no_node; group = empty_optional_group(response, form, group)) {
    if (left_out.contains(group)) return true;
  }
  return false;
}

/// The question beneath a group at which its missing answer can be given; `no_node` where all that is asked there cannot be answered here.
NodeIndex where_to_answer(const Response& response, const Questionnaire& form, NodeIndex group) {
  for (auto node = group; node < subtree_end(response, group); ++node) {
    if (is_asked(response, form, node) && can_be_asked(form.items[response.items[node].item])) return node;
  }
  return no_node;
}

/// Whether a person is asked here and can answer: only there can something be put right.
bool is_answerable(const Response& response, const Questionnaire& form, NodeIndex node) {
  return is_asked(response, form, node) && can_be_asked(item_here(response.items[node], form));
}

/// The question at which it can be put right that something does not hold of a group or the form: the last one that it names, because those
/// before it were answered first; else the first in it that is asked.
NodeIndex where_to_mend(const BrokenConstraint& broken, const Response& response, const Questionnaire& form) {
  const auto owner = broken.node == no_node ? no_item : response.items[broken.node].item;
  const auto begin = broken.node == no_node ? 0 : broken.node;
  const auto end = broken.node == no_node ? static_cast<NodeIndex>(response.items.size()) : subtree_end(response, broken.node);
  auto where = no_node;
  for (const auto item : form.evaluator->read_by_constraint(owner, broken.place)) {
    for (const auto node : occurrences_of_item(response, form, item)) {
      if (node >= begin && node < end && is_answerable(response, form, node)) where = node;
    }
  }
  for (auto node = begin; node < end && where == no_node; ++node) {
    if (is_answerable(response, form, node)) where = node;
  }
  return where;
}

/// What has to hold of groups and of the form, and does not.
void add_broken_constraints(std::vector<OpenFault>& faults, const Response& response, const Questionnaire& form) {
  for (const auto& broken : broken_constraints(response, form)) {
    const bool of_a_question = broken.node != no_node && form.items[response.items[broken.node].item].is_question();
    if (of_a_question || constraint_of(broken, response, form).is_warning) continue;
    const auto where = where_to_mend(broken, response, form);
    if (where != no_node) faults.push_back({.node = where, .code = FaultCode::constraint, .of_more = broken});
  }
}

}  // namespace

bool can_be_asked(const Item& item) {
  const bool has_nothing_to_choose = item.type == ItemType::choice && item.options.empty();
  return item.is_question() && !item.read_only && !has_nothing_to_choose && item.type != ItemType::attachment && item.type != ItemType::reference && item.type != ItemType::unsupported;
}

std::optional<FaultCode> fault_at(const Response& response, const Questionnaire& form, NodeIndex node) {
  const auto& entry = response.items[node];
  const auto& item = item_here(entry, form);
  if (!can_be_asked(item)) return std::nullopt;
  if (is_missing(response, form, node)) return entry.answers.empty() ? FaultCode::required : FaultCode::min_count;
  if (entry.answers.empty()) return std::nullopt;
  if (const auto fault = fault_of(item, entry.answers)) return fault;
  return breaks_constraint(response, form, node) ? std::optional(FaultCode::constraint) : std::nullopt;
}

std::vector<OpenFault> open_faults(const Response& response, const Questionnaire& form, const std::set<NodeIndex>& left_out) {
  std::vector<OpenFault> faults;
  for (NodeIndex node = 0; node < response.items.size(); ++node) {
    const auto& entry = response.items[node];
    const auto& item = item_here(entry, form);
    if (!entry.enabled || is_left_out(response, form, node) || is_among(left_out, response, form, node)) continue;
    if (item.type == ItemType::group) {
      const auto where = is_missing(response, form, node) ? where_to_answer(response, form, node) : no_node;
      if (where != no_node) faults.push_back({.node = where});
    } else if (const auto fault = is_asked(response, form, node) ? fault_at(response, form, node) : std::nullopt) {
      faults.push_back({.node = node, .code = *fault});
    }
  }
  const auto same_place = [](const OpenFault& one, const OpenFault& other) { return one.node == other.node; };
  faults.erase(std::unique(faults.begin(), faults.end(), same_place), faults.end());
  add_broken_constraints(faults, response, form);
  return faults;
}

bool is_open(const Response& response, const Questionnaire& form, NodeIndex node, const std::set<NodeIndex>& left_out) {
  const auto faults = open_faults(response, form, left_out);
  return std::any_of(faults.begin(), faults.end(), [&](const OpenFault& fault) { return fault.node == node; });
}

}  // namespace kiosk
