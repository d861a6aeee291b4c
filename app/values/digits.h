// Decimals of any length, as they are written. Number does arithmetic; this only compares, so that
// no digit is lost.
#pragma once

#include <compare>
#include <string_view>

namespace kiosk::values {

/// One of 0 to 9, whatever the locale.
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Compares two decimals by their digits, never through binary floating point. `unordered` if one
/// of them is not a number.
std::partial_ordering compare_digits(std::string_view left, std::string_view right);

}  // namespace kiosk::values
