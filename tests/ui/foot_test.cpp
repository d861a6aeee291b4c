// The foot and the header of every screen, laid out: where a hand finds Back and the main button,
// on each glass, size of text and direction of writing.
#include "tests/ui/a_visit.h"
#include "tests/ui/every_screen.h"
#include "tests/ui/stage_without_display.h"
#include "ui/widgets/foot_rows.h"

namespace kiosk::ui {
namespace {

/// An action of the foot.
ActionView an_action(const std::string& id, Icon icon) {
  return {.id = id, .label = "Label of " + id, .icon = icon, .event = NextRequested{}};
}

TEST(ByItsSign, AnActionKeepsItsNameForThoseWhoHearIt) {
  const auto back = by_its_sign(an_action("back", Icon::arrow_left));
  EXPECT_EQ(back.label, "");
  EXPECT_EQ(back.spoken, "Label of back");
  auto star = an_action("star", Icon::star);
  star.spoken = "Take the star from Ice";
  EXPECT_EQ(by_its_sign(star).spoken, "Take the star from Ice");
}

TEST(ByItsSign, AnActionWithoutASignKeepsItsLabel) {
  EXPECT_EQ(by_its_sign(an_action("next", Icon::none)).label, "Label of next");
}

TEST(LookInTheFoot, IsThatOfTheMainButtonForOneOfThemAlone) {
  FrameView frame;
  frame.navigation = {.back = an_action("back", Icon::arrow_left),
                      .others = {an_action("print", Icon::printer)},
                      .main = an_action("next", Icon::arrow_right)};
  const auto& navigation = frame.navigation;
  EXPECT_EQ(look_in(frame, &*navigation.main), ButtonLook::primary);
  EXPECT_EQ(look_in(frame, &*navigation.back), ButtonLook::secondary);
  EXPECT_EQ(look_in(frame, &navigation.others[0]), ButtonLook::secondary);
  EXPECT_TRUE(is_last(frame, &*navigation.main));
  EXPECT_FALSE(is_last(frame, &*navigation.back));
  frame.navigation.back_is_main = true;
  EXPECT_EQ(look_in(frame, &*frame.navigation.back), ButtonLook::primary);
  EXPECT_EQ(look_in(frame, &*frame.navigation.main), ButtonLook::secondary);
  frame.navigation.back_is_main = false;
  frame.tone = Tone::urgent;
  EXPECT_EQ(look_in(frame, &*frame.navigation.main), ButtonLook::danger);
}

class TheFoot : public testing::TestWithParam<std::pair<int, int>> {
 protected:
  void SetUp() override {
    if (!StageWithoutDisplay::possible()) GTEST_SKIP() << "nothing can be drawn off screen here";
  }
};

/// In the order of a visit, from the goals on.
const std::vector<std::string> screens{"goals", "map", "my-questions", "ready"};

TEST_P(TheFoot, HasBackAndNextWhereTheyWereOnTheScreenBefore) {
  const auto [width, height] = GetParam();
  StageWithoutDisplay stage(width, height);
  back_at_the_goals(stage.visitor.talks_through(hurting));
  std::optional<Rect> next;
  std::optional<Rect> back;
  for (const auto& screen : screens) {
    stage.visitor.walks_to(screen);
    stage.show();
    const auto right = stage.find("next").rect;
    const auto left = stage.find("back").rect;
    if (next) {
      EXPECT_NEAR(right.right(), next->right(), 1) << screen;
      EXPECT_NEAR(right.bottom(), next->bottom(), 1) << screen;
      EXPECT_NEAR(left.x, back->x, 1) << screen;
      EXPECT_NEAR(left.bottom(), back->bottom(), 1) << screen;
    }
    EXPECT_LT(left.right(), right.x) << screen;
    next = right;
    back = left;
  }
}

TEST_P(TheFoot, IsMirroredForALanguageFromRightToLeft) {
  const auto [width, height] = GetParam();
  StageWithoutDisplay stage(width, height);
  back_at_the_goals(stage.visitor.talks_through(hurting));
  for (const auto& screen : screens) {
    stage.visitor.walks_to(screen);
    stage.forget();
    stage.show();
    const auto next = stage.find("next").rect;
    const auto back = stage.find("back").rect;
    stage.show_right_to_left();
    const auto whole = static_cast<float>(width);
    EXPECT_NEAR(stage.find("next").rect.x, whole - next.right(), 1) << screen;
    EXPECT_NEAR(stage.find("back").rect.right(), whole - back.x, 1) << screen;
    EXPECT_NEAR(stage.find("next").rect.y, next.y, 1) << screen;
  }
}

TEST_P(TheFoot, StaysInSightAtTheLargestText) {
  const auto [width, height] = GetParam();
  StageWithoutDisplay stage(width, height);
  back_at_the_goals(stage.visitor.dispatch(TextSizeChosen{200}).talks_through(hurting));
  for (const auto& screen : screens) {
    stage.visitor.walks_to(screen);
    stage.show();
    for (const auto* id : {"back", "next"}) {
      const auto& button = stage.find(id);
      EXPECT_NEAR(button.visible.height, button.rect.height, 1) << screen << ' ' << id;
      EXPECT_NEAR(button.visible.width, button.rect.width, 1) << screen << ' ' << id;
      EXPECT_GE(button.rect.height, 18 * usual_density - 1) << screen << ' ' << id;
    }
  }
}

TEST_P(TheFoot, CoversNothingThatCanBeTouched) {
  const auto [width, height] = GetParam();
  StageWithoutDisplay stage(width, height);
  back_at_the_goals(stage.visitor.talks_through(hurting));
  for (const auto& screen : screens) {
    stage.visitor.walks_to(screen);
    stage.show();
    const auto foot = std::min(stage.find("next").rect.y, stage.find("back").rect.y);
    for (const auto& item : stage.said().items) {
      const bool is_of_foot = item.rect.y >= foot - 1;
      if (!is_interactive(item.role) || is_of_foot || item.visible.height <= 0) continue;
      EXPECT_LE(item.visible.bottom(), foot + 1) << screen << ' ' << item.id;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(OnEachGlass, TheFoot,
                         testing::Values(std::pair{1080, 1920}, std::pair{1920, 1080},
                                         std::pair{1280, 800}),
                         [](const auto& each) {
                           return std::to_string(each.param.first) + "x" +
                                  std::to_string(each.param.second);
                         });

}  // namespace
}  // namespace kiosk::ui
