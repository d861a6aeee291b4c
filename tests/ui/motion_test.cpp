// What moves on the screen after a touch: only the picture, for a moment, and never in the way.
#include "tests/ui/stage_without_display.h"
#include "ui/host/mover.h"

namespace kiosk::ui {
namespace {

TEST(AMovement, TakesAQuarterOfASecondAtMostAndEndsByItself) {
  for (const auto what : {Moves::page_on, Moves::page_back, Moves::star, Moves::sheet}) {
    Mover mover;
    mover.begin({.what = what, .done = 0}, Moment{1000});

    EXPECT_EQ(mover.at(Moment{1000}).what, what);
    EXPECT_EQ(mover.at(Moment{1149}).what, what) << "it would not be seen";
    EXPECT_EQ(mover.at(Moment{1250}), Motion{});
  }
}

TEST(AMovement, AsksForFramesOnlyWhileItLasts) {
  Mover mover;
  EXPECT_FALSE(mover.next_frame(Moment{5000}));

  mover.begin({.what = Moves::page_on, .done = 0}, Moment{5000});
  EXPECT_EQ(mover.next_frame(Moment{5000}), Moment{5016});
  EXPECT_EQ(mover.next_frame(Moment{5170}), Moment{5180});

  mover.end();
  EXPECT_FALSE(mover.next_frame(Moment{5181}));
}

TEST(AMovement, FollowsOnlyWhatLeadsToAnotherPage) {
  EXPECT_EQ(moves_of(NextRequested{}), Moves::page_on);
  EXPECT_EQ(moves_of(BackRequested{}), Moves::page_back);
  EXPECT_EQ(moves_of(SessionEnded{}), Moves::rows);
  EXPECT_EQ(moves_of(DisplayPanelOpened{}), Moves::nothing);
  EXPECT_EQ(moves_of(StillHere{}), Moves::nothing);
}

class OnAMovingStage : public testing::Test {
 protected:
  void SetUp() override {
    if (!StageWithoutDisplay::possible()) GTEST_SKIP() << "no EGL";
    stage_.emplace(1080, 1920);
  }
  std::optional<StageWithoutDisplay> stage_{};
};

bool same(const SemanticScreen& one, const SemanticScreen& other) {
  return to_json(one) == to_json(other);
}

TEST_F(OnAMovingStage, TargetsAreWhereTheyWillBeFromTheFirstFrameOn) {
  stage_->visitor.starts().goes_on();
  stage_->show();
  const auto at_rest = stage_->said();
  for (const auto what : {Moves::page_on, Moves::page_back, Moves::sheet, Moves::rows}) {
    for (const float done : {0.0F, 0.5F}) {
      stage_->move({.what = what, .done = done});
      stage_->show();
      EXPECT_TRUE(same(stage_->said(), at_rest)) << static_cast<int>(what) << ' ' << done;
    }
  }
}

TEST_F(OnAMovingStage, APageThatHasComeInIsThePageAtRest) {
  stage_->visitor.starts().goes_on();
  stage_->show();
  stage_->move({.what = Moves::page_on, .done = 0.3F});
  EXPECT_TRUE(stage_->would_draw_anew()) << "nothing moves";
  stage_->move({.what = Moves::page_on, .done = 1});
  EXPECT_FALSE(stage_->would_draw_anew());
  stage_->move({});
  EXPECT_FALSE(stage_->would_draw_anew());
}

TEST_F(OnAMovingStage, AStarFliesAboveThePageToItsList) {
  stage_->visitor.talks_through(
      {{"pain-worst", {"7"}}, {"lesion-count", {"2"}}, {"pain-sites", {"unsure"}}});
  stage_->show();
  const auto from = stage_->find("tab.all").rect;
  stage_->move({.what = Moves::star, .done = 0.5F, .from = from});
  EXPECT_TRUE(stage_->would_draw_anew());
  stage_->move({.what = Moves::star, .done = 1, .from = from});
  EXPECT_FALSE(stage_->would_draw_anew());
}

TEST_F(OnAMovingStage, AnUntouchedWelcomeHandsTheSheetOverAndSpeaksInEachLanguage) {
  stage_->show();
  EXPECT_FALSE(stage_->would_draw_anew());
  stage_->attract({.turns = 1});
  EXPECT_TRUE(stage_->would_draw_anew()) << "the sheet of the drawing stays where it is";
  stage_->attract({.turns = 2});
  EXPECT_FALSE(stage_->would_draw_anew()) << "it goes back where it was";
  for (const auto* language : {"es", "ar"}) {
    const auto words = real_words(language).say("welcome.touch");
    stage_->attract({.turns = 2, .words = words, .language = language});
    stage_->show();
    const auto& items = stage_->said().items;
    EXPECT_TRUE(std::any_of(items.begin(), items.end(), [&](const Semantic& item) {
      return item.name == words && item.language == language;
    })) << language;
  }
}

TEST_F(OnAMovingStage, ATouchInTheMiddleOfAMovementActs) {
  stage_->visitor.starts().goes_on();
  stage_->show();
  const auto before = stage_->said().place;
  stage_->move({.what = Moves::page_on, .done = 0.1F});
  stage_->tap("back");
  EXPECT_NE(stage_->said().place, before);
}

}  // namespace
}  // namespace kiosk::ui
