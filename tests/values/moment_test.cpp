// Days and times, with the precision that they were written in.
#include "app/values/moment.h"

#include <gtest/gtest.h>

namespace kiosk::values {
namespace {

constexpr auto date = MomentKind::date;
constexpr auto date_time = MomentKind::date_time;
constexpr auto time_of_day = MomentKind::time;

Moment moment(std::string_view text, MomentKind kind) { return moment_of(text, kind).value(); }

TEST(Moment, IsWrittenAsItWasRead) {
  for (const auto* text : {"2024", "2024-02", "2024-02-29", "0001-01-01", "9999-12-31"})
    EXPECT_EQ(text_of(moment(text, date)), text);
  for (const auto* text :
       {"2024-02-29T23", "2024-02-29T23:59", "2024-02-29T23:59:59", "2024-02-29T23:59:59.250",
        "2024-02-29T23:59:59Z", "2024-02-29T23:59+05:30", "2024-02-29T23:59:59.1-08:00", "2024"})
    EXPECT_EQ(text_of(moment(text, date_time)).substr(0, std::string_view(text).size()), text);
  for (const auto* text : {"00", "23:59", "23:59:59", "12:00:00.000000001"})
    EXPECT_EQ(text_of(moment(text, time_of_day)), text);
}

TEST(Moment, IsNoneOfADayOrATimeThatDoesNotExist) {
  for (const auto* text :
       {"", "24", "0000", "2024-00", "2024-13", "2024-1", "2023-02-29", "1900-02-29", "2024-04-31",
        "2024-02-30", "2024-02-29 ", "2024/02/29", "2024-02-29T10"})
    EXPECT_FALSE(moment_of(text, date)) << text;
  for (const auto* text :
       {"2024-02-29T24", "2024-02-29T23:60", "2024-02-29T23:59:61", "2024-02-29T1:00",
        "2024-02-29T23:59:59.", "2024-02-29T23:59+15:00", "2024-02-29T23:59+5"})
    EXPECT_FALSE(moment_of(text, date_time)) << text;
  for (const auto* text : {"24", "12:60", "1", "12:00:00Z", "12:00:"})
    EXPECT_FALSE(moment_of(text, time_of_day)) << text;
}

TEST(Moment, OfALeapYearIsOfOneByGregorysRule) {
  EXPECT_EQ(days_in(2024, 2), 29);
  EXPECT_EQ(days_in(2023, 2), 28);
  EXPECT_EQ(days_in(1900, 2), 28);
  EXPECT_EQ(days_in(2000, 2), 29);
  EXPECT_EQ(days_in(2023, 4), 30);
  EXPECT_EQ(days_in(2023, 12), 31);
}

TEST(Moment, IsCountedInDaysFrom1970) {
  // Python's datetime.date gives these.
  const std::pair<std::string_view, std::int64_t> cases[] = {
      {"1970-01-01", 0},      {"1969-12-31", -1},     {"2000-03-01", 11017},
      {"2026-11-29", 20786},  {"1900-03-01", -25508}, {"0001-01-01", -719162},
      {"9999-12-31", 2932896}};
  for (const auto& [text, days] : cases) EXPECT_EQ(days_of(moment(text, date)), days) << text;
}

struct Comparison {
  std::string_view left;
  std::string_view right;
  Order expected;
};

TEST(Moment, IsComparedAsFarAsBothArePrecise) {
  const Comparison cases[] = {
      {"2024", "2023-12-31", Order::greater}, {"2024", "2024-06", Order::unknown},
      {"2024-05", "2024-06-01", Order::less}, {"2024-05-01", "2024-05-01", Order::equal},
      {"2024-05", "2024-05", Order::equal},
  };
  for (const auto& [left, right, expected] : cases)
    EXPECT_EQ(compare(moment(left, date), moment(right, date)), expected) << left << ' ' << right;
}

TEST(Moment, InAZoneIsComparedAsThePointInTimeThatItIs) {
  const Comparison cases[] = {
      {"2024-05-01T10:00:00Z", "2024-05-01T12:00:00+02:00", Order::equal},
      {"2024-05-01T23:30:00-01:00", "2024-05-02T00:00:00Z", Order::greater},
      {"2024-05-01T10:00:00", "2024-05-01T10:00:00.000", Order::equal},
      {"2024-05-01T10:00:00", "2024-05-01T10:00:00.001", Order::less},
      {"2024-05-01T10", "2024-05-01T10:30", Order::unknown},
  };
  for (const auto& [left, right, expected] : cases)
    EXPECT_EQ(compare(moment(left, date_time), moment(right, date_time)), expected)
        << left << ' ' << right;
}

TEST(Moment, OfADayIsNeverComparedWithATimeOfDay) {
  EXPECT_EQ(compare(moment("2024-05-01", date), moment("10:00", time_of_day)), Order::unknown);
  EXPECT_FALSE(same_precision(moment("2024-05-01", date), moment("10:00", time_of_day)));
  EXPECT_FALSE(same_precision(moment("2024-05", date), moment("2024-05-01", date)));
  EXPECT_TRUE(same_precision(moment("2024-05-02", date), moment("2024-05-01", date)));
}

struct Move {
  std::string_view from;
  MomentKind kind;
  std::string_view amount;
  CalendarUnit unit;
  std::string_view expected;  ///< "-": there is none
};

TEST(Moment, IsMovedByTheCalendar) {
  const Move cases[] = {
      {"2024-01-31", date, "1", CalendarUnit::month, "2024-02-29"},
      {"2023-01-31", date, "1", CalendarUnit::month, "2023-02-28"},
      {"2024-03-31", date, "-1", CalendarUnit::month, "2024-02-29"},
      {"2024-02-29", date, "1", CalendarUnit::year, "2025-02-28"},
      {"2024-02-29", date, "4", CalendarUnit::year, "2028-02-29"},
      {"2023-12-15", date, "14", CalendarUnit::month, "2025-02-15"},
      {"2024-12-31", date, "1", CalendarUnit::day, "2025-01-01"},
      {"2024-03-01", date, "-1", CalendarUnit::week, "2024-02-23"},
      {"2024-01", date, "1", CalendarUnit::month, "2024-02"},
      {"9999-12-31", date, "1", CalendarUnit::day, "-"},
      {"0001-01-01", date, "-1", CalendarUnit::day, "-"},
      {"2024-12-31T23:59:59", date_time, "1", CalendarUnit::second, "2025-01-01T00:00:00"},
      {"2024-02-28T12:00:00+02:00", date_time, "24", CalendarUnit::hour,
       "2024-02-29T12:00:00+02:00"},
      {"23:30", time_of_day, "45", CalendarUnit::minute, "00:15"},
      {"00:15", time_of_day, "-1", CalendarUnit::hour, "23:15"},
  };
  for (const auto& each : cases) {
    const auto result =
        moved(moment(each.from, each.kind), number_of(each.amount).value(), each.unit);
    EXPECT_EQ(result ? text_of(*result) : "-", each.expected) << each.from << " + " << each.amount;
  }
}

}  // namespace
}  // namespace kiosk::values
