#include <gtest/gtest.h>

#include "app/session/staff_tries.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// So many wrong tries, the last of them at that moment.
WrongTries tries_until(BootMoment last, int count) {
  WrongTries tries;
  for (int i = 0; i < count; ++i)
    tries = with_one_more(tries, last, "2026-11-24T14:0" + std::to_string(i) + ":00+01:00");
  return tries;
}

TEST(StaffTries, ThePausesGrowFromNothingToTenMinutes) {
  const std::pair<int, std::chrono::seconds> pauses[] = {
      {0, 0s},   {1, 0s},   {2, 0s},   {3, 30s},  {4, 60s},
      {5, 120s}, {6, 300s}, {7, 600s}, {8, 600s}, {1000, 600s}};
  for (const auto& [count, pause] : pauses) EXPECT_EQ(pause_after(count), pause) << count;
}

TEST(StaffTries, SixDigitsTakeAMachineYearsToGuess) {
  std::chrono::seconds all{0};
  for (int tries = 0; tries < 1000; ++tries) all += pause_after(tries) + 1s;
  EXPECT_GT(all * 1000, std::chrono::years(10)) << "a million codes";
}

TEST(StaffTries, APauseRunsOutByTheBootClock) {
  const auto tries = tries_until(1000s, 3);
  EXPECT_EQ(wait_left(tries, 1000s), 30s);
  EXPECT_EQ(wait_left(tries, 1002s), 28s);
  EXPECT_EQ(wait_left(tries, 1030s), 0s);
  EXPECT_EQ(wait_left(tries, 9000s), 0s);
}

TEST(StaffTries, AfterARestartOfTheMachineThePauseCountsFromThere) {
  const auto tries = tries_until(100'000s, 7);
  EXPECT_EQ(wait_left(tries, 40s), 560s) << "the clock began anew, so the last try was before that";
  EXPECT_EQ(wait_left(tries, 700s), 0s);
}

TEST(StaffTries, RememberWhenTheFirstInARowWas) {
  EXPECT_EQ(tries_until(1s, 3).since, "2026-11-24T14:00:00+01:00");
  EXPECT_EQ(tries_until(1s, 3).in_a_row, 3);
}

TEST(StaffTries, ComeBackFromTheLineThatTheyWereKeptAs) {
  const auto tries = tries_until(123'456ms, 4);
  EXPECT_EQ(wrong_tries_from(as_line(tries)), tries);
}

TEST(StaffTries, ALineThatNobodyWroteIsNone) {
  for (const auto* line : {"", "0", "3 5", "x 5 2026", "3 y 2026", "-1 5 2026", "3 -5 2026",
                           "99999999999 5 2026", "3 5.5 2026"})
    EXPECT_FALSE(wrong_tries_from(line)) << line;
}

}  // namespace
}  // namespace kiosk
