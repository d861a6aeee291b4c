#include "tests/conformance/random_person.h"

#include <algorithm>

#include "app/domain/calculation.h"
#include "app/domain/enablement.h"
#include "app/domain/occurrence.h"
#include "app/domain/set_answers.h"
#include "app/domain/validation.h"

namespace kiosk {
namespace {

constexpr std::size_t most_nodes = 2000;  // so that groups are not repeated for ever

}  // namespace

void RandomPerson::take_steps(std::size_t count) {
  for (std::size_t i = 0; i < count && !response_.items.empty(); ++i) take_step();
}

void RandomPerson::take_step() {
  const auto node = static_cast<NodeIndex>(chance_.below(response_.items.size()));
  const auto& entry = response_.items[node];
  const auto& item = effective_item(entry, form_);
  if (!entry.enabled) return;
  if (item.type == ItemType::group && item.repeats && response_.items.size() < most_nodes &&
      chance_.one_in(3)) {
    const auto end = item.limits.max_occurs.value_or(4);
    if (Occurrence(response_, form_, node).repetitions().size() < end)
      add_occurrence(response_, form_, node);
  } else if (item.is_question()) {
    answer(node);
  }
}

void RandomPerson::answer(NodeIndex node) {
  auto& entry = response_.items[node];
  const auto& item = effective_item(entry, form_);
  auto answers = chance_.one_in(8) ? std::vector<Answer>{} : random_answers(item, chance_);
  if (fault_of(item, answers)) return;
  if (!answers.empty()) answered_.insert(item.type);
  entry.declined = false;
  set_answers(response_, form_, node, std::move(answers));
  calculate_after(response_, form_, node, settle_enablement_after(response_, form_, node));
  take_back_what_no_longer_fits();
}

/// A person would be led back to these before the end.
void RandomPerson::take_back_what_no_longer_fits() {
  for (NodeIndex n = 0; n < response_.items.size(); ++n) {
    const auto& entry = response_.items[n];
    if (!entry.override_item || !fault_of(*entry.override_item, entry.answers)) continue;
    set_answers(response_, form_, n, {});
    calculate_after(response_, form_, n, settle_enablement_after(response_, form_, n));
  }
}

}  // namespace kiosk
