#include "app/content/form_lint.h"

namespace kiosk {
namespace {

bool can_be_answered(const Item& item) {
  const bool not_here = item.type == ItemType::unsupported ||
                        (item.type == ItemType::attachment && !item.entry.is_drawn);
  return item.is_question() && !not_here;
}

void lint_not_equals(const Item& source, const std::string& place, FileFaults& faults) {
  if (!can_be_answered(source))
    return faults.warning(
        place, "\"!=\" never holds, because \"" + source.link_id + "\" can never be answered");
  if (source.required) return;
  faults.warning(place, "\"" + source.link_id +
                            "\" may be left unanswered; then \"!=\" does not hold here, and does "
                            "in some other programs");
}

/// One comparison of an item's enableWhen.
void lint_comparison(const FormReading& reading, ItemIndex item, const Condition& condition,
                     const std::string& place, FileFaults& faults) {
  if (condition.question >= reading.form.items.size()) return;
  const auto& source = reading.form.items[condition.question];
  if (condition.question > item)
    faults.warning(place, "reads \"" + source.link_id + "\", which comes later in the form");
  if (condition.operation == Operator::not_equals) lint_not_equals(source, place, faults);
  const auto* coding = coding_of(condition.operand);
  if (coding && coding->system.empty())
    faults.warning(place, "the coding \"" + coding->code +
                              "\" has no system; it matches that code of any system");
}

}  // namespace

void lint_conditions(const FormReading& reading, FileFaults& faults) {
  for (ItemIndex i = 0; i < reading.form.items.size(); ++i) {
    const auto& condition = reading.form.items[i].enable_when;
    const auto place = [&](std::size_t part) {
      return reading.places[i] + ".enableWhen[" + std::to_string(part) + ']';
    };
    if (condition.kind == Condition::Kind::comparison)
      lint_comparison(reading, i, condition, place(0), faults);
    for (std::size_t part = 0; part < condition.parts.size(); ++part)
      lint_comparison(reading, i, condition.parts[part], place(part), faults);
  }
}

}  // namespace kiosk
