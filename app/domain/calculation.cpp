#include "app/domain/calculation.h"

#include <algorithm>

#include "app/domain/enablement.h"
#include "app/domain/expression_evaluator.h"
#include "app/domain/set_answers.h"
#include "app/domain/validation.h"

namespace kiosk {
namespace {

constexpr int most_rounds = 16;  // an item that reads the whole response may feed itself; no real
                                 // chain of calculations is longer

bool same_answers(const std::vector<Answer>& one, const std::vector<Answer>& other) {
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [](const Answer& a, const Answer& b) { return same(a, b); });
}

/// A calculated answer that the item does not allow is discarded.
bool takes(const Item& item, const std::vector<Answer>& answers) {
  return !fault_of(item, answers);
}

/// Calculates one item in each of its occurrences. Returns the items whose answers changed, or
/// began or ceased to count.
std::set<ItemIndex> calculate_item(Response& response, const Questionnaire& form, ItemIndex item) {
  std::set<ItemIndex> changed;
  auto nodes = occurrences_of_item(response, form, item);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const auto node = nodes[i];
    const auto& entry = response.items[node];
    if (!entry.enabled || entry.by_person) continue;
    auto answers = form.evaluator->calculated(response, node, response.now);
    if (!answers || same_answers(*answers, entry.answers) ||
        !takes(effective_item(entry, form), *answers))
      continue;
    set_answers(response, form, node, std::move(*answers));
    if (form.items[item].asks_per_answer)
      nodes = occurrences_of_item(response, form, item);  // later ones have moved
    changed.merge(settle_enablement_after(response, form, node));
    changed.insert(item);
  }
  return changed;
}

/// SDC: once a person has changed a calculated answer, it is theirs.
void note_whose_it_is(Response& response, const Questionnaire& form, NodeIndex changed) {
  auto& entry = response.items[changed];
  if (!form.items[entry.item].expressions.calculated) return;
  const auto worked_out = form.evaluator->calculated(response, changed, response.now);
  entry.by_person =
      worked_out && !entry.answers.empty() && !same_answers(*worked_out, entry.answers);
}

void add_calculated_beneath(std::set<ItemIndex>& calculated, const Questionnaire& form,
                            ItemIndex item) {
  for (auto i = item; i < form.items[item].end; ++i) {
    if (form.items[i].expressions.calculated) calculated.insert(i);
  }
}

/// Calculates the parts of an item in each of its occurrences.
void alter_item(Response& response, const Questionnaire& form, ItemIndex item) {
  for (const auto node : occurrences_of_item(response, form, item)) {
    auto made = form.evaluator->effective_item(response, node, response.now);
    response.items[node].override_item =
        made ? std::make_shared<const Item>(std::move(*made)) : nullptr;
  }
}

/// The same for an item and all its descendants.
void alter_beneath(Response& response, const Questionnaire& form, ItemIndex top) {
  for (auto item = top; item < form.items[top].end; ++item) {
    if (!form.items[item].expressions.parts.empty()) alter_item(response, form, item);
  }
}

/// Calculates everything pending; returns the items that changed.
std::set<ItemIndex> calculate(Response& response, const Questionnaire& form,
                              std::set<ItemIndex> waiting) {
  std::set<ItemIndex> all;
  for (int round = 0; round < most_rounds && !waiting.empty(); ++round) {
    std::set<ItemIndex> next;
    for (const auto item : waiting) {
      for (const auto changed : calculate_item(response, form, item)) {
        all.insert(changed);
        for (const auto dependent : form.evaluator->calculated_from(changed))
          next.insert(dependent);
      }
    }
    waiting = std::move(next);
  }
  return all;
}

void begin_answer(Response& response, const Questionnaire& form, NodeIndex node) {
  const auto& entry = response.items[node];
  const auto& item = form.items[entry.item];
  if (!item.expressions.initial || !entry.answers.empty()) return;
  auto answers = form.evaluator->initial(response, node, response.now);
  if (answers && takes(item, *answers)) set_answers(response, form, node, std::move(*answers));
}

/// A group about elements of a record occurs once for each of them.
void begin_groups(Response& response, const Questionnaire& form) {
  for (NodeIndex node = 0; node < response.items.size(); ++node) {
    const auto& item = form.items[response.items[node].item];
    if (!item.expressions.population || !item.repeats || response.items[node].occurrence > 0)
      continue;
    const auto count =
        std::min(form.evaluator->populated(response, node, response.now), most_repetitions);
    for (std::size_t i = 1; i < count; ++i) insert_occurrence(response, form, node);
  }
}

}  // namespace

void begin_answers_beneath(Response& response, const Questionnaire& form, NodeIndex top) {
  if (!form.evaluator) return;
  for (auto n = top; is_in_subtree(response, n, top); ++n) begin_answer(response, form, n);
}

void begin_calculation(Response& response, const Questionnaire& form) {
  if (!form.evaluator) return;
  begin_groups(response, form);
  std::set<ItemIndex> calculated;
  for (NodeIndex node = 0; node < response.items.size(); ++node) {
    const auto item = response.items[node].item;
    if (form.items[item].expressions.calculated) calculated.insert(item);
    begin_answer(response, form, node);
  }
  settle_enablement(response, form);
  calculate(response, form, std::move(calculated));
  work_out_parts(response, form);
}

void work_out_parts(Response& response, const Questionnaire& form) {
  if (!form.evaluator) return;
  for (ItemIndex top = 0; top < form.items.size(); top = form.items[top].end)
    alter_beneath(response, form, top);
}

void begin_calculation_beneath(Response& response, const Questionnaire& form, NodeIndex node) {
  if (!form.evaluator) return;
  std::set<ItemIndex> calculated;
  add_calculated_beneath(calculated, form, response.items[node].item);
  calculate(response, form, std::move(calculated));
  alter_beneath(response, form, response.items[node].item);
}

void calculate_after(Response& response, const Questionnaire& form, NodeIndex changed,
                     const std::set<ItemIndex>& turned) {
  if (!form.evaluator) return;
  note_whose_it_is(response, form, changed);
  const auto item = response.items[changed].item;
  const auto dependents = form.evaluator->calculated_from(item);
  std::set<ItemIndex> waiting(dependents.begin(), dependents.end());
  if (form.items[item].asks_per_answer) add_calculated_beneath(waiting, form, item);
  for (const auto other : turned) {
    for (const auto dependent : form.evaluator->calculated_from(other)) waiting.insert(dependent);
  }
  auto all = calculate(response, form, std::move(waiting));
  all.insert(turned.begin(), turned.end());
  all.insert(item);
  std::set<ItemIndex> altered;
  for (const auto other : all) {
    for (const auto dependent : form.evaluator->altered_by(other)) altered.insert(dependent);
  }
  for (const auto other : altered) alter_item(response, form, other);
  if (form.items[item].asks_per_answer) alter_beneath(response, form, item);
}

}  // namespace kiosk
