// What the map, the treatments side by side and the points show, made from a session on the real aid.
#include <gtest/gtest.h>

#include "tests/ui/a_visit.h"

namespace kiosk::ui {
namespace {

const Answers hurting{{"pain-worst", {"7"}}, {"lesion-count", {"2"}}, {"pain-sites", {"unsure"}}};

TEST(CompareView, HasTheSameRowsForEachAndThoseThatMatterFirst) {
  AVisit visit;
  visit.visitor.talks_through(hurting).sees(GoalToggled{"be-at-home"}).sees(CompareOpened{}).sees(CompareToggled{0}).sees(CompareToggled{6}).sees(CompareShown{});
  const auto view = visit.view<CompareView>();
  ASSERT_EQ(view.rows.size(), real_aid().rows.size());
  EXPECT_NE(view.rows.front().matters, "");
  EXPECT_EQ(view.rows.back().matters, "");
  for (const auto& row : view.rows) {
    ASSERT_EQ(row.cells.size(), 2U);
    for (const auto& cell : row.cells) EXPECT_NE(cell, "") << row.name;
  }
}

TEST(MapView, ShowsEveryFamilyAndEveryTreatmentInIt) {
  AVisit visit;
  visit.visitor.talks_through(hurting).goes_back();
  const auto view = visit.view<MapView>();
  ASSERT_EQ(view.tiles.size(), real_aid().families.size());
  std::string all;
  for (const auto& tile : view.tiles) {
    EXPECT_NE(tile.came_up, "");
    all += tile.treatments + "\n";
  }
  for (const auto& option : real_aid().options) EXPECT_NE(all.find(real_aid().text_of(option, "en").title), std::string::npos) << option.id;
}

TEST(PointView, SaysAgainInOtherWordsWhatWasNotUnderstoodAndNeverWrong) {
  AVisit visit;
  const auto& point = real_aid().points.front();
  visit.visitor.talks_through(hurting).walks_to("point");
  EXPECT_EQ(visit.view<ChoosingView>().told_heading, "");
  visit.visitor.sees(PointAnswered{point.id, ""});
  EXPECT_EQ(visit.view<ChoosingView>().told, real_aid().text("en", "points." + point.id + ".again"));
  visit.visitor.sees(PointAnswered{point.id, point.right});
  EXPECT_EQ(visit.view<ChoosingView>().told, "");
  EXPECT_NE(visit.view<ChoosingView>().told_heading, "");
}

}  // namespace
}  // namespace kiosk::ui
