// The numbers along a slider, reckoned in units of its last decimal place: 0.5 to 2.5 by 0.1 is 5
// to 25 by 1, with one place.
#pragma once

#include "app/domain/questionnaire.h"

namespace kiosk {

/// Bounds are inclusive; `step` is at least 1.
struct Scale {
  std::int64_t least = 0;
  std::int64_t most = 0;
  std::int64_t step = 1;
  int places = 0;  ///< after the point
};

/// The scale of a number item that asks for a slider and says from where to where; nothing for any
/// other, and for a whole number whose bounds are not. Without a step it is one, or one of the last
/// place where a bound has any.
std::optional<Scale> scale_of(const Item& item);

/// Where an answer stands on it; what is finer than the scale is left off. Nothing for an answer
/// that is no number.
std::optional<std::int64_t> place_on(const Scale& scale, const Answer& answer);

/// The digits of a place: "0.5", "1.0".
std::string digits_at(const Scale& scale, std::int64_t place);

/// The answer of a place, as that item takes it.
Answer answer_at(const Scale& scale, std::int64_t place, const Item& item);

}  // namespace kiosk
