// Days and times: partial ones, zones, and what is not known of them.
#include <gtest/gtest.h>

#include "tests/fhirpath/evaluating.h"

namespace kiosk::fhirpath {
namespace {

TEST(Moments, AreComparedOnlyAsFarAsBothAreKnown) {
  for (const auto& [expression, result] : std::vector<Case>{
           {"@2026-05 < @2026-06-01", "true"},
           {"@2026-05 < @2026-05-01", "{}"},
           {"@2026 = @2026-05", "{}"},
           {"@2026 ~ @2026-05", "false"},
           {"@2025 != @2026-05", "true"},
           {"@2026-05-04 = @2026-05-04T10:00", "{}"},
           {"@2026-05-04 > @2026-05-03T23:59:59", "true"},
           {"@T10:30 < @T10:31:00", "true"},
           {"@T10:30 < @T10:30:00", "{}"},
           {"@T10:30:00 = @T10:30:00.000", "true"},
           {"@2026-05-04 = @T10:30", "false"},
           {"@2026-05-04 < @T10:30", "wrong_type"},
           {"@2026-05-04 < '2026-05-05'", "wrong_type"},
       }) {
    EXPECT_EQ(outcome(expression), result) << expression;
  }
}

TEST(Moments, AreComparedAcrossZones) {
  for (const auto& [expression, result] : std::vector<Case>{
           {"@2026-05-04T10:00:00+02:00 = @2026-05-04T08:00:00Z", "true"},
           {"@2026-05-04T23:30:00-05:00 > @2026-05-05T01:00:00Z", "true"},
           {"@2026-05-04T10:00:00 < @2026-05-04T11:00:00Z", "{}"},
           {"@2026-05-01T10:00:00 < @2026-05-04T11:00:00Z", "true"},
           {"@2026-01-01T00:30:00+01:00 < @2026", "{}"},
       }) {
    EXPECT_EQ(outcome(expression), result) << expression;
  }
}

TEST(Moments, MoveByTheCalendar) {
  for (const auto& [expression, result] : std::vector<Case>{
           {"@2026-01-31 + 1 month", "@2026-02-28"},
           {"@2024-02-29 + 1 year", "@2025-02-28"},
           {"@2026-05-04 - 10 days", "@2026-04-24"},
           {"@2026-05-04 + 2 weeks", "@2026-05-18"},
           {"@2026-05-04 + 36 hours", "@2026-05-05"},
           {"@2026-05-04T23:30:00Z + 45 minutes", "@2026-05-05T00:15:00Z"},
           {"@2026-05-04T00:00:00.000+02:00 - 1 millisecond", "@2026-05-03T23:59:59.999+02:00"},
           {"@T23:30:00 + 1 hour", "@T00:30:00"},
           {"@2014 + 24 months", "@2016"},
           {"@2014 + 23 months", "@2015"},
           {"@2019-03 + 40 days", "@2019-04"},
           {"@9999-12-31 + 1 day", "{}"},
           {"@0001-01-01 - 1 day", "{}"},
           {"@2026-05-04 + 99999999999 years", "{}"},
           {"@2026-05-04 + 1 'mo'", "wrong_type"},
           {"@2026-05-04 + 3", "wrong_type"},
           {"today() - 18 years", "@2008-05-04"},
       }) {
    EXPECT_EQ(outcome(expression), result) << expression;
  }
}

TEST(Moments, ReadNoClockOfTheirOwn) {
  EXPECT_EQ(outcome("today()"), "@2026-05-04");
  EXPECT_EQ(outcome("now()"), "@2026-05-04T10:15:30.000+02:00");
  EXPECT_EQ(outcome("timeOfDay()"), "@T10:15:30.000");
  EXPECT_EQ(outcome("today()", Environment{}), "no_clock");
}

TEST(Moments, ComeFromTextAndGoBack) {
  for (const auto& [expression, result] : std::vector<Case>{
           {"'2026-05-04'.toDate()", "@2026-05-04"},
           {"'2026-05-04T10:15:00Z'.toDate()", "{}"},
           {"'2026-05-04T10:15:00Z'.toDateTime()", "@2026-05-04T10:15:00Z"},
           {"@2026-05-04T10:15:00Z.toDate()", "@2026-05-04"},
           {"'2026-13-04'.toDate()", "{}"},
           {"'25:00'.toTime()", "{}"},
           {"'10:15'.toTime()", "@T10:15"},
           {"today().toString().substring(5, 2).toInteger()", "5"},
       }) {
    EXPECT_EQ(outcome(expression), result) << expression;
  }
}

}  // namespace
}  // namespace kiosk::fhirpath
