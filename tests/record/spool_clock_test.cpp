// How old a copy is, whatever is done to the machine's clocks.
#include "app/record/spool_clock.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

using namespace std::chrono_literals;

const auto in_2000 = std::chrono::system_clock::time_point(946'684'800s);
const auto in_2026 = std::chrono::system_clock::time_point(1'795'000'000s);

ClockReading right(std::chrono::seconds running, std::chrono::system_clock::time_point wall) {
  return {.running = running, .wall = wall, .wall_is_right = true};
}
ClockReading unsure(std::chrono::seconds running, std::chrono::system_clock::time_point wall) {
  return {.running = running, .wall = wall};
}

/// The note of a run that began at a spool's time of 0 and ended an hour later.
std::string note_after_an_hour(ClockReading (*wall_as)(std::chrono::seconds,
                                                       std::chrono::system_clock::time_point),
                               std::chrono::system_clock::time_point wall) {
  SpoolClock clock(wall_as(100s, wall), "", 0s);
  clock.at(wall_as(100s + 1h, wall + 1h));
  return clock.note();
}

TEST(SpoolClock, GoesByTheMachinesRunningTimeWhateverTheTimeOfDayDoes) {
  SpoolClock clock(unsure(50s, in_2000), "", 0s);

  EXPECT_EQ(clock.at(unsure(62s, in_2000 + 12s)), 12s);
  EXPECT_EQ(clock.at(right(63s, in_2026)), 13s) << "the network sets a clock that was years back";
  EXPECT_EQ(clock.at(right(64s, in_2000)), 14s) << "somebody sets it back";
  EXPECT_EQ(clock.at(right(64s + 3h, in_2000)), 14s + 3h) << "asleep: the running time goes on";
}

TEST(SpoolClock, NeverGoesBack) {
  SpoolClock clock(right(50s, in_2026), "", 70s);

  EXPECT_EQ(clock.at(right(40s, in_2026)), 70s);
  EXPECT_EQ(clock.at(right(41s, in_2026)), 71s);
}

TEST(SpoolClock, CountsTheHoursSwitchedOffWhereBothTimesOfDayWereRight) {
  const auto noted = note_after_an_hour(right, in_2026);

  SpoolClock clock(right(30s, in_2026 + 11h), noted, 0s);

  EXPECT_EQ(clock.at(right(30s, in_2026 + 11h)), 11h);
  EXPECT_EQ(clock.at(right(40s, in_2026 + 11h + 10s)), 11h + 10s);
}

TEST(SpoolClock, CountsThemOnceTheNetworkHasToldTheTime) {
  SpoolClock clock(unsure(30s, in_2000), note_after_an_hour(right, in_2026), 0s);

  EXPECT_EQ(clock.at(unsure(90s, in_2000 + 60s)), 1h + 60s);
  EXPECT_EQ(clock.at(right(100s, in_2026 + 11h)), 11h);
  EXPECT_EQ(clock.at(right(101s, in_2026 + 300h)), 11h + 1s) << "once, and no leap after it";
}

TEST(SpoolClock, KeepsTheGapForTheRunThatLearnsTheTime) {
  SpoolClock without_network(unsure(30s, in_2000), note_after_an_hour(right, in_2026), 0s);
  without_network.at(unsure(60s, in_2000));

  SpoolClock clock(right(30s, in_2026 + 11h), without_network.note(), 0s);

  EXPECT_EQ(clock.at(right(30s, in_2026 + 11h)), 11h);
}

TEST(SpoolClock, NoLeapOfTheTimeOfDayAcrossARestartCounts) {
  const auto flat_battery = note_after_an_hour(unsure, in_2000);
  EXPECT_EQ(SpoolClock(right(30s, in_2026), flat_battery, 0s).at(right(30s, in_2026)), 1h)
      << "it was wrong then";

  const auto all_well = note_after_an_hour(right, in_2026);
  const auto wrong_by_years = in_2026 + 24h * 9000;
  EXPECT_EQ(SpoolClock(unsure(30s, wrong_by_years), all_well, 0s).at(unsure(30s, wrong_by_years)),
            1h)
      << "it is wrong now";
  EXPECT_EQ(SpoolClock(right(30s, in_2000), all_well, 0s).at(right(30s, in_2000)), 1h)
      << "it went back";
}

TEST(SpoolClock, BeginsWithTheNewestCopyWhereThereIsNoNoteOfUse) {
  for (const auto* noted : {"", "beforehand-clock-1", "beforehand-clock-1 x", "something else 99",
                            "beforehand-clock-1 3"}) {
    EXPECT_EQ(SpoolClock(right(30s, in_2026), noted, 7s).at(right(31s, in_2026)), 8s) << noted;
  }
}

TEST(SpoolClock, TheMachinesOwnRunningTimeIsRead) { EXPECT_GT(read_clocks().running, 0s); }

}  // namespace
}  // namespace kiosk
