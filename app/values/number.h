// Decimal numbers with decimal arithmetic: never through binary floating point.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk::values {

/// A decimal: `coefficient` * 10^-`scale`. At most 34 significant digits and 34 places, as in IEEE
/// 754's decimal128; trailing zeros are kept as written. FHIRPath asks for 28 digits and 8 places.
/// Anything smaller than 10^-34 is zero.
struct Number {
  __extension__ typedef __int128 Wide;

  Wide coefficient = 0;  ///< between -10^34 and 10^34
  int scale = 0;         ///< between 0 and 34

  bool is_negative() const { return coefficient < 0; }
  bool is_zero() const { return coefficient == 0; }
};

/// Significant digits of a quotient that is not exact.
inline constexpr int quotient_digits = 28;

/// Parses digits with sign, point and exponent, as JSON and FHIRPath write them; nullopt if they
/// are not a number or one too large.
std::optional<Number> number_of(std::string_view digits);
Number number_of(std::int64_t whole);

/// The digits, without an exponent: "-1.50".
std::string text_of(const Number& number);

/// Compares the values: 1.0 equals 1.00.
std::strong_ordering compare(const Number& left, const Number& right);

/// Arithmetic. nullopt if the result overflows; places beyond 34 digits are rounded.
std::optional<Number> add(const Number& left, const Number& right);
std::optional<Number> subtract(const Number& left, const Number& right);
std::optional<Number> multiply(const Number& left, const Number& right);
/// Also nullopt for a divisor of zero.
std::optional<Number> divide(const Number& left, const Number& right, int digits = quotient_digits);
/// The whole part of the quotient, towards zero, and the remainder.
std::optional<Number> divide_whole(const Number& left, const Number& right);
std::optional<Number> remainder(const Number& left, const Number& right);
Number negate(const Number& number);

/// Rounds to that many places, half away from zero.
Number round(const Number& number, int places);
/// Rounds to a whole number: towards zero, down, up.
Number truncate(const Number& number);
Number floor(const Number& number);
Number ceiling(const Number& number);
/// Removes trailing zeros after the point.
Number trimmed(const Number& number);
/// Rounds places to that many significant digits, without trailing zeros. Whole digits all stay.
Number round_to_digits(const Number& number, int digits);

/// The number as an integer; nullopt if it is not whole, or beyond 2^62: two of them can be added.
std::optional<std::int64_t> whole_of(const Number& number);

/// Analytic functions, to 24 significant digits. nullopt outside of their domain, or if the result
/// overflows.
std::optional<Number> square_root(const Number& number);
std::optional<Number> exponential(const Number& number);
std::optional<Number> natural_logarithm(const Number& number);
std::optional<Number> logarithm(const Number& number, const Number& base);
std::optional<Number> power(const Number& base, const Number& exponent);

}  // namespace kiosk::values
