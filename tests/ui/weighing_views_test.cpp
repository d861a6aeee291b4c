// What the map, the treatments side by side and the points show, made from a session on the real
// aid.
#include <gtest/gtest.h>

#include "tests/ui/a_visit.h"

namespace kiosk::ui {
namespace {

TEST(PointView, SaysAgainInOtherWordsWhatWasNotUnderstoodAndNeverWrong) {
  AVisit visit;
  const auto& point = real_aid().points.front();
  visit.visitor.talks_through(hurting).walks_to("point");
  EXPECT_EQ(visit.view<ChoosingView>().told_heading, "");
  visit.visitor.dispatch(PointAnswered{point.id, ""});
  EXPECT_EQ(visit.view<ChoosingView>().told,
            real_aid().text("en", "points." + point.id + ".again"));
  visit.visitor.dispatch(PointAnswered{point.id, point.right});
  EXPECT_EQ(visit.view<ChoosingView>().told, "");
  EXPECT_NE(visit.view<ChoosingView>().told_heading, "");
}

}  // namespace
}  // namespace kiosk::ui
