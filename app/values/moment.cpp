#include "app/values/moment.h"

#include <chrono>

#include "app/values/digits.h"

namespace kiosk::values {
namespace {

bool take(std::string_view& text, char expected) {
  if (!text.starts_with(expected)) return false;
  text.remove_prefix(1);
  return true;
}

/// Consumes that many digits from the front; false if they are missing or their number is out of
/// range.
bool take_number(std::string_view& text, std::size_t digits, int least, int most, int& number) {
  if (text.size() < digits) return false;
  number = 0;
  for (const char c : text.substr(0, digits)) {
    if (!is_digit(c)) return false;
    number = number * 10 + (c - '0');
  }
  text.remove_prefix(digits);
  return number >= least && number <= most;
}

bool take_date(std::string_view& text, Moment& moment) {
  moment.precision = Precision::year;
  if (!take_number(text, 4, 1, 9999, moment.year)) return false;
  if (!take(text, '-')) return true;
  moment.precision = Precision::month;
  if (!take_number(text, 2, 1, 12, moment.month)) return false;
  if (!take(text, '-')) return true;
  moment.precision = Precision::day;
  return take_number(text, 2, 1, days_in(moment.year, moment.month), moment.day);
}

/// Consumes the digits after the decimal point of seconds; digits beyond nanoseconds are ignored.
bool take_fraction(std::string_view& text, Moment& moment) {
  if (text.empty() || !is_digit(text.front())) return false;
  int unit = 100'000'000;
  for (; !text.empty() && is_digit(text.front()); text.remove_prefix(1)) {
    if (unit > 0) ++moment.fraction_digits;
    moment.nanosecond += (text.front() - '0') * unit;
    unit /= 10;
  }
  return true;
}

bool take_time(std::string_view& text, Moment& moment) {
  moment.precision = Precision::hour;
  if (!take_number(text, 2, 0, 23, moment.hour)) return false;
  if (!take(text, ':')) return true;
  moment.precision = Precision::minute;
  if (!take_number(text, 2, 0, 59, moment.minute)) return false;
  if (!take(text, ':')) return true;
  moment.precision = Precision::second;
  if (!take_number(text, 2, 0, 60, moment.second)) return false;  // FHIR allows a leap second
  return !take(text, '.') || take_fraction(text, moment);
}

bool take_zone(std::string_view& text, Moment& moment) {
  if (text.empty()) return true;
  if (take(text, 'Z')) {
    moment.zone = 0;
    return true;
  }
  const bool west = text.starts_with('-');
  if (!take(text, '+') && !take(text, '-')) return false;
  int hours = 0;
  int minutes = 0;
  if (!take_number(text, 2, 0, 14, hours) || !take(text, ':') ||
      !take_number(text, 2, 0, 59, minutes))
    return false;
  moment.zone = (west ? -1 : 1) * (hours * 60 + minutes);
  return true;
}

std::string padded(int number, std::size_t digits) {
  auto text = std::to_string(number);
  return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

std::string zone_text(int minutes) {
  if (minutes == 0) return "Z";
  const int size = minutes < 0 ? -minutes : minutes;
  return (minutes < 0 ? '-' : '+') + padded(size / 60, 2) + ':' + padded(size % 60, 2);
}

std::string date_text(const Moment& moment) {
  auto text = padded(moment.year, 4);
  if (moment.precision >= Precision::month) text += '-' + padded(moment.month, 2);
  if (moment.precision >= Precision::day) text += '-' + padded(moment.day, 2);
  return text;
}

std::string time_text(const Moment& moment) {
  auto text = padded(moment.hour, 2);
  if (moment.precision >= Precision::minute) text += ':' + padded(moment.minute, 2);
  if (moment.precision >= Precision::second) text += ':' + padded(moment.second, 2);
  if (moment.fraction_digits > 0)
    text +=
        '.' +
        padded(moment.nanosecond, 9).substr(0, static_cast<std::size_t>(moment.fraction_digits));
  return text;
}

}  // namespace

int days_in(int year, int month) {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days[month - 1];
}

std::int64_t days_of(const Moment& moment) {
  using namespace std::chrono;
  return sys_days{year{moment.year} / moment.month / moment.day}.time_since_epoch().count();
}

std::optional<Moment> moment_of(std::string_view text, MomentKind kind) {
  Moment moment{.kind = kind};
  if (kind == MomentKind::time)
    return take_time(text, moment) && text.empty() ? std::optional(moment) : std::nullopt;
  if (!take_date(text, moment)) return std::nullopt;
  if (kind == MomentKind::date_time && take(text, 'T') && !text.empty()) {
    if (moment.precision != Precision::day || !take_time(text, moment) || !take_zone(text, moment))
      return std::nullopt;
  }
  return text.empty() ? std::optional(moment) : std::nullopt;
}

std::string text_of(const Moment& moment) {
  if (moment.kind == MomentKind::time) return time_text(moment);
  if (moment.precision <= Precision::day) return date_text(moment);
  return date_text(moment) + 'T' + time_text(moment) +
         (moment.zone ? zone_text(*moment.zone) : std::string{});
}

}  // namespace kiosk::values
