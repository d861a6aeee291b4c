// Days and times as people of a language write them.
#include "app/wording/day_words.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

TEST(ADay, IsWrittenOutAsFarAsItIsKnown) {
  EXPECT_EQ(day_in_words("2026-11-24", "en"), "November 24, 2026");
  EXPECT_EQ(day_in_words("2026-11", "en"), "November 2026");
  EXPECT_EQ(day_in_words("2026", "en"), "2026");
  EXPECT_EQ(day_in_words("2026-11-24", "es"), "24 de noviembre de 2026");
  EXPECT_EQ(day_in_words("2026-11", "es"), "noviembre de 2026");
}

TEST(ADay, IsWrittenInAnyLanguageThatIcuKnows) {
  EXPECT_EQ(day_in_words("2026-11-24", "fr"), "24 novembre 2026");
  EXPECT_EQ(day_in_words("2026-11-24", "de-AT"), "24. November 2026");
  EXPECT_EQ(day_in_words("2026-11-24", "ja"), "2026年11月24日");
}

/// It stands on a sheet that an oncologist reads: nothing is made out of what was not a day.
TEST(ADay, ThatIsNoneStaysAsItWas) {
  for (const auto* text : {"", "soon", "20", "2026-13", "2026-00-10", "2026-11-32", "2026-11-2",
                           "2026/11-24x", "0000-01-01", "202a-01-01"})
    EXPECT_EQ(day_in_words(text, "en"), text);
}

TEST(ATimeOfDay, IsWrittenByTheLanguagesClock) {
  EXPECT_EQ(time_in_words("15:30", "en"), "3:30\u00A0PM");
  EXPECT_EQ(time_in_words("00:05:59", "en"), "12:05\u00A0AM");
  EXPECT_EQ(time_in_words("15:30", "es"), "15:30");
  EXPECT_EQ(time_in_words("15:30", "fr"), "15:30");
  for (const auto* text : {"", "24:00", "12:60", "noon", "1:30"})
    EXPECT_EQ(time_in_words(text, "en"), text);
}

TEST(AMoment, IsItsDayAndItsTimeInTheZoneItWasGivenIn) {
  EXPECT_EQ(moment_in_words("2026-11-24T23:15:00-08:00", "en"), "November 24, 2026, 11:15\u00A0PM");
  EXPECT_EQ(moment_in_words("2026-11-24", "en"), "November 24, 2026");
  EXPECT_EQ(moment_in_words("2026-11", "en"), "November 2026");
}

/// The three fields of a pad stand in the order in which somebody writes a date.
TEST(TheOrderOfADay, IsTheLanguages) {
  EXPECT_EQ(order_of_day("en"), "Mdy");
  EXPECT_EQ(order_of_day("en-GB"), "dMy");
  EXPECT_EQ(order_of_day("es"), "dMy");
  EXPECT_EQ(order_of_day("ja"), "yMd");
}

TEST(AClock, HasTwelveHoursWhereTheLanguagesHas) {
  EXPECT_TRUE(has_twelve_hours("en"));
  EXPECT_FALSE(has_twelve_hours("es"));
  EXPECT_FALSE(has_twelve_hours("en-GB"));
  EXPECT_FALSE(has_twelve_hours("fr"));
  EXPECT_EQ(half_in_words(false, "en"), "AM");
  EXPECT_EQ(half_in_words(true, "en"), "PM");
  EXPECT_NE(half_in_words(true, "ar"), half_in_words(true, "en"));
}

}  // namespace
}  // namespace kiosk
