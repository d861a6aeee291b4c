#include "app/domain/instant.h"

#include <algorithm>

#include "app/values/moment.h"

namespace kiosk {
namespace {

/// A dateTime with seconds and a zone; nullopt for any other.
std::optional<values::Moment> zoned(std::string_view text) {
  auto moment = values::moment_of(text, values::MomentKind::date_time);
  const bool is_instant = moment && moment->precision == values::Precision::second && moment->zone;
  return is_instant ? moment : std::nullopt;
}

/// Seconds since 1970 in UTC.
std::int64_t seconds_of(const values::Moment& moment) {
  constexpr std::int64_t day = 86400;
  constexpr std::int64_t hour = 3600;
  constexpr std::int64_t minute = 60;
  return values::days_of(moment) * day + moment.hour * hour +
         (moment.minute - *moment.zone) * minute + moment.second;
}

/// The fraction of a second to that many digits.
int fraction_of(const values::Moment& moment, int digits) {
  int unit = 1;
  for (int i = digits; i < 9; ++i) unit *= 10;
  return moment.nanosecond / unit;
}

}  // namespace

std::partial_ordering compare_instants(std::string_view left, std::string_view right) {
  const auto a = zoned(left);
  const auto b = zoned(right);
  if (a && b) {
    const auto digits = std::min(a->fraction_digits, b->fraction_digits);
    const auto order = seconds_of(*a) <=> seconds_of(*b);
    return order != 0 ? order : fraction_of(*a, digits) <=> fraction_of(*b, digits);
  }
  // The rest has the same format and so sorts as text; the longer one is cut to the precision of
  // the shorter.
  const auto precision = std::min(left.size(), right.size());
  return left.substr(0, precision).compare(right.substr(0, precision)) <=> 0;
}

}  // namespace kiosk
