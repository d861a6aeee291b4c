// Days and times of FHIRPath, with the precision that they were written in.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/values/number.h"

namespace kiosk::values {

/// System.Date, System.DateTime and System.Time.
enum class MomentKind : std::uint8_t { date, date_time, time };

/// How much of a moment is known. Seconds and their fraction are one precision, as FHIRPath wants
/// it.
enum class Precision : std::uint8_t { year, month, day, hour, minute, second };

/// A day, a point in time or a time of day. Fields beyond the precision hold their least value.
struct Moment {
  MomentKind kind = MomentKind::date;
  Precision precision = Precision::day;
  int year = 1;
  int month = 1;
  int day = 1;
  int hour = 0;
  int minute = 0;
  int second = 0;
  int nanosecond = 0;
  int fraction_digits = 0;    ///< how many were written, at most 9
  std::optional<int> zone{};  ///< minutes east of UTC; nullopt if not given
};

/// How two values compare; `unknown` where one is too imprecise to tell.
enum class Order : std::uint8_t { less, equal, greater, unknown };

/// Parses yyyy[-mm[-dd]], with [Thh[:mm[:ss[.f]]][zone]] for a date_time, or hh[:mm[:ss[.f]]] for a
/// time; nullopt for a day or time that does not exist.
std::optional<Moment> moment_of(std::string_view text, MomentKind kind);

/// Formats the moment in the same form.
std::string text_of(const Moment& moment);

/// Compares as far as both are precise. A date and a date_time are compared as days; a time only
/// with a time.
Order compare(const Moment& left, const Moment& right);

/// Whether both are of the same kind and equally precise.
bool same_precision(const Moment& left, const Moment& right);

/// A unit of the calendar that can be added to a moment.
enum class CalendarUnit : std::uint8_t {
  year,
  month,
  week,
  day,
  hour,
  minute,
  second,
  millisecond
};

/// The moment that many units later (or earlier), in the moment's own precision: 31 January plus a
/// month is the end of February. nullopt outside of the years 1 to 9999. A time of day wraps
/// around.
std::optional<Moment> moved(const Moment& moment, const Number& amount, CalendarUnit unit);

/// Days from 1970-01-01 to the moment's day.
std::int64_t days_of(const Moment& moment);

/// How many days that month has.
int days_in(int year, int month);

}  // namespace kiosk::values
