// Units of measure: UCUM, and the calendar words.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "app/values/moment.h"
#include "app/values/number.h"

namespace kiosk::values {

/// The dimension that a unit measures, as the powers of meter, gram, second, kelvin, mole, calendar
/// month, international unit, candela, coulomb and radian.
using Dimension = std::array<int, 10>;

/// A unit by its base units: (value + offset) * above / below. It has two factors, because a third
/// of a minute has no exact decimal.
struct Unit {
  Number above{.coefficient = 1, .scale = 0};
  Number below{.coefficient = 1, .scale = 0};
  Number offset{};  ///< of Celsius and Fahrenheit
  Dimension dimension{};
};

/// The unit of a UCUM code ("kg/m2", "[in_i]", "{score}") or of a calendar word ("days"); nullopt
/// for an unknown one.
std::optional<Unit> unit_of(std::string_view code);

/// The code of base units with that dimension: "g.m-2"; "1" for none.
std::string code_of(const Dimension& dimension);

/// The unit that a calendar word means: "day" and "days", not "d".
std::optional<CalendarUnit> calendar_unit(std::string_view word);

/// The unit that can be added to a moment: a calendar word, or UCUM's wk, d, h, min, s and ms.
/// UCUM's a and mo are fixed lengths, which no calendar has.
std::optional<CalendarUnit> addable_unit(std::string_view code);

}  // namespace kiosk::values
