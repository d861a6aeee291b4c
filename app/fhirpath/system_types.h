// The System types of FHIRPath that app/values defines: numbers, amounts with units, days and
// times.
#pragma once

#include "app/values/amount.h"
#include "app/values/moment.h"

namespace kiosk::fhirpath {

using values::add;
using values::addable_unit;
using values::Amount;
using values::amount_of;
using values::calendar_unit;
using values::CalendarUnit;
using values::ceiling;
using values::code_of;
using values::comparable;
using values::compare;
using values::days_in;
using values::days_of;
using values::Dimension;
using values::divide;
using values::divide_whole;
using values::equivalent;
using values::exponential;
using values::floor;
using values::logarithm;
using values::Moment;
using values::moment_of;
using values::MomentKind;
using values::moved;
using values::multiply;
using values::natural_logarithm;
using values::negate;
using values::Number;
using values::number_of;
using values::Order;
using values::power;
using values::Precision;
using values::quotient_digits;
using values::remainder;
using values::round;
using values::round_to_digits;
using values::same_precision;
using values::square_root;
using values::subtract;
using values::text_of;
using values::trimmed;
using values::truncate;
using values::Unit;
using values::unit_of;
using values::whole_of;

}  // namespace kiosk::fhirpath
