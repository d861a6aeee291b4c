// Amounts that can never be compared: their units have different dimensions.
#include <algorithm>

#include "app/content/form_lint.h"
#include "app/domain/unit.h"

namespace kiosk {
namespace {

Coding unit_of(const Quantity& quantity) {
  return {.system = quantity.system, .code = quantity.code, .display = quantity.unit};
}

std::string name_of(const Coding& unit) {
  const auto& name = unit.code.empty() ? unit.display : unit.code;
  return name.empty() ? "an amount without a unit" : '"' + name + '"';
}

/// Whether no answer to the item can be compared with the amount. An item without a unit accepts
/// any.
bool never_compares(const Item& item, const Answer& amount) {
  const auto* quantity = std::get_if<Quantity>(&amount);
  if (!quantity || item.type != ItemType::quantity || item.entry.units.empty()) return false;
  const auto compares = [&](const Coding& unit) {
    return can_be_compared(unit, unit_of(*quantity)) || is_in_unit(*quantity, unit);
  };
  return std::none_of(item.entry.units.begin(), item.entry.units.end(), compares);
}

std::string units_of(const Item& item) {
  std::string names;
  for (const auto& unit : item.entry.units) names += (names.empty() ? "" : ", ") + name_of(unit);
  return names;
}

void lint_comparison(const FormReading& reading, const Condition& condition,
                     const std::string& place, FileFaults& faults) {
  if (condition.question >= reading.form.items.size() || condition.operation == Operator::exists)
    return;
  const auto& source = reading.form.items[condition.question];
  if (!never_compares(source, condition.operand)) return;
  faults.warning(place,
                 "can never hold: " + name_of(unit_of(std::get<Quantity>(condition.operand))) +
                     " cannot be compared with " + units_of(source) + ", the unit of \"" +
                     source.link_id + '"');
}

void lint_bound(const Item& item, const std::optional<Answer>& bound, const std::string& name,
                const std::string& place, FileFaults& faults) {
  if (!bound || !never_compares(item, *bound)) return;
  faults.warning(place + ".extension",
                 name + " is in " + name_of(unit_of(std::get<Quantity>(*bound))) +
                     ", which cannot be compared with " + units_of(item) + "; no answer is valid");
}

}  // namespace

void lint_units(const FormReading& reading, FileFaults& faults) {
  for (ItemIndex i = 0; i < reading.form.items.size(); ++i) {
    const auto& item = reading.form.items[i];
    const auto part_place = [&](std::size_t part) {
      return reading.places[i] + ".enableWhen[" + std::to_string(part) + ']';
    };
    if (item.enable_when.kind == Condition::Kind::comparison)
      lint_comparison(reading, item.enable_when, part_place(0), faults);
    for (std::size_t part = 0; part < item.enable_when.parts.size(); ++part)
      lint_comparison(reading, item.enable_when.parts[part], part_place(part), faults);
    lint_bound(item, item.limits.min_value, "the minimum", reading.places[i], faults);
    lint_bound(item, item.limits.max_value, "the maximum", reading.places[i], faults);
  }
}

}  // namespace kiosk
