#include "app/values/number.h"

#include <algorithm>
#include <charconv>

#include "app/values/digits.h"
#include "app/values/powers_of_ten.h"

namespace kiosk::values {
namespace {

using Wide = Number::Wide;

/// Removes "e-5" from the end of a number's text; nullopt if the exponent is not a small whole
/// number.
std::optional<int> take_exponent(std::string_view& text) {
  const auto e = text.find_first_of("eE");
  if (e == std::string_view::npos) return 0;
  auto digits = text.substr(e + 1);
  text = text.substr(0, e);
  if (digits.starts_with('+')) digits.remove_prefix(1);
  int exponent = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
  if (error != std::errc{} || end != digits.data() + digits.size() || exponent < -1000 ||
      exponent > 1000)
    return std::nullopt;
  return exponent;
}

/// Whole and fraction of a number; the fraction in units of 10^-34.
struct Split {
  Wide whole = 0;
  Wide fraction = 0;
};

Split split(const Number& number) {
  const auto unit = power_of_ten(number.scale);
  return {.whole = number.coefficient / unit,
          .fraction = (number.coefficient % unit) * power_of_ten(most_digits - number.scale)};
}

/// Whole and fraction joined again with at most `scale` places.
std::optional<Number> joined(Wide whole, Wide fraction, int scale) {
  const auto one = power_of_ten(most_digits);
  whole += fraction / one;
  fraction %= one;
  if (whole > 0 && fraction < 0) --whole, fraction += one;
  if (whole < 0 && fraction > 0) ++whole, fraction -= one;
  if (whole > most || whole < -most) return std::nullopt;
  const int places = std::min(scale, most_digits - (whole == 0 ? 0 : digits_of(whole)));
  if (places < 0) return Number{.coefficient = whole, .scale = 0};
  return Number{.coefficient = whole * power_of_ten(places) +
                               rounded_quotient(fraction, power_of_ten(most_digits - places)),
                .scale = places};
}

/// A product as two halves of 34 digits each.
struct Halves {
  Wide high = 0;
  Wide low = 0;
};

Halves product(Wide left, Wide right) {
  const auto base = power_of_ten(17);
  const auto one = power_of_ten(34);
  const auto middle = (left / base) * (right % base) + (left % base) * (right / base);
  const auto low = (left % base) * (right % base) + (middle % base) * base;
  return {.high = (left / base) * (right / base) + middle / base + low / one, .low = low % one};
}

}  // namespace

std::optional<Number> number_of(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  const auto exponent = take_exponent(text);
  if (!exponent) return std::nullopt;
  const auto point = text.find('.');
  const int places = point == std::string_view::npos
                         ? 0
                         : static_cast<int>(std::min<std::size_t>(text.size() - point - 1, 2000));
  Number number{.coefficient = 0, .scale = places - *exponent};
  std::size_t digits = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == point) continue;
    if (!is_digit(text[i]) || number.coefficient > most / 10) return std::nullopt;
    number.coefficient = number.coefficient * 10 + (text[i] - '0');
    ++digits;
  }
  if (digits == 0) return std::nullopt;
  for (; number.scale < 0; ++number.scale) {
    if (number.coefficient > most / 10) return std::nullopt;
    number.coefficient *= 10;
  }
  if (number.scale > most_digits) {
    const int surplus = number.scale - most_digits;
    number = {.coefficient = surplus > most_digits
                                 ? 0
                                 : rounded_quotient(number.coefficient, power_of_ten(surplus)),
              .scale = most_digits};
  }
  if (number.coefficient > most) return std::nullopt;
  return negative ? negate(number) : number;
}

Number number_of(std::int64_t whole) { return {.coefficient = whole, .scale = 0}; }

std::string text_of(const Number& number) {
  std::string digits;
  auto rest = number.is_negative() ? -number.coefficient : number.coefficient;
  for (int i = 0; rest > 0 || i <= number.scale; ++i) {
    if (i > 0 && i == number.scale) digits.push_back('.');
    digits.push_back(static_cast<char>('0' + static_cast<int>(rest % 10)));
    rest /= 10;
  }
  if (number.is_negative()) digits.push_back('-');
  std::reverse(digits.begin(), digits.end());
  return digits;
}

std::strong_ordering compare(const Number& left, const Number& right) {
  if (left.scale == right.scale) return left.coefficient <=> right.coefficient;
  const auto a = split(left);
  const auto b = split(right);
  return a.whole == b.whole ? a.fraction <=> b.fraction : a.whole <=> b.whole;
}

std::optional<Number> add(const Number& left, const Number& right) {
  const auto a = split(left);
  const auto b = split(right);
  return joined(a.whole + b.whole, a.fraction + b.fraction, std::max(left.scale, right.scale));
}

std::optional<Number> subtract(const Number& left, const Number& right) {
  return add(left, negate(right));
}

std::optional<Number> multiply(const Number& left, const Number& right) {
  const bool negative = left.is_negative() != right.is_negative();
  const auto halves = product(left.is_negative() ? -left.coefficient : left.coefficient,
                              right.is_negative() ? -right.coefficient : right.coefficient);
  const int scale = left.scale + right.scale;
  const int surplus = std::max(halves.high == 0 ? 0 : digits_of(halves.high), scale - most_digits);
  if (surplus > scale || surplus > most_digits) return std::nullopt;
  auto coefficient = halves.low;
  if (surplus > 0)
    coefficient = halves.high * power_of_ten(most_digits - surplus) +
                  rounded_quotient(halves.low, power_of_ten(surplus));
  if (coefficient > most) return std::nullopt;
  return Number{.coefficient = negative ? -coefficient : coefficient, .scale = scale - surplus};
}

std::optional<Number> divide(const Number& left, const Number& right, int digits) {
  if (right.is_zero()) return std::nullopt;
  const bool negative = left.is_negative() != right.is_negative();
  const auto dividend = left.is_negative() ? -left.coefficient : left.coefficient;
  const auto divisor = right.is_negative() ? -right.coefficient : right.coefficient;
  auto quotient = dividend / divisor;
  auto rest = dividend % divisor;
  int scale = left.scale - right.scale;
  while (scale < 0 || (rest != 0 && scale < most_digits && digits_of(quotient) < digits)) {
    if (quotient > most / 10) return std::nullopt;
    quotient = quotient * 10 + rest * 10 / divisor;
    rest = rest * 10 % divisor;
    ++scale;
  }
  if (rest >= divisor - rest) ++quotient;
  if (quotient > most) return std::nullopt;
  return trimmed({.coefficient = negative ? -quotient : quotient, .scale = scale});
}

std::optional<Number> divide_whole(const Number& left, const Number& right) {
  if (right.is_zero()) return std::nullopt;
  auto quotient = left.coefficient / right.coefficient;
  auto rest = left.coefficient % right.coefficient;
  int scale = left.scale - right.scale;
  for (; scale < 0; ++scale) {
    if (quotient > most / 10 || quotient < -most / 10) return std::nullopt;
    quotient = quotient * 10 + rest * 10 / right.coefficient;
    rest = rest * 10 % right.coefficient;
  }
  return Number{.coefficient = quotient / power_of_ten(scale), .scale = 0};
}

std::optional<Number> remainder(const Number& left, const Number& right) {
  const auto quotient = divide_whole(left, right);
  const auto taken = quotient ? multiply(*quotient, right) : std::nullopt;
  return taken ? subtract(left, *taken) : std::nullopt;
}

}  // namespace kiosk::values
