// Powers of ten and digits of 128 bit integers, for the arithmetic of numbers.
#pragma once

#include <array>

#include "app/values/expects.h"
#include "app/values/number.h"

namespace kiosk::values {

/// Maximum of significant digits and of places of a number.
inline constexpr int most_digits = 34;

namespace powers {
constexpr auto make() {
  std::array<Number::Wide, 39> powers{};
  powers[0] = 1;
  for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * 10;
  return powers;
}
inline constexpr auto table = make();
}  // namespace powers

/// 10 to the power of an exponent between 0 and 38.
constexpr Number::Wide power_of_ten(int exponent) {
  KIOSK_EXPECTS(exponent >= 0 && exponent < static_cast<int>(powers::table.size()));
  return powers::table[static_cast<std::size_t>(exponent)];
}

/// The largest coefficient.
inline constexpr Number::Wide most = powers::table[most_digits];

/// How many decimal digits a value has; 1 for zero.
constexpr int digits_of(Number::Wide value) {
  if (value < 0) value = -value;
  int digits = 1;
  while (digits < 38 && value >= power_of_ten(digits)) ++digits;
  return digits;
}

/// The quotient by a positive divisor, rounded half away from zero.
constexpr Number::Wide rounded_quotient(Number::Wide value, Number::Wide divisor) {
  KIOSK_EXPECTS(divisor > 0);
  const auto quotient = value / divisor;
  const auto rest = value % divisor;
  const auto size = rest < 0 ? -rest : rest;
  if (size < divisor - size) return quotient;
  return value < 0 ? quotient - 1 : quotient + 1;
}

}  // namespace kiosk::values
