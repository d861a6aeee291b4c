// The numbers along a slider, counted in units of its last decimal place: 0.5 to 2.5 by 0.1 is 5 to
// 25 by 1, with one place.
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

/// The scale of a number item that asks for a slider and has both bounds; nullopt for any other,
/// and for a whole number whose bounds are not whole. The default step is one, or one unit of the
/// last place if a bound has decimals.
std::optional<Scale> scale_of(const Item& item);

/// Whether its numbers fit in one row of touch targets: 0 to 10 do.
bool is_short(const Scale& scale);

/// The position of an answer on it, truncated to the scale's precision. nullopt for an answer that
/// is not a number.
std::optional<std::int64_t> place_on(const Scale& scale, const Answer& answer);

/// The digits of a position: "0.5", "1.0".
std::string digits_at(const Scale& scale, std::int64_t place);

/// The answer at a position, in that item's type.
Answer answer_at(const Scale& scale, std::int64_t place, const Item& item);

}  // namespace kiosk
