#include "app/domain/instant.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <optional>
#include <string>

namespace kiosk {
namespace {

constexpr std::size_t day_length = 10;      // yyyy-mm-dd
constexpr std::size_t second_length = 19;   // yyyy-mm-ddThh:mm:ss
constexpr std::size_t zone_length = 6;      // +hh:mm

int number_at(std::string_view text, std::size_t place, std::size_t digits) {
  int number = 0;
  std::from_chars(text.data() + place, text.data() + place + digits, number);
  return number;
}

/// A dateTime with a zone: the seconds since 1970 in UTC, and the digits of its fraction.
struct Moment {
  std::int64_t seconds = 0;
  std::string_view fraction{};
  std::string_view zone{};
};

std::optional<Moment> moment_of(std::string_view text) {
  if (text.size() <= second_length || text[day_length] != 'T') return std::nullopt;
  const auto zone = text.find_first_of("Z+-", second_length);
  if (zone == std::string_view::npos || text.size() - zone != (text[zone] == 'Z' ? 1 : zone_length)) return std::nullopt;
  Moment moment{.fraction = text.substr(second_length, zone - second_length), .zone = text.substr(zone)};
  const std::chrono::year_month_day day{std::chrono::year{number_at(text, 0, 4)}, std::chrono::month{static_cast<unsigned>(number_at(text, 5, 2))},
                                        std::chrono::day{static_cast<unsigned>(number_at(text, 8, 2))}};
  moment.seconds = std::chrono::sys_days{day}.time_since_epoch().count() * std::int64_t{86400} + number_at(text, 11, 2) * 3600 + number_at(text, 14, 2) * 60 +
                   number_at(text, 17, 2);
  if (moment.zone.front() == 'Z') return moment;
  const auto offset = number_at(moment.zone, 1, 2) * 3600 + number_at(moment.zone, 4, 2) * 60;
  moment.seconds -= moment.zone.front() == '-' ? -offset : offset;
  return moment;
}

}  // namespace

std::partial_ordering compare_instants(std::string_view left, std::string_view right) {
  const auto a = moment_of(left);
  const auto b = moment_of(right);
  if (a && b) {
    if (a->seconds != b->seconds) return a->seconds <=> b->seconds;
    left = a->fraction;
    right = b->fraction;
  }
  // What is left is written alike and so sorts as text; the longer one is cut to the precision of the shorter.
  const auto precision = std::min(left.size(), right.size());
  return left.substr(0, precision).compare(right.substr(0, precision)) <=> 0;
}

}  // namespace kiosk
