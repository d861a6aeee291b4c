#include "app/domain/occurrence.h"

#include <algorithm>

namespace kiosk {
namespace {

/// A choice whose options come from other answers, while there are none.
bool waits_for_options(const Item& item) {
  const auto is_options = [](const WorkedOutPart& part) {
    return part.kind == WorkedOutPart::Kind::options;
  };
  return item.type == ItemType::choice && item.options.empty() &&
         std::any_of(item.expressions.parts.begin(), item.expressions.parts.end(), is_options);
}

/// Whether the answers are the form's initial ones.
bool is_as_begun(const Item& item, const std::vector<Answer>& answers) {
  return std::equal(answers.begin(), answers.end(), item.entry.initial.begin(),
                    item.entry.initial.end(), same);
}

}  // namespace

std::optional<Occurrence> Occurrence::parent() const {
  if (entry().parent == no_node) return std::nullopt;
  return at(entry().parent);
}

NodeIndex Occurrence::end() const { return subtree_end(*response_, node_); }

bool Occurrence::is_repeating_group() const {
  const auto& item = defined_item();
  return item.type == ItemType::group && item.repeats;
}

bool Occurrence::has_place() const {
  for (auto above = entry().parent; above != no_node; above = response_->items[above].parent) {
    const auto& owner = response_->items[above];
    if (form_->items[owner.item].is_question() && owner.answers.empty()) return false;
  }
  return true;
}

bool Occurrence::has_content() const {
  for (auto node = node_ + 1; is_in_subtree(*response_, node, node_); ++node) {
    const auto& below = response_->items[node];
    if (below.enabled && (!below.answers.empty() || below.declined) && at(node).has_place())
      return true;
  }
  return false;
}

bool Occurrence::is_blank() const {
  for (auto node = node_ + 1; is_in_subtree(*response_, node, node_); ++node) {
    const auto& below = response_->items[node];
    const auto& item = form_->items[below.item];
    const bool by_the_person = !item.hidden && !item.read_only && !is_as_begun(item, below.answers);
    if (below.declined || (by_the_person && is_answered(below))) return false;
  }
  return true;
}

bool Occurrence::is_asked() const {
  const auto& here = item();
  if (!entry().enabled || here.hidden || here.type == ItemType::group) return false;
  if ((here.read_only && entry().answers.empty() && here.is_question()) || waits_for_options(here))
    return false;
  for (auto above = here.parent; above != no_item; above = form_->items[above].parent) {
    if (form_->items[above].hidden) return false;
  }
  const bool beneath_question = here.parent != no_item && form_->items[here.parent].is_question();
  if (!beneath_question) return true;
  const auto& question = response_->items[entry().parent];
  return here.type != ItemType::display && is_answered(question) &&
         entry().of_answer < question.answers.size();
}

bool Occurrence::is_answerable() const { return is_asked() && can_be_asked(item()); }

std::vector<NodeIndex> Occurrence::repetitions() const {
  auto nodes = occurrences_of_item(*response_, *form_, entry().item);
  std::erase_if(
      nodes, [&](NodeIndex node) { return !repeat_each_other(response_->items[node], entry()); });
  return nodes;
}

std::vector<NodeIndex> Occurrence::repeating_groups_above() const {
  std::vector<NodeIndex> groups;
  for (auto above = parent(); above; above = above->parent()) {
    if (above->is_repeating_group()) groups.push_back(above->node());
  }
  return groups;
}

NodeIndex Occurrence::empty_optional_group() const {
  for (auto above = parent(); above; above = above->parent()) {
    const auto& group = above->defined_item();
    const bool is_optional = group.type == ItemType::group && !group.required &&
                             group.limits.min_occurs.value_or(0) == 0;
    if (is_optional && !above->has_content()) return above->node();
  }
  return no_node;
}

std::string occurrence_name(const Response& response, const Questionnaire& form, NodeIndex node) {
  if (node == no_node) return {};
  const Occurrence occurrence(response, form, node);
  const auto& link_id = occurrence.defined_item().link_id;
  for (std::optional here = occurrence; here; here = here->parent()) {
    if (here->is_repeating_group()) return link_id + '@' + std::to_string(here->entry().occurrence);
    const auto above = here->parent();
    if (above && above->defined_item().asks_per_answer)
      return link_id + '@' + std::to_string(here->entry().of_answer);
  }
  return link_id;
}

bool can_be_asked(const Item& item) {
  const bool has_nothing_to_choose = item.type == ItemType::choice && item.options.empty();
  const bool is_file = item.type == ItemType::attachment && !item.entry.is_drawn;
  return item.is_question() && !item.read_only && !has_nothing_to_choose && !is_file &&
         item.type != ItemType::unsupported;
}

bool must_be_answered_here(const Item& item) {
  return can_be_asked(item) && item.type != ItemType::attachment &&
         item.type != ItemType::reference;
}

bool may_be_left_out(const Item& group) {
  return group.repeats && !group.required && group.limits.min_occurs.value_or(0) == 0;
}

}  // namespace kiosk
