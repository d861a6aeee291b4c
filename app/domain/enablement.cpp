#include "app/domain/enablement.h"

#include "app/domain/expression_evaluator.h"

namespace kiosk {
namespace {

bool own_condition_holds(const Response& response, const Questionnaire& form, NodeIndex node) {
  const auto& item = form.items[response.items[node].item];
  if (!item.conditional) return true;
  if (!form.has_repetitions) return holds(item.enable_when, answers_of(response, form));
  std::vector<Answer> gathered;
  return holds(item.enable_when, [&](ItemIndex source) -> std::span<const Answer> {
    gathered = gathered_answers(response, form, source, node);
    return gathered;
  });
}

bool expression_holds(const Response& response, const Questionnaire& form, NodeIndex node) {
  if (!form.evaluator || !form.items[response.items[node].item].expressions.enable_when)
    return true;
  return form.evaluator->applies(response, node, response.now);
}

bool applies(const Response& response, const Questionnaire& form, NodeIndex node) {
  const auto parent = response.items[node].parent;
  return (parent == no_node || response.items[parent].enabled) &&
         own_condition_holds(response, form, node) && expression_holds(response, form, node);
}

/// Nodes still to be evaluated, each in its item's order: so a form without cycles is settled with
/// one evaluation per node. The budget ends a cycle of conditions, which a content check reports; a
/// form without one never reaches it.
class Pending {
 public:
  Pending(const Response& response, const Questionnaire& form)
      : response_(response), form_(form), budget_(4 * response.items.size() + 16) {}

  void add(NodeIndex node) { nodes_.emplace(form_.turns[response_.items[node].item], node); }
  void add_dependents(ItemIndex source) {
    for (const auto dependent : form_.dependents[source]) add_occurrences(dependent);
    if (!form_.evaluator) return;
    for (const auto dependent : form_.evaluator->enabled_by(source)) add_occurrences(dependent);
  }
  std::optional<NodeIndex> next() {
    if (nodes_.empty() || budget_ == 0) return std::nullopt;
    --budget_;
    return nodes_.extract(nodes_.begin()).value().second;
  }

 private:
  void add_occurrences(ItemIndex item) {
    if (!form_.has_repetitions) return add(item);
    for (const auto node : occurrences_of_item(response_, form_, item)) add(node);
  }

  const Response& response_;
  const Questionnaire& form_;
  std::set<std::pair<std::uint32_t, NodeIndex>> nodes_{};
  std::size_t budget_;
};

/// Evaluates what is pending; returns the items whose answers began or ceased to count.
std::set<ItemIndex> decide(Response& response, const Questionnaire& form, Pending& pending) {
  std::set<ItemIndex> turned;
  while (const auto node = pending.next()) {
    auto& entry = response.items[*node];
    const bool now = applies(response, form, *node);
    if (now == entry.enabled) continue;
    entry.enabled = now;
    if (!entry.answers.empty()) {
      turned.insert(entry.item);
      pending.add_dependents(entry.item);
    }
    for (auto child = *node + 1;
         child < response.items.size() && response.items[child].parent >= *node &&
         response.items[child].parent != no_node;
         ++child) {
      if (response.items[child].parent == *node) pending.add(child);
    }
  }
  return turned;
}

}  // namespace

std::set<ItemIndex> settle_enablement(Response& response, const Questionnaire& form) {
  Pending pending(response, form);
  for (NodeIndex n = 0; n < response.items.size(); ++n) pending.add(n);
  return decide(response, form, pending);
}

std::set<ItemIndex> settle_enablement_after(Response& response, const Questionnaire& form,
                                            NodeIndex changed) {
  Pending pending(response, form);
  pending.add_dependents(response.items[changed].item);
  if (form.items[response.items[changed].item].asks_per_answer) {
    const auto end = subtree_end(response, changed);
    for (auto n = changed + 1; n < end; ++n) pending.add(n);
  }
  return decide(response, form, pending);
}

}  // namespace kiosk
