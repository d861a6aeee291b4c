#include <gtest/gtest.h>

#include "app/inspection/event_log.h"

namespace kiosk {
namespace {

TEST(EventLog, CountsTheLastDayAndSaysWhenItWasLast) {
  EventLog log;
  log.add({NotableEvent::printer_trouble, 100});
  log.add({NotableEvent::printer_trouble, 2000});
  log.add({NotableEvent::printer_trouble, 2500});
  log.add({NotableEvent::started, 2600});
  const auto counts = last_day(log, 3000);
  EXPECT_EQ(counts.at(NotableEvent::printer_trouble).count, 2) << "the first is older than a day";
  EXPECT_EQ(counts.at(NotableEvent::printer_trouble).last_minute, 2500);
  EXPECT_EQ(counts.at(NotableEvent::started).count, 1);
  EXPECT_FALSE(counts.contains(NotableEvent::wrong_code));
}

TEST(EventLog, KeepsWhatAClockThatWasWrongSaw) {
  EventLog log;
  log.add({NotableEvent::started, 900'000});
  EXPECT_EQ(last_day(log, 3000).at(NotableEvent::started).count, 1);
}

TEST(EventLog, ForgetsTheOldestFirst) {
  EventLog log;
  for (std::size_t i = 0; i <= most_events; ++i)
    log.add({NotableEvent::sheet_printed, static_cast<std::int64_t>(i)});
  EXPECT_EQ(log.events().size(), most_events);
  EXPECT_EQ(log.events().front().minute, 1);
}

TEST(EventLog, ComesBackFromItsLines) {
  EventLog log;
  std::int64_t minute = 29'000'000;
  for (const auto event : notable_events) log.add({event, ++minute});
  EXPECT_EQ(EventLog::from_lines(log.as_lines()).events(), log.events());
}

TEST(EventLog, LeavesOutLinesThatNobodyWrote) {
  EXPECT_EQ(EventLog::from_lines("x started\n5\n6 danced\n\n7 started\n8").events(),
            (std::vector<EventSeen>{{NotableEvent::started, 7}}));
}

TEST(EventLog, HasNothingButKindsAndMinutes) {
  EventLog log;
  log.add({NotableEvent::wrong_code, 5});
  EXPECT_EQ(log.as_lines(), "5 wrong_code\n");
}

}  // namespace
}  // namespace kiosk
