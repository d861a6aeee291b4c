#include <algorithm>

#include "app/values/number.h"
#include "app/values/powers_of_ten.h"

namespace kiosk::values {

Number negate(const Number& number) {
  return {.coefficient = -number.coefficient, .scale = number.scale};
}

Number round(const Number& number, int places) {
  if (places >= number.scale) return number;
  places = std::max(places, 0);
  return {.coefficient = rounded_quotient(number.coefficient, power_of_ten(number.scale - places)),
          .scale = places};
}

Number truncate(const Number& number) {
  return {.coefficient = number.coefficient / power_of_ten(number.scale), .scale = 0};
}

Number floor(const Number& number) {
  auto whole = truncate(number);
  if (number.is_negative() && compare(whole, number) != 0) whole.coefficient -= 1;
  return whole;
}

Number ceiling(const Number& number) { return negate(floor(negate(number))); }

Number trimmed(const Number& number) {
  auto result = number;
  while (result.scale > 0 && result.coefficient % 10 == 0) {
    result.coefficient /= 10;
    --result.scale;
  }
  return result;
}

Number round_to_digits(const Number& number, int digits) {
  const int surplus = std::clamp(digits_of(number.coefficient) - digits, 0, number.scale);
  return trimmed(round(number, number.scale - surplus));
}

std::optional<std::int64_t> whole_of(const Number& number) {
  constexpr auto limit = Number::Wide{1} << 62;
  const auto whole = number.coefficient / power_of_ten(number.scale);
  if (whole * power_of_ten(number.scale) != number.coefficient || whole > limit || whole < -limit)
    return std::nullopt;
  return static_cast<std::int64_t>(whole);
}

}  // namespace kiosk::values
