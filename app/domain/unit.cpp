#include "app/domain/unit.h"

#include <algorithm>
#include <array>

namespace kiosk {
namespace {

enum class Measure : std::uint8_t { mass, length, volume, time, amount_in_volume, pressure, energy };

/// A unit as so much of the first of its measure.
struct Unit {
  std::string_view code{};
  Measure measure{};
  std::string_view factor{};
};

/// Exact by definition (SI, and the international yard and pound). Temperatures are not here: they differ by more than a factor.
constexpr std::array<Unit, 36> units{{
    {"g", Measure::mass, "1"},
    {"kg", Measure::mass, "1000"},
    {"mg", Measure::mass, "0.001"},
    {"ug", Measure::mass, "0.000001"},
    {"t", Measure::mass, "1000000"},
    {"[lb_av]", Measure::mass, "453.59237"},
    {"[oz_av]", Measure::mass, "28.349523125"},
    {"[stone_av]", Measure::mass, "6350.29318"},
    {"m", Measure::length, "1"},
    {"km", Measure::length, "1000"},
    {"dm", Measure::length, "0.1"},
    {"cm", Measure::length, "0.01"},
    {"mm", Measure::length, "0.001"},
    {"[in_i]", Measure::length, "0.0254"},
    {"[ft_i]", Measure::length, "0.3048"},
    {"[yd_i]", Measure::length, "0.9144"},
    {"[mi_i]", Measure::length, "1609.344"},
    {"L", Measure::volume, "1"},
    {"l", Measure::volume, "1"},
    {"dL", Measure::volume, "0.1"},
    {"cL", Measure::volume, "0.01"},
    {"mL", Measure::volume, "0.001"},
    {"ml", Measure::volume, "0.001"},
    {"s", Measure::time, "1"},
    {"min", Measure::time, "60"},
    {"h", Measure::time, "3600"},
    {"d", Measure::time, "86400"},
    {"wk", Measure::time, "604800"},
    {"mo", Measure::time, "2629800"},
    {"a", Measure::time, "31557600"},
    {"mmol/L", Measure::amount_in_volume, "1"},
    {"umol/L", Measure::amount_in_volume, "0.001"},
    {"kPa", Measure::pressure, "1"},
    {"mm[Hg]", Measure::pressure, "0.133322"},
    {"kJ", Measure::energy, "1"},
    {"kcal", Measure::energy, "4.184"},
}};

/// Digits beyond any measurement; so that what somebody wrote into a file cannot make a product grow.
constexpr std::size_t most_digits = 60;

const Unit* unit_of(const Quantity& quantity) {
  if (quantity.system != ucum_system) return nullptr;
  const auto found = std::find_if(units.begin(), units.end(), [&](const Unit& unit) { return unit.code == quantity.code; });
  return found == units.end() ? nullptr : &*found;
}

/// A decimal without its point: the digits, and how many of them stand after it.
struct Whole {
  bool negative = false;
  std::string digits{};
  std::size_t places = 0;
};

std::optional<Whole> whole_of(std::string_view text) {
  Whole whole;
  whole.negative = text.starts_with('-');
  if (whole.negative) text.remove_prefix(1);
  const auto point = text.find('.');
  whole.digits = std::string(text.substr(0, point));
  if (point != std::string_view::npos) {
    whole.places = text.size() - point - 1;
    whole.digits += text.substr(point + 1);
  }
  const bool plain = std::all_of(whole.digits.begin(), whole.digits.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!plain || whole.digits.empty() || whole.digits.size() > most_digits) return std::nullopt;
  return whole;
}

/// The product by long multiplication.
std::optional<std::string> times(std::string_view left, std::string_view right) {
  const auto a = whole_of(left);
  const auto b = whole_of(right);
  if (!a || !b) return std::nullopt;
  std::vector<int> sums(a->digits.size() + b->digits.size(), 0);
  for (std::size_t i = a->digits.size(); i-- > 0;) {
    for (std::size_t j = b->digits.size(); j-- > 0;) {
      const auto sum = sums[i + j + 1] + (a->digits[i] - '0') * (b->digits[j] - '0');
      sums[i + j + 1] = sum % 10;
      sums[i + j] += sum / 10;
    }
  }
  std::string product;
  for (const auto digit : sums) product += static_cast<char>('0' + digit);
  product.insert(product.size() - (a->places + b->places), 1, '.');
  return (a->negative != b->negative ? "-" : "") + product;
}

}  // namespace

std::partial_ordering compare_amounts(const Quantity& left, const Quantity& right) {
  const bool same_code = !left.code.empty() && left.code == right.code && left.system == right.system;
  const bool same_words = left.unit == right.unit && (left.code.empty() || right.code.empty());
  if (same_code || same_words) return compare_digits(left.value.digits, right.value.digits);
  const auto* a = unit_of(left);
  const auto* b = unit_of(right);
  if (!a || !b || a->measure != b->measure) return std::partial_ordering::unordered;
  const auto in_a = times(left.value.digits, a->factor);
  const auto in_b = times(right.value.digits, b->factor);
  return in_a && in_b ? compare_digits(*in_a, *in_b) : std::partial_ordering::unordered;
}

bool is_in_unit(const Quantity& quantity, const Coding& unit) {
  if (!quantity.code.empty() && !unit.code.empty()) {
    return quantity.code == unit.code && (quantity.system.empty() || unit.system.empty() || quantity.system == unit.system);
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
