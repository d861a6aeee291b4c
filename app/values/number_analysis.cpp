// Root, exponential and logarithm in decimal arithmetic: by series, after the argument was reduced.
#include <algorithm>

#include "app/values/number.h"
#include "app/values/powers_of_ten.h"

namespace kiosk::values {
namespace {

/// Guaranteed digits of a result; the arithmetic has ten more.
constexpr int result_digits = 24;

Number one() { return number_of(std::int64_t{1}); }

Number two() { return number_of(std::int64_t{2}); }

Number natural_logarithm_of_two() { return *number_of("0.6931471805599453094172321214581766"); }

std::optional<Number> rounded(const std::optional<Number>& number) {
  return number ? std::optional<Number>(round_to_digits(*number, result_digits)) : std::nullopt;
}

std::optional<Number> halved(const Number& number) { return divide(number, two(), most_digits); }

/// 2 to the power of an exponent between 0 and 112.
Number power_of_two(int exponent) {
  return {.coefficient = Number::Wide{1} << exponent, .scale = 0};
}

/// e to the power of a number between -0.4 and 0.4.
std::optional<Number> exponential_series(const Number& number) {
  auto sum = one();
  auto term = one();
  for (std::int64_t n = 1; n < 40; ++n) {
    const auto product = multiply(term, number);
    const auto next = product ? divide(*product, number_of(n), most_digits) : std::nullopt;
    const auto total = next ? add(sum, *next) : std::nullopt;
    if (!total) return std::nullopt;
    term = *next;
    sum = *total;
    if (term.is_zero()) break;
  }
  return sum;
}

/// The logarithm of a number between 0.75 and 1.5: twice the inverse hyperbolic tangent of (x - 1)
/// / (x + 1).
std::optional<Number> logarithm_series(const Number& number) {
  const auto ratio = divide(*subtract(number, one()), *add(number, one()), most_digits);
  const auto square = ratio ? multiply(*ratio, *ratio) : std::nullopt;
  if (!square) return std::nullopt;
  auto sum = *ratio;
  auto power_term = *ratio;
  for (std::int64_t n = 3; n < 60; n += 2) {
    const auto next = multiply(power_term, *square);
    const auto part = next ? divide(*next, number_of(n), most_digits) : std::nullopt;
    const auto total = part ? add(sum, *part) : std::nullopt;
    if (!total) return std::nullopt;
    power_term = *next;
    sum = *total;
    if (part->is_zero()) break;
  }
  return multiply(sum, two());
}

std::optional<Number> exact_exponential(const Number& number) {
  const auto limit = number_of(std::int64_t{78});
  if (compare(number, limit) > 0) return std::nullopt;
  if (compare(number, negate(limit)) < 0) return Number{};
  const auto turns = whole_of(round(*divide(number, natural_logarithm_of_two()), 0));
  const auto taken = turns ? multiply(number_of(*turns), natural_logarithm_of_two()) : std::nullopt;
  const auto rest = taken ? subtract(number, *taken) : std::nullopt;
  const auto small = rest ? exponential_series(*rest) : std::nullopt;
  if (!small) return std::nullopt;
  const auto factor =
      power_of_two(static_cast<int>(std::min<std::int64_t>(*turns < 0 ? -*turns : *turns, 112)));
  return *turns < 0 ? divide(*small, factor, most_digits) : multiply(*small, factor);
}

std::optional<Number> exact_logarithm(Number number) {
  if (number.is_negative() || number.is_zero()) return std::nullopt;
  const auto low = *number_of("0.75");
  const auto high = *number_of("1.5");
  std::int64_t turns = 0;
  while (compare(number, high) > 0) {
    const auto half = halved(number);
    if (!half) return std::nullopt;
    number = *half;
    ++turns;
  }
  while (compare(number, low) < 0) {
    const auto twice = multiply(number, two());
    if (!twice) return std::nullopt;
    number = *twice;
    --turns;
  }
  const auto series = logarithm_series(number);
  const auto whole = multiply(number_of(turns), natural_logarithm_of_two());
  return series && whole ? add(*series, *whole) : std::nullopt;
}

/// A power with a whole exponent, by repeated squaring.
std::optional<Number> whole_power(Number base, std::int64_t exponent) {
  auto result = one();
  for (auto rest = exponent; rest > 0;) {
    if (rest % 2 == 1) {
      const auto product = multiply(result, base);
      if (!product) return std::nullopt;
      result = *product;
    }
    rest /= 2;
    if (rest == 0) break;
    const auto square = multiply(base, base);
    if (!square) return std::nullopt;
    base = *square;
  }
  return result;
}

}  // namespace

std::optional<Number> square_root(const Number& number) {
  if (number.is_negative()) return std::nullopt;
  if (number.is_zero()) return Number{};
  // Newton's method from a power of ten above the root: the estimates fall until they converge.
  const int magnitude = digits_of(number.coefficient) - number.scale;
  auto estimate = magnitude >= 0
                      ? Number{.coefficient = power_of_ten(magnitude / 2 + 1), .scale = 0}
                      : Number{.coefficient = 1, .scale = -magnitude / 2};
  for (int i = 0; i < 100; ++i) {
    const auto quotient = divide(number, estimate, most_digits);
    const auto sum = quotient ? add(estimate, *quotient) : std::nullopt;
    const auto next = sum ? halved(*sum) : std::nullopt;
    if (!next || next->is_zero()) return std::nullopt;
    if (compare(*next, estimate) >= 0) break;
    estimate = *next;
  }
  return round_to_digits(estimate, result_digits);
}

std::optional<Number> exponential(const Number& number) {
  return rounded(exact_exponential(number));
}

std::optional<Number> natural_logarithm(const Number& number) {
  return rounded(exact_logarithm(number));
}

std::optional<Number> logarithm(const Number& number, const Number& base) {
  const auto above = exact_logarithm(number);
  const auto below = exact_logarithm(base);
  return above && below ? rounded(divide(*above, *below, most_digits)) : std::nullopt;
}

std::optional<Number> power(const Number& base, const Number& exponent) {
  if (const auto whole = whole_of(exponent); whole && *whole >= -1000 && *whole <= 1000) {
    const auto result = whole_power(base, *whole < 0 ? -*whole : *whole);
    return *whole < 0 && result ? divide(one(), *result) : result;
  }
  const auto log = exact_logarithm(base);
  const auto product = log ? multiply(*log, exponent) : std::nullopt;
  return product ? exponential(*product) : std::nullopt;
}

}  // namespace kiosk::values
