// Amounts in different units, compared as expressions compare them (app/values).
#pragma once

#include "app/domain/answer.h"

namespace kiosk {

/// The system that UCUM codes belong to.
inline constexpr std::string_view ucum_system = "http://unitsofmeasure.org";

/// How two amounts compare: in the same unit, or in UCUM units of the same dimension (kg and
/// [lb_av], Cel and [degF]). `unordered` if their units cannot be compared, or a number has more
/// than 34 digits. Decimal arithmetic, so it is exact.
std::partial_ordering compare_amounts(const Quantity& left, const Quantity& right);

/// Whether amounts in these units can be compared at all.
bool can_be_compared(const Coding& left, const Coding& right);

/// Whether a quantity is in that unit, by code where both have one, else by the text.
bool is_in_unit(const Quantity& quantity, const Coding& unit);

/// How many digits a decimal has after its point, as written: two in 1.20, none in 12.
int decimal_places(std::string_view digits);

}  // namespace kiosk
