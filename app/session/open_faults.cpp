#include "app/session/open_faults.h"

#include <algorithm>

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

/// The question at which a missing answer can be given: itself, or the first that is asked beneath a group.
NodeIndex where_to_answer(const Response& response, const Questionnaire& form, NodeIndex node) {
  const auto asked = asked_from(response, form, node);
  return asked && *asked < subtree_end(response, node) ? *asked : no_node;
}

}  // namespace

bool can_be_asked(const Item& item) {
  const bool has_nothing_to_choose = item.type == ItemType::choice && item.options.empty();
  return item.is_question() && !item.read_only && !has_nothing_to_choose && item.type != ItemType::attachment && item.type != ItemType::reference && item.type != ItemType::unsupported;
}

std::optional<FaultCode> fault_at(const Response& response, const Questionnaire& form, NodeIndex node) {
  const auto& entry = response.items[node];
  const auto& item = form.items[entry.item];
  if (!can_be_asked(item)) return std::nullopt;
  if (is_missing(response, form, node)) return entry.answers.empty() ? FaultCode::required : FaultCode::min_count;
  if (entry.answers.empty()) return std::nullopt;
  if (const auto fault = fault_of(item, entry.answers)) return fault;
  return breaks_constraint(response, form, node) ? std::optional(FaultCode::constraint) : std::nullopt;
}

std::vector<OpenFault> open_faults(const Response& response, const Questionnaire& form) {
  std::vector<OpenFault> faults;
  for (NodeIndex node = 0; node < response.items.size(); ++node) {
    const auto& entry = response.items[node];
    const auto& item = form.items[entry.item];
    if (!entry.enabled || is_left_out(response, form, node)) continue;
    if (item.type == ItemType::group) {
      const auto where = is_missing(response, form, node) ? where_to_answer(response, form, node) : no_node;
      if (where != no_node) faults.push_back({.node = where});
    } else if (const auto fault = is_asked(response, form, node) ? fault_at(response, form, node) : std::nullopt) {
      faults.push_back({.node = node, .code = *fault});
    }
  }
  const auto same_place = [](const OpenFault& one, const OpenFault& other) { return one.node == other.node; };
  faults.erase(std::unique(faults.begin(), faults.end(), same_place), faults.end());
  return faults;
}

}  // namespace kiosk
