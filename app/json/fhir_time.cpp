#include <optional>

#include "app/json/fhir_value.h"

namespace kiosk {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes that many digits off the front and gives their number, or nothing if it is not between the bounds.
std::optional<int> take_number(std::string_view& text, std::size_t digits, int least, int most) {
  if (text.size() < digits) return std::nullopt;
  int number = 0;
  for (const char c : text.substr(0, digits)) {
    if (!is_digit(c)) return std::nullopt;
    number = number * 10 + (c - '0');
  }
  text.remove_prefix(digits);
  if (number < least || number > most) return std::nullopt;
  return number;
}

bool take(std::string_view& text, char expected) {
  if (!text.starts_with(expected)) return false;
  text.remove_prefix(1);
  return true;
}

int days_in(int year, int month) {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days[month - 1];
}

/// Takes yyyy, yyyy-mm or yyyy-mm-dd off the front.
bool take_date(std::string_view& text) {
  const auto year = take_number(text, 4, 1, 9999);
  if (!year) return false;
  if (!take(text, '-')) return true;
  const auto month = take_number(text, 2, 1, 12);
  if (!month) return false;
  return !take(text, '-') || take_number(text, 2, 1, days_in(*year, *month)).has_value();
}

/// Takes hh:mm:ss with or without a fraction off the front. FHIR allows a leap second.
bool take_time(std::string_view& text) {
  if (!take_number(text, 2, 0, 23) || !take(text, ':') || !take_number(text, 2, 0, 59) || !take(text, ':') || !take_number(text, 2, 0, 60)) return false;
  if (!take(text, '.')) return true;
  const auto fraction = text.size();
  while (!text.empty() && is_digit(text.front())) text.remove_prefix(1);
  return text.size() < fraction;
}

bool take_zone(std::string_view& text) {
  if (take(text, 'Z')) return true;
  if (!take(text, '+') && !take(text, '-')) return false;
  return take_number(text, 2, 0, 14) && take(text, ':') && take_number(text, 2, 0, 59);
}

}  // namespace

bool is_fhir_date(std::string_view text) { return take_date(text) && text.empty(); }

bool is_fhir_date_time(std::string_view text) {
  if (is_fhir_date(text)) return true;
  const auto t = text.find('T');
  if (t != 10 || !is_fhir_date(text.substr(0, t))) return false;
  text.remove_prefix(t + 1);
  return take_time(text) && take_zone(text) && text.empty();
}

bool is_fhir_time(std::string_view text) { return take_time(text) && text.empty(); }

}  // namespace kiosk
