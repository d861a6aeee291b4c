// The numbers that a kiosk tells of itself.
#include <gtest/gtest.h>

#include "app/inspection/kiosk_figures.h"

namespace kiosk {
namespace {

TEST(KioskFigures, CountVisitsByDay) {
  KioskFigures figures;
  figures.count_visit("2026-11-27");
  figures.count_visit("2026-11-27");
  figures.count_visit("2026-11-28");
  EXPECT_EQ(figures.last_day, (VisitsOfDay{"2026-11-27", 2}));
  EXPECT_EQ(figures.today, (VisitsOfDay{"2026-11-28", 1}));
}

TEST(KioskFigures, ADayWithoutAVisitIsADayToo) {
  KioskFigures figures;
  figures.count_visit("2026-11-27");
  figures.begin_day("2026-11-28");
  figures.begin_day("2026-11-28");
  figures.begin_day("2026-11-29");
  EXPECT_EQ(figures.last_day, (VisitsOfDay{"2026-11-28", 0}));
}

TEST(KioskFigures, ComeBackFromTheirLines) {
  const KioskFigures figures{.painted_minute = 29'938'000,
                             .has_content = true,
                             .copies_waiting = 3,
                             .copies_refused = 1,
                             .copies_lost = 2,
                             .record_trouble = true,
                             .today = {"2026-11-28", 4},
                             .last_day = {"2026-11-27", 17}};
  EXPECT_EQ(KioskFigures::from_lines(figures.as_lines()), figures);
}

TEST(KioskFigures, LeaveOutLinesThatNobodyWrote) {
  EXPECT_EQ(KioskFigures::from_lines("waiting -3\nlost many\npain 7\n\ntoday 4 a-word-of-hers\n"),
            KioskFigures{});
}

}  // namespace
}  // namespace kiosk
