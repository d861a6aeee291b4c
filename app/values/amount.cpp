#include "app/values/amount.h"

#include <algorithm>

namespace kiosk::values {
namespace {

Order order_of(std::strong_ordering order) {
  if (order < 0) return Order::less;
  return order > 0 ? Order::greater : Order::equal;
}

std::optional<Number> product(const std::optional<Number>& left, const Number& right) {
  return left ? multiply(*left, right) : std::nullopt;
}

/// The number of base units, times the `below` of the other's unit so that no division is needed.
std::optional<Number> scaled(const Amount& amount, const Unit& unit, const Unit& other) {
  return product(product(add(amount.value, unit.offset), unit.above), other.below);
}

/// The value in another unit that measures the same.
std::optional<Number> converted(const Number& value, const Unit& from, const Unit& to) {
  const auto above = product(product(add(value, from.offset), from.above), to.below);
  const auto below = multiply(from.below, to.above);
  const auto quotient = above && below ? divide(*above, *below) : std::nullopt;
  return quotient ? subtract(*quotient, to.offset) : std::nullopt;
}

int places_of(const Number& number) { return trimmed(number).scale; }

/// UCUM's code for a calendar word, where ~ treats the two as the same.
std::string_view ucum_for(std::string_view unit) {
  const auto word = calendar_unit(unit);
  if (word == CalendarUnit::year) return "a";
  return word == CalendarUnit::month ? std::string_view("mo") : unit;
}

bool is_simple(std::string_view unit) {
  return unit.find_first_of("./ ") == std::string_view::npos && !calendar_unit(unit);
}

std::optional<Amount> in_base_units(const Amount& left, const Amount& right, bool divides) {
  const auto a = unit_of(left.unit);
  const auto b = unit_of(right.unit);
  if (!a || !b || !a->offset.is_zero() || !b->offset.is_zero()) return std::nullopt;
  Dimension dimension = a->dimension;
  for (std::size_t i = 0; i < dimension.size(); ++i)
    dimension[i] += divides ? -b->dimension[i] : b->dimension[i];
  const auto above = divides
                         ? product(product(left.value, a->above), b->below)
                         : product(product(product(left.value, right.value), a->above), b->above);
  const auto below =
      divides ? product(product(right.value, b->above), a->below) : multiply(a->below, b->below);
  const auto value = above && below ? divide(*above, *below) : std::nullopt;
  return value ? std::optional<Amount>(Amount{.value = *value, .unit = code_of(dimension)})
               : std::nullopt;
}

}  // namespace

Order compare(const Amount& left, const Amount& right) {
  if (left.unit == right.unit) return order_of(compare(left.value, right.value));
  const auto a = unit_of(left.unit);
  const auto b = unit_of(right.unit);
  if (!a || !b || a->dimension != b->dimension) return Order::unknown;
  const auto left_value = scaled(left, *a, *b);
  const auto right_value = scaled(right, *b, *a);
  return left_value && right_value ? order_of(compare(*left_value, *right_value)) : Order::unknown;
}

bool equivalent(const Amount& left, const Amount& right) {
  const auto a = unit_of(ucum_for(left.unit));
  const auto b = unit_of(ucum_for(right.unit));
  if (!a || !b) return left.unit == right.unit && compare(left.value, right.value) == 0;
  if (a->dimension != b->dimension) return false;
  // Compared in the larger unit, because its number is the less precise one: 4 g is 4040 mg to the
  // gram.
  const auto one_left = product(a->above, b->below);
  const auto one_right = product(b->above, a->below);
  if (!one_left || !one_right) return false;
  const bool left_is_larger = compare(*one_left, *one_right) >= 0;
  const auto& larger = left_is_larger ? left : right;
  const auto other =
      left_is_larger ? converted(right.value, *b, *a) : converted(left.value, *a, *b);
  if (!other) return false;
  const int places = std::min(places_of(larger.value), places_of(*other));
  return compare(round(larger.value, places), round(*other, places)) == 0;
}

bool comparable(const Amount& left, const Amount& right) {
  const auto a = unit_of(left.unit);
  const auto b = unit_of(right.unit);
  return left.unit == right.unit || (a && b && a->dimension == b->dimension);
}

std::optional<Amount> add(const Amount& left, const Amount& right) {
  auto value = std::optional<Number>(right.value);
  if (left.unit != right.unit) {
    const auto a = unit_of(left.unit);
    const auto b = unit_of(right.unit);
    if (!a || !b || a->dimension != b->dimension) return std::nullopt;
    value = converted(right.value, *b, *a);
  }
  const auto sum = value ? add(left.value, *value) : std::nullopt;
  return sum ? std::optional<Amount>(Amount{.value = *sum, .unit = left.unit}) : std::nullopt;
}

std::optional<Amount> multiply(const Amount& left, const Amount& right) {
  if (left.unit != "1" && right.unit != "1") return in_base_units(left, right, false);
  const auto value = multiply(left.value, right.value);
  return value ? std::optional<Amount>(
                     Amount{.value = *value, .unit = left.unit == "1" ? right.unit : left.unit})
               : std::nullopt;
}

std::optional<Amount> divide(const Amount& left, const Amount& right) {
  const auto value = divide(left.value, right.value);
  if (!value) return std::nullopt;
  if (right.unit == "1") return Amount{.value = *value, .unit = left.unit};
  if (left.unit == right.unit) return Amount{.value = *value};
  const auto a = unit_of(left.unit);
  const auto b = unit_of(right.unit);
  // kg and m2 stay as they are written; only units of the same dimension have to be reduced.
  if (a && b && a->dimension != b->dimension && left.unit != "1" && is_simple(left.unit) &&
      is_simple(right.unit)) {
    return Amount{.value = *value, .unit = left.unit + '/' + right.unit};
  }
  return in_base_units(left, right, true);
}

std::string text_of(const Amount& amount) {
  if (calendar_unit(amount.unit)) return text_of(amount.value) + ' ' + amount.unit;
  return text_of(amount.value) + " '" + amount.unit + '\'';
}

std::optional<Amount> amount_of(std::string_view text) {
  const auto end = text.find_first_of(" \t");
  auto digits = text.substr(0, end);
  if (digits.find_first_of("eE") != std::string_view::npos || digits.starts_with('.') ||
      digits.ends_with('.'))
    return std::nullopt;
  const auto value = number_of(digits);
  if (!value) return std::nullopt;
  if (end == std::string_view::npos) return Amount{.value = *value};
  auto unit = text.substr(end);
  unit.remove_prefix(std::min(unit.find_first_not_of(" \t"), unit.size()));
  if (calendar_unit(unit)) return Amount{.value = *value, .unit = std::string(unit)};
  if (unit.size() < 3 || unit.front() != '\'' || unit.back() != '\'') return std::nullopt;
  unit = unit.substr(1, unit.size() - 2);
  return unit.find('\'') == std::string_view::npos
             ? std::optional<Amount>(Amount{.value = *value, .unit = std::string(unit)})
             : std::nullopt;
}

}  // namespace kiosk::values
