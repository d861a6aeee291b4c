// Points in time in FHIR's form, and their comparison.
#pragma once

#include <compare>
#include <string_view>

namespace kiosk {

/// Compares two of FHIR's dates, dateTimes or times at the lesser precision of the two: 2020-05
/// equals 2020-05-06. Two with a time and with different zones are compared as instants.
std::partial_ordering compare_instants(std::string_view left, std::string_view right);

}  // namespace kiosk
