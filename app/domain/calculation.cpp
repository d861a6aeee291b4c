#include "app/domain/calculation.h"

#include <algorithm>
#include <set>

#include "app/domain/enablement.h"
#include "app/domain/expression_evaluator.h"
#include "app/domain/validation.h"

namespace kiosk {
namespace {

constexpr int most_rounds = 16;  // an item that reads the whole response may feed itself; a chain of calculations is shorter than this

bool same_answers(const std::vector<Answer>& one, const std::vector<Answer>& other) {
  return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const Answer& a, const Answer& b) { return same(a, b); });
}

/// A calculated answer that the item does not allow is none.
bool takes(const Item& item, const std::vector<Answer>& answers) { return !fault_of(item, answers); }

/// Works out one item in each of its occurrences; whether an answer changed.
bool calculate_item(Response& response, const Questionnaire& form, ItemIndex item) {
  bool changed = false;
  for (NodeIndex node = 0; node < response.items.size(); ++node) {
    auto& entry = response.items[node];
    if (entry.item != item || !entry.enabled) continue;
    auto answers = form.evaluator->calculated(response, node, response.now);
    if (!answers || same_answers(*answers, entry.answers) || !takes(form.items[item], *answers)) continue;
    entry.answers = std::move(*answers);
    settle_enablement_after(response, form, node);
    changed = true;
  }
  return changed;
}

void calculate(Response& response, const Questionnaire& form, std::set<ItemIndex> waiting) {
  for (int round = 0; round < most_rounds && !waiting.empty(); ++round) {
    std::set<ItemIndex> next;
    for (const auto item : waiting) {
      if (!calculate_item(response, form, item)) continue;
      for (const auto dependent : form.evaluator->calculated_from(item)) next.insert(dependent);
    }
    waiting = std::move(next);
  }
}

}  // namespace

void begin_calculation(Response& response, const Questionnaire& form) {
  if (!form.evaluator) return;
  std::set<ItemIndex> calculated;
  for (NodeIndex node = 0; node < response.items.size(); ++node) {
    auto& entry = response.items[node];
    const auto& item = form.items[entry.item];
    if (item.expressions.calculated) calculated.insert(entry.item);
    if (!item.expressions.initial || !entry.answers.empty()) continue;
    auto answers = form.evaluator->initial(response, node, response.now);
    if (answers && takes(item, *answers)) entry.answers = std::move(*answers);
  }
  settle_enablement(response, form);
  calculate(response, form, std::move(calculated));
}

void calculate_after(Response& response, const Questionnaire& form, NodeIndex changed) {
  if (!form.evaluator) return;
  const auto dependents = form.evaluator->calculated_from(response.items[changed].item);
  calculate(response, form, {dependents.begin(), dependents.end()});
}

}  // namespace kiosk
