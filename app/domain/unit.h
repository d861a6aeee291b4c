// Amounts in different units: the few UCUM units that forms for people use.
#pragma once

#include "app/domain/answer.h"

namespace kiosk {

/// The system that UCUM codes belong to.
inline constexpr std::string_view ucum_system = "http://unitsofmeasure.org";

/// How two amounts stand to each other: in the same unit, or in UCUM units of the same kind (kg and [lb_av]). `unordered` if their units
/// cannot be compared. Computed on the digits, so it is exact.
std::partial_ordering compare_amounts(const Quantity& left, const Quantity& right);

/// Whether a quantity is in that unit, by code where both name one, else by the words.
bool is_in_unit(const Quantity& quantity, const Coding& unit);

/// How many digits a decimal has after its point, as it was written: two in 1.20, none in 12.
int decimal_places(std::string_view digits);

}  // namespace kiosk
