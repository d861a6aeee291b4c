#include "app/values/unit.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <tuple>

#include "app/values/expects.h"
#include "app/values/powers_of_ten.h"
#include "app/values/unit_table.h"

namespace kiosk::values {
namespace {

constexpr Dimension duration{0, 0, 1};
constexpr Dimension temperature{0, 0, 0, 1};
constexpr Dimension calendar{0, 0, 0, 0, 0, 1};

constexpr std::size_t longest_code = 60;
constexpr int deepest_bracket = 4;
constexpr int highest_power = 9;
constexpr int highest_power_of_ten = 30;
constexpr std::size_t most_digits = 9;  // of a factor

// clang-format off
constexpr std::array<std::pair<std::string_view, CalendarUnit>, 8> calendar_words{{
    {"year", CalendarUnit::year}, {"month", CalendarUnit::month}, {"week", CalendarUnit::week}, {"day", CalendarUnit::day},
    {"hour", CalendarUnit::hour}, {"minute", CalendarUnit::minute}, {"second", CalendarUnit::second}, {"millisecond", CalendarUnit::millisecond},
}};
constexpr std::array<std::pair<std::string_view, CalendarUnit>, 6> addable_codes{{
    {"wk", CalendarUnit::week}, {"d", CalendarUnit::day}, {"h", CalendarUnit::hour}, {"min", CalendarUnit::minute},
    {"s", CalendarUnit::second}, {"ms", CalendarUnit::millisecond},
}};
// clang-format on

Unit calendar_unit_of(CalendarUnit unit) {
  switch (unit) {
    case CalendarUnit::year: return {.above = number_of(std::int64_t{12}), .dimension = calendar};
    case CalendarUnit::month: return {.dimension = calendar};
    case CalendarUnit::week:
      return {.above = number_of(std::int64_t{604'800}), .dimension = duration};
    case CalendarUnit::day:
      return {.above = number_of(std::int64_t{86'400}), .dimension = duration};
    case CalendarUnit::hour: return {.above = number_of(std::int64_t{3600}), .dimension = duration};
    case CalendarUnit::minute: return {.above = number_of(std::int64_t{60}), .dimension = duration};
    case CalendarUnit::second: return {.dimension = duration};
    case CalendarUnit::millisecond:
      return {.below = number_of(std::int64_t{1000}), .dimension = duration};
  }
  return {};
}

/// Multiplies a unit by a power of another; false if the numbers overflow.
bool multiply_by(Unit& unit, const Unit& factor, int exponent) {
  const auto above = power(exponent < 0 ? factor.below : factor.above,
                           number_of(std::int64_t{exponent < 0 ? -exponent : exponent}));
  const auto below = power(exponent < 0 ? factor.above : factor.below,
                           number_of(std::int64_t{exponent < 0 ? -exponent : exponent}));
  const auto product_above = above ? multiply(unit.above, *above) : std::nullopt;
  const auto product_below = below ? multiply(unit.below, *below) : std::nullopt;
  if (!product_above || !product_below) return false;
  unit.above = *product_above;
  unit.below = *product_below;
  for (std::size_t i = 0; i < unit.dimension.size(); ++i)
    unit.dimension[i] += factor.dimension[i] * exponent;
  return true;
}

const UnitAtom* find_atom(std::string_view code) {
  const auto found = std::lower_bound(
      unit_atoms.begin(), unit_atoms.end(), code,
      [](const UnitAtom& atom, std::string_view wanted) { return atom.code < wanted; });
  return found == unit_atoms.end() || found->code != code ? nullptr : &*found;
}

Unit unit_of_atom(const UnitAtom& atom) {
  KIOSK_EXPECTS(number_of(atom.above) && number_of(atom.below));
  return {.above = *number_of(atom.above),
          .below = *number_of(atom.below),
          .dimension = atom.dimension};
}

std::optional<Unit> simple_unit(std::string_view code) {
  if (const auto* atom = find_atom(code)) return unit_of_atom(*atom);
  for (const auto& prefix : unit_prefixes) {
    if (!code.starts_with(prefix.code)) continue;
    const auto* atom = find_atom(code.substr(prefix.code.size()));
    if (!atom || !atom->metric) continue;
    auto unit = unit_of_atom(*atom);
    const bool divides = prefix.exponent < 0;
    const Number ten_power{.coefficient = power_of_ten(std::abs(prefix.exponent)), .scale = 0};
    auto& grown = divides ? unit.below : unit.above;
    const auto product = multiply(grown, ten_power);
    if (!product) return std::nullopt;
    grown = *product;
    return unit;
  }
  return std::nullopt;
}

/// Parses a UCUM code part by part: "kg/m2", "10*3/uL", "mg/(kg.d)", "{score}".
class UnitReader {
 public:
  explicit UnitReader(std::string_view code) : rest_(code) {}

  std::optional<Unit> read() {
    auto unit = read_product(0);
    return rest_.empty() ? unit : std::nullopt;
  }

 private:
  std::optional<Unit> read_product(int depth) {
    Unit unit;
    bool divides = take('/');
    do {
      int exponent = 1;
      const auto part = read_part(depth, exponent);
      if (!part || !multiply_by(unit, *part, divides ? -exponent : exponent)) return std::nullopt;
    } while (take_operator(divides));
    return unit;
  }

  std::optional<Unit> read_part(int depth, int& exponent) {
    if (take('(')) {
      auto inner = depth < deepest_bracket ? read_product(depth + 1) : std::nullopt;
      return take(')') ? inner : std::nullopt;
    }
    if (rest_.starts_with('{'))
      return take_annotation() ? std::optional<Unit>(Unit{}) : std::nullopt;
    auto unit = read_factor(exponent);
    return unit && (!rest_.starts_with('{') || take_annotation()) ? unit : std::nullopt;
  }

  /// A power of ten ("10*-3"), a whole number ("8"), or an atom with its prefix and exponent.
  std::optional<Unit> read_factor(int& exponent) {
    if (rest_.starts_with("10*") || rest_.starts_with("10^")) {
      rest_.remove_prefix(3);
      if (!take_exponent(exponent, highest_power_of_ten)) return std::nullopt;
      return Unit{.above = number_of(std::int64_t{10})};
    }
    if (const auto end = std::min(rest_.find_first_not_of("0123456789"), rest_.size()); end > 0) {
      const auto number = end <= most_digits ? number_of(rest_.substr(0, end)) : std::nullopt;
      rest_.remove_prefix(end);
      return number && !number->is_zero() ? std::optional(Unit{.above = *number}) : std::nullopt;
    }
    auto unit = simple_unit(take_code());
    return take_exponent(exponent, highest_power) ? unit : std::nullopt;
  }

  bool take(char expected) {
    if (!rest_.starts_with(expected)) return false;
    rest_.remove_prefix(1);
    return true;
  }

  bool take_operator(bool& divides) {
    divides = rest_.starts_with('/');
    return take('/') || take('.');
  }

  /// An annotation in braces; UCUM allows only printable ASCII in it.
  bool take_annotation() {
    const auto end = rest_.find('}');
    if (end == std::string_view::npos) return false;
    const auto words = rest_.substr(0, end);
    if (!std::all_of(words.begin(), words.end(), [](char c) { return c > ' ' && c <= '~'; }))
      return false;
    rest_.remove_prefix(end + 1);
    return true;
  }

  /// Consumes an atom with its prefix: up to an exponent, an operator or a bracket. Within square
  /// brackets digits belong to it.
  std::string_view take_code() {
    std::size_t length_taken = 0;
    bool in_brackets = false;
    for (; length_taken < rest_.size(); ++length_taken) {
      const char c = rest_[length_taken];
      if (c == '[') in_brackets = true;
      if (!in_brackets &&
          std::string_view("./(){}+-0123456789").find(c) != std::string_view::npos &&
          length_taken > 0)
        break;
      if (c == ']') in_brackets = false;
    }
    const auto code = rest_.substr(0, length_taken);
    rest_.remove_prefix(length_taken);
    return code;
  }

  bool take_exponent(int& exponent, int highest) {
    if (rest_.starts_with('+')) rest_.remove_prefix(1);
    const auto end = std::min(rest_.find_first_not_of("-0123456789"), rest_.size());
    if (end == 0) return true;
    const auto [stop, error] = std::from_chars(rest_.data(), rest_.data() + end, exponent);
    const bool whole = error == std::errc{} && stop == rest_.data() + end && exponent <= highest &&
                       exponent >= -highest;
    rest_.remove_prefix(end);
    return whole;
  }

  std::string_view rest_;
};

}  // namespace

std::optional<CalendarUnit> calendar_unit(std::string_view word) {
  for (const auto& [name, unit] : calendar_words) {
    if (word == name ||
        (word.size() == name.size() + 1 && word.starts_with(name) && word.ends_with('s')))
      return unit;
  }
  return std::nullopt;
}

std::optional<CalendarUnit> addable_unit(std::string_view code) {
  for (const auto& [name, unit] : addable_codes) {
    if (code == name) return unit;
  }
  return calendar_unit(code);
}

std::optional<Unit> unit_of(std::string_view code) {
  if (code.empty() || code == "1") return Unit{};
  if (code.size() > longest_code) return std::nullopt;
  if (const auto word = calendar_unit(code)) return calendar_unit_of(*word);
  if (code == "Cel") return Unit{.offset = *number_of("273.15"), .dimension = temperature};
  if (code == "[degF]") {
    return Unit{.above = number_of(std::int64_t{5}),
                .below = number_of(std::int64_t{9}),
                .offset = *number_of("459.67"),
                .dimension = temperature};
  }
  return UnitReader(code).read();
}

std::string code_of(const Dimension& dimension) {
  constexpr std::array<std::string_view, std::tuple_size_v<Dimension>> names{
      "m", "g", "s", "K", "mol", "month", "[iU]", "cd", "C", "rad"};
  std::string code;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (dimension[i] == 0) continue;
    if (!code.empty()) code += '.';
    code += names[i];
    if (dimension[i] != 1) code += std::to_string(dimension[i]);
  }
  return code.empty() ? "1" : code;
}

}  // namespace kiosk::values
