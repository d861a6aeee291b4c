#include "app/json/fhir_value.h"
#include "app/values/moment.h"

namespace kiosk {

using values::MomentKind;
using values::Precision;

bool is_fhir_date(std::string_view text) {
  return values::moment_of(text, MomentKind::date).has_value();
}

/// FHIR requires a zone with every time, and the seconds.
bool is_fhir_date_time(std::string_view text) {
  const auto moment = values::moment_of(text, MomentKind::date_time);
  if (!moment) return false;
  return moment->precision <= Precision::day
             ? is_fhir_date(text)
             : moment->precision == Precision::second && moment->zone.has_value();
}

bool is_fhir_time(std::string_view text) {
  const auto moment = values::moment_of(text, MomentKind::time);
  return moment && moment->precision == Precision::second;
}

}  // namespace kiosk
