#include <algorithm>
#include <chrono>

#include "app/values/moment.h"

namespace kiosk::values {
namespace {

constexpr std::int64_t milliseconds_a_day = 86'400'000;

Order order_of(std::int64_t left, std::int64_t right) {
  if (left < right) return Order::less;
  return left > right ? Order::greater : Order::equal;
}

std::int64_t milliseconds_of(const Moment& moment) {
  return ((moment.hour * std::int64_t{60} + moment.minute) * 60 + moment.second) * 1000 +
         moment.nanosecond / 1'000'000;
}

void set_time(Moment& moment, std::int64_t milliseconds) {
  moment.nanosecond =
      static_cast<int>(milliseconds % 1000) * 1'000'000 + moment.nanosecond % 1'000'000;
  milliseconds /= 1000;
  moment.second = static_cast<int>(milliseconds % 60);
  moment.minute = static_cast<int>(milliseconds / 60 % 60);
  moment.hour = static_cast<int>(milliseconds / 3600);
}

/// Sets the day; false outside of the years 1 to 9999.
bool set_day(Moment& moment, std::int64_t days) {
  using namespace std::chrono;
  if (days < -719'162 || days > 2'932'896) return false;
  const year_month_day date{sys_days{std::chrono::days{days}}};
  moment.year = static_cast<int>(date.year());
  moment.month = static_cast<int>(static_cast<unsigned>(date.month()));
  moment.day = static_cast<int>(static_cast<unsigned>(date.day()));
  return true;
}

std::optional<Moment> moved_by_months(Moment moment, std::int64_t months) {
  const auto count = moment.year * std::int64_t{12} + moment.month - 1 + months;
  if (count < 12 || count >= 120'000) return std::nullopt;
  moment.year = static_cast<int>(count / 12);
  moment.month = static_cast<int>(count % 12) + 1;
  moment.day = std::min(moment.day, days_in(moment.year, moment.month));
  return moment;
}

std::optional<Moment> moved_by_days(Moment moment, std::int64_t days) {
  return set_day(moment, days_of(moment) + days) ? std::optional(moment) : std::nullopt;
}

std::optional<Moment> moved_by_milliseconds(Moment moment, std::int64_t milliseconds) {
  auto total = milliseconds_of(moment) + milliseconds;
  auto days = total / milliseconds_a_day;
  total %= milliseconds_a_day;
  if (total < 0) total += milliseconds_a_day, --days;
  set_time(moment, total);
  if (moment.kind == MomentKind::time) return moment;
  return moved_by_days(moment, days);
}

/// The same point in time in UTC, so that two zones can be compared field by field.
Moment in_utc(const Moment& moment) {
  const auto result = moved_by_milliseconds(moment, -std::int64_t{60'000} * *moment.zone);
  return result.value_or(moment);
}

/// Compares field by field as far as both are precise.
Order compare_fields(const Moment& left, const Moment& right) {
  const auto precision = std::min(left.precision, right.precision);
  const std::int64_t fields[][2] = {{left.year, right.year},
                                    {left.month, right.month},
                                    {left.day, right.day},
                                    {left.hour, right.hour},
                                    {left.minute, right.minute},
                                    {left.second * 1'000'000'000LL + left.nanosecond,
                                     right.second * 1'000'000'000LL + right.nanosecond}};
  const bool of_day = left.kind == MomentKind::time;
  for (auto i = static_cast<std::size_t>(of_day ? Precision::hour : Precision::year);
       i <= static_cast<std::size_t>(precision); ++i) {
    if (fields[i][0] != fields[i][1]) return order_of(fields[i][0], fields[i][1]);
  }
  return left.precision == right.precision ? Order::equal : Order::unknown;
}

/// Where only one side has a zone, the other may be up to a day off: they are distinguishable only
/// if they are further apart than that.
Order compare_across_zones(const Moment& left, const Moment& right) {
  const auto precision = std::min(left.precision, right.precision);
  if (precision < Precision::day) return compare_fields(left, right);
  const auto days = days_of(left) - days_of(right);
  return days > -2 && days < 2 ? Order::unknown : order_of(days, 0);
}

constexpr bool is_within(std::int64_t count, std::int64_t most) {
  return count <= most && count >= -most;
}

constexpr std::int64_t milliseconds_in(CalendarUnit unit) {
  switch (unit) {
    case CalendarUnit::hour: return 3'600'000;
    case CalendarUnit::minute: return 60'000;
    case CalendarUnit::second: return 1000;
    default: return 1;
  }
}

}  // namespace

Order compare(const Moment& left, const Moment& right) {
  if ((left.kind == MomentKind::time) != (right.kind == MomentKind::time)) return Order::unknown;
  if (left.zone && right.zone) return compare_fields(in_utc(left), in_utc(right));
  if (left.zone || right.zone) return compare_across_zones(left, right);
  return compare_fields(left, right);
}

bool same_precision(const Moment& left, const Moment& right) {
  return left.kind == right.kind && left.precision == right.precision;
}

std::optional<Moment> moved(const Moment& moment, const Number& amount, CalendarUnit unit) {
  constexpr std::int64_t furthest = 4'000'000'000'000'000;
  const auto whole = whole_of(truncate(amount));
  if (!whole || !is_within(*whole, furthest)) return std::nullopt;
  auto count = *whole;
  if (unit == CalendarUnit::week) count *= 7, unit = CalendarUnit::day;
  if (moment.kind == MomentKind::time && unit <= CalendarUnit::day) return std::nullopt;
  if (unit == CalendarUnit::year && moment.precision >= Precision::year)
    return is_within(count, 10'000) ? moved_by_months(moment, count * 12) : std::nullopt;
  if (unit == CalendarUnit::month) {
    if (!is_within(count, 120'000)) return std::nullopt;
    return moved_by_months(moment, moment.precision == Precision::year ? count / 12 * 12 : count);
  }
  const auto milliseconds_each = milliseconds_in(unit);
  if (unit != CalendarUnit::day) {
    if (!is_within(count, furthest / milliseconds_each)) return std::nullopt;
    if (moment.precision > Precision::day)
      return moved_by_milliseconds(moment, count * milliseconds_each);
    count = count * milliseconds_each / milliseconds_a_day;
  }
  // FHIRPath: in a partial date a year is 365 days and a month 30.
  if (!is_within(count, 4'000'000)) return std::nullopt;
  if (moment.precision == Precision::year) return moved_by_months(moment, count / 365 * 12);
  if (moment.precision == Precision::month) return moved_by_months(moment, count / 30);
  return moved_by_days(moment, count);
}

}  // namespace kiosk::values
