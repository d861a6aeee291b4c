#include "app/domain/unit.h"

#include <algorithm>

#include "app/values/amount.h"
#include "app/values/digits.h"

namespace kiosk {
namespace {

std::partial_ordering as_partial(values::Order order) {
  switch (order) {
    case values::Order::less: return std::partial_ordering::less;
    case values::Order::equal: return std::partial_ordering::equivalent;
    case values::Order::greater: return std::partial_ordering::greater;
    case values::Order::unknown: break;
  }
  return std::partial_ordering::unordered;
}

/// A calendar word is not a UCUM code.
bool is_ucum(std::string_view system, std::string_view code) {
  return system == ucum_system && !code.empty() && !values::calendar_unit(code);
}

/// The amount of a quantity that has a UCUM code.
std::optional<values::Amount> amount_of(const Quantity& quantity) {
  if (!is_ucum(quantity.system, quantity.code)) return std::nullopt;
  const auto number = values::number_of(quantity.value.digits);
  return number ? std::optional(values::Amount{.value = *number, .unit = quantity.code})
                : std::nullopt;
}

}  // namespace

std::partial_ordering compare_amounts(const Quantity& left, const Quantity& right) {
  const bool same_code =
      !left.code.empty() && left.code == right.code && left.system == right.system;
  const bool same_words = left.unit == right.unit && (left.code.empty() || right.code.empty());
  if (same_code || same_words) return values::compare_digits(left.value.digits, right.value.digits);
  const auto a = amount_of(left);
  const auto b = amount_of(right);
  return a && b ? as_partial(values::compare(*a, *b)) : std::partial_ordering::unordered;
}

bool can_be_compared(const Coding& left, const Coding& right) {
  if (!left.code.empty() && left.code == right.code && left.system == right.system) return true;
  return is_ucum(left.system, left.code) && is_ucum(right.system, right.code) &&
         values::comparable({.unit = left.code}, {.unit = right.code});
}

bool is_in_unit(const Quantity& quantity, const Coding& unit) {
  if (!quantity.code.empty() && !unit.code.empty()) {
    return quantity.code == unit.code &&
           (quantity.system.empty() || unit.system.empty() || quantity.system == unit.system);
  }
  return !quantity.unit.empty() && (quantity.unit == unit.display || quantity.unit == unit.code);
}

int decimal_places(std::string_view digits) {
  const auto point = digits.find('.');
  if (point == std::string_view::npos) return 0;
  const auto end = std::min(digits.find_first_of("eE"), digits.size());
  return static_cast<int>(end - point) - 1;
}

}  // namespace kiosk
