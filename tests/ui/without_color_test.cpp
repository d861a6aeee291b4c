// What is chosen is seen without any color: measured on the pixels, by how light they are.
#include <algorithm>

#include "tests/ui/stage_without_display.h"

namespace kiosk::ui {
namespace {

constexpr double seen_apart = 3;  // to one: WCAG 1.4.11
constexpr double pixels_per_mm2 = 3.2125 * 3.2125;

class WithoutColor : public testing::Test {
 protected:
  void SetUp() override {
    if (!StageWithoutDisplay::possible()) GTEST_SKIP() << "nothing can be drawn off screen here";
    stage = std::make_unique<StageWithoutDisplay>(1080, 1920);
  }

  /// Of the place of what has that id: how much is at least three times lighter or darker once it
  /// has been touched, in mm2.
  double seen_of_a_touch(const std::string& id) {
    const auto place = stage->find(id).visible;
    const auto before = stage->lightness();
    stage->tap(id);
    const auto after = stage->lightness();
    int changed = 0;
    for (auto y = static_cast<int>(place.y); y < static_cast<int>(place.bottom()); ++y) {
      for (auto x = static_cast<int>(place.x); x < static_cast<int>(place.right()); ++x) {
        const auto at = static_cast<std::size_t>(y * stage->width() + x);
        const auto [least, most] = std::minmax(before[at], after[at]);
        changed += most / least >= seen_apart ? 1 : 0;
      }
    }
    return changed / pixels_per_mm2;
  }
  std::string first_that_begins(const std::string& with) const {
    for (const auto& item : stage->said().items) {
      if (item.id.starts_with(with) && item.enabled && item.visible.height > 0) return item.id;
    }
    ADD_FAILURE() << "nothing begins with " << with << " on " << stage->said().name;
    return {};
  }

  std::unique_ptr<StageWithoutDisplay> stage{};
};

TEST_F(WithoutColor, AnAnswerThatIsChosenIsTold) {
  stage->tap("start");
  EXPECT_GT(seen_of_a_touch("answer.patient"), 4);
}

TEST_F(WithoutColor, SeveralAnswersThatAreChosenAreTold) {
  stage->visitor.talks_through().jump_to("treatments-tried");
  stage->show();
  EXPECT_GT(seen_of_a_touch(first_that_begins("answer.")), 4);
}

TEST_F(WithoutColor, AStepOfAScaleThatIsChosenIsTold) {
  stage->visitor.talks_through({{"pain-worst", {"7"}}}).jump_to("pain-worst");
  stage->show();
  for (const auto& item : stage->said().items) {
    if (item.role != Role::slider_step || item.selected) continue;
    const auto id = item.id;
    EXPECT_GT(seen_of_a_touch(id), 4) << id;
    return;
  }
  ADD_FAILURE() << "no scale";
}

TEST_F(WithoutColor, APlaceOfTheBodyThatIsChosenIsTold) {
  stage->visitor.talks_through({{"pain-worst", {"7"}}}).jump_to("pain-sites");
  stage->show();
  EXPECT_GT(seen_of_a_touch(first_that_begins("answer.")), 4);
}

TEST_F(WithoutColor, ATreatmentThatIsStarredIsTold) {
  stage->visitor.starts().walks_to_the_treatments(
      {{"pain-worst", {"7"}}, {"lesion-count", {"2"}}, {"pain-sites", {"unsure"}}});
  stage->show();
  EXPECT_GT(seen_of_a_touch(first_that_begins("star")), 4);
}

}  // namespace
}  // namespace kiosk::ui
