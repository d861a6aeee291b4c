// More room, less light, lower controls: measures, and the panel on which a person chooses.
#include "app/settings/ease.h"

#include <gtest/gtest.h>

#include "tests/ui/a_visit.h"
#include "tests/ui/stage_without_display.h"
#include "ui/theme/palette.h"
#include "ui/theme/reach.h"

namespace kiosk::ui {
namespace {

TEST(Measures, SpacedTextHasTheRoomOfWcag1412) {
  const auto type = measures_for(screen_size(1080, 1920, 27), 100, {.letters = true}).type;
  for (const auto& style : {type.small_print, type.table, type.body, type.body_strong, type.lead,
                            type.heading_small, type.heading, type.title, type.number}) {
    EXPECT_GE(style.line_height, 1.5F);
    EXPECT_GE(style.letter_spacing, 0.12F);
  }
}

TEST(Measures, SpacedWordsStandAtLeast016EmFurtherApart) {
  const Typesetter typesetter(std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf");
  const auto width = [&](const std::string& words, float spacing) {
    return typesetter.measure({.markup = words, .style = {.size = 100, .letter_spacing = spacing}})
        .width;
  };
  const float of_space = width("a a", 0) - width("aa", 0);
  const float of_spaced = width("a a", 0.12F) - width("aa", 0.12F);
  EXPECT_GE(of_spaced - of_space, 0.16F * 100 - 1);
}

TEST(Measures, ForAHandThatTremblesGapsAreTwiceAsWide) {
  for (const double inches : {10.1, 15.6, 27.0}) {
    const auto screen = screen_size(1280, 800, inches);
    const auto m = measures_for(screen, 100, {.targets = true});
    EXPECT_GE(m.gap / screen.pixels_per_mm, 6.0) << inches;
    EXPECT_GE(m.touch / screen.pixels_per_mm, 20.0) << inches;
  }
}

TEST(Theme, TextKeepsItsContrastOnTheDimmestScreen) {
  for (const auto theme : {Theme::light, Theme::dark, Theme::contrast}) {
    const auto colors = palette_of(theme);
    const float light = static_cast<float>(brightness_levels.back()) / 100;
    for (const auto ground : {colors.paper, colors.surface})
      EXPECT_GE(contrast_ratio(dimmed(colors.ink, light), dimmed(ground, light)), 4.5);
  }
}

TEST(Reach, OfAScreenThatIsLowEnoughIsAllOfIt) {
  const auto screen = screen_size(1080, 1920, 27);  // 598 mm high
  EXPECT_FALSE(part_within_reach(screen, 600));
  EXPECT_FALSE(part_within_reach(screen, std::nullopt)) << "nobody has measured it";
}

TEST(Reach, OfAHighScreenEndsAt1220Mm) {
  const auto screen = screen_size(1080, 1920, 27);
  const auto part = part_within_reach(screen, 900);
  ASSERT_TRUE(part);
  EXPECT_NEAR(part->height / screen.pixels_per_mm, 320, 1);
  EXPECT_GT(highest_controls_mm(screen, 900), highest_reach_mm);
  EXPECT_LE(highest_controls_mm(*part, 900), highest_reach_mm);
}

TEST(Reach, IsNeverLessThanTheKioskCanWorkOn) {
  for (const auto& screen : {screen_size(1080, 1920, 27), screen_size(1920, 1080, 43)}) {
    const auto part = part_within_reach(screen, 1400);
    ASSERT_TRUE(part);
    EXPECT_TRUE(is_large_enough(*part));
  }
}

TEST(EasePanel, HoldsWhatCanBeChosenAndChangesOneThingAtATime) {
  AVisit visit;
  visit.visitor.dispatch(EasePanelOpened{});
  const auto view = visit.view<EaseView>();
  ASSERT_EQ(view.groups.size(), 7U)
      << "no height where all is in reach, no curtain without a voice";
  for (const auto& group : view.groups)
    EXPECT_EQ(selected_of(group.choices).size(), 1U) << group.heading;
  visit.visitor.dispatch(view.groups[0].choices[2].event);
  visit.visitor.dispatch(visit.view<EaseView>().groups[1].choices[1].event);
  EXPECT_EQ(visit.visitor.session.ease, (Ease{.hold_ms = 600, .more_time = true}));
}

TEST(EasePanel, OffersToHideTheScreenWhileTheVoiceIsOn) {
  AVisit visit;
  visit.visitor.dispatch(VoiceBegun{}).dispatch(EasePanelOpened{});
  EXPECT_EQ(ids_of(visit.view<EaseView>().groups.at(6).choices),
            (std::vector<std::string>{"ease.screen.usual", "ease.screen.hidden"}));
}

TEST(EasePanel, OffersThatNothingMoves) {
  AVisit visit;
  visit.visitor.dispatch(EasePanelOpened{});
  const auto movement = visit.view<EaseView>().groups.at(5);
  EXPECT_EQ(ids_of(movement.choices),
            (std::vector<std::string>{"ease.motion.usual", "ease.motion.none"}));
  EXPECT_EQ(selected_of(movement.choices), std::vector<std::string>{"ease.motion.usual"});
  visit.visitor.dispatch(movement.choices[1].event);
  EXPECT_TRUE(visit.visitor.session.ease->still);
}

TEST(EasePanel, IsKnownToStaffByWhatIsInForce) {
  AVisit visit;
  visit.visitor
      .dispatch(EaseChosen{{.switches = Switches::one, .step_seconds = 3, .more_time = true}})
      .dispatch(StaffPanelOpened{})
      .dispatch(StaffPageOpened{StaffPage::menu});
  visit.visitor.session.panels.find<StaffEntry>()->page = StaffPage::menu;
  const auto note = visit.view<StaffMenuView>().note;
  EXPECT_NE(note.find("One switch, every 3 seconds"), std::string::npos) << note;
  EXPECT_NE(note.find("More time"), std::string::npos) << note;
}

/// A screen whose lower part alone is used, or that is covered.
class OnAnEasedStage : public testing::Test {
 protected:
  void SetUp() override {
    if (!StageWithoutDisplay::possible()) GTEST_SKIP() << "nothing can be drawn off screen here";
  }
};

TEST_F(OnAnEasedStage, EverythingStandsInTheLowerPartAndActsThere) {
  StageWithoutDisplay stage(1080, 1200);
  stage.leave_empty_above(720);
  stage.show();
  for (const auto& item : stage.said().items) {
    EXPECT_GE(item.rect.y, 700) << item.id;
    if (is_interactive(item.role) && item.visible.height > 0) {
      EXPECT_LE(item.rect.bottom(), 1920) << item.id;
    }
  }
  stage.tap("start");
  EXPECT_NE(stage.said().name, "welcome") << "a touch acts where the thing is seen";
}

TEST_F(OnAnEasedStage, IsDrawnAnewInALightThatThePersonChose) {
  StageWithoutDisplay stage(1080, 1920);
  EXPECT_FALSE(stage.would_draw_anew());
  stage.dim(brightness_levels.back());
  EXPECT_TRUE(stage.would_draw_anew());
}

TEST_F(OnAnEasedStage, ACurtainTakesKeysAndNoTouch) {
  StageWithoutDisplay stage(1080, 1920);
  stage.draw_curtain({"The screen is hidden."});
  stage.show();
  stage.tap("start");
  EXPECT_EQ(stage.said().name, "welcome") << "nobody sees what they would touch";
  stage.press_tab_until("start").press(Key::enter);
  EXPECT_NE(stage.said().name, "welcome");
}

}  // namespace
}  // namespace kiosk::ui
