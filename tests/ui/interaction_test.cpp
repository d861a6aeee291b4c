// One finger and a few keys, without a screen.
#include "ui/widgets/interaction.h"

#include <gtest/gtest.h>

namespace kiosk::ui {
namespace {

constexpr float threshold = 10;
constexpr Rect yes_button{0, 0, 100, 100};
constexpr Rect no_button{0, 200, 100, 100};
constexpr Rect region{0, 0, 1000, 1000};

/// Two targets on a screen, told of what a finger does.
struct TwoTargets {
  Interaction interaction{};
  Moment now{1000};

  std::string pass(const Input* input) {
    interaction.begin(input, threshold);
    std::string activated;
    SemanticScreen said;
    for (const auto& [id, rect] :
         {std::pair{std::string("yes"), yes_button}, std::pair{std::string("no"), no_button}}) {
      if (interaction.activated(id, rect)) activated += id;
      said.items.push_back(
          {.role = Role::button, .id = id, .name = id, .rect = rect, .visible = rect});
    }
    interaction.end(std::move(said));
    return activated;
  }
  std::string touch(InputKind kind, float x, float y) {
    const Input input{.kind = kind, .x = x, .y = y, .when = now};
    return pass(&input);
  }
  std::string tap(float x, float y) {
    touch(InputKind::press, x, y);
    return touch(InputKind::release, x, y);
  }
  std::string key(Key key) {
    const Input input{.kind = InputKind::key, .when = now, .key = key};
    return pass(&input);
  }
};

TEST(Interaction, ATargetActsWhenTheFingerIsLiftedAndNotBefore) {
  TwoTargets screen;
  EXPECT_EQ(screen.touch(InputKind::press, 50, 50), "");
  EXPECT_EQ(screen.touch(InputKind::release, 50, 50), "yes");
}

TEST(Interaction, SlidingOffATargetCancels) {
  TwoTargets screen;
  screen.touch(InputKind::press, 50, 50);
  screen.touch(InputKind::move, 150, 55);
  EXPECT_EQ(screen.touch(InputKind::release, 150, 55), "");
}

TEST(Interaction, SlidingFromOneTargetToAnotherActivatesNeither) {
  TwoTargets screen;
  screen.touch(InputKind::press, 50, 50);
  screen.touch(InputKind::move, 50, 250);
  EXPECT_EQ(screen.touch(InputKind::release, 50, 250), "");
}

TEST(Interaction, ASecondTapWithin300MsInTheSamePlaceDoesNothing) {
  TwoTargets screen;
  EXPECT_EQ(screen.tap(50, 50), "yes");
  screen.now += Moment{299};
  EXPECT_EQ(screen.tap(50, 50), "");
}

TEST(Interaction, ASecondTapAfter300MsCounts) {
  TwoTargets screen;
  screen.tap(50, 50);
  screen.now += Moment{300};
  EXPECT_EQ(screen.tap(50, 50), "yes");
}

TEST(Interaction, ASecondTapWithin300MsDoesNothingThoughSomethingElseLiesThereNow) {
  TwoTargets screen;
  EXPECT_EQ(screen.tap(50, 50), "yes");
  screen.now += Moment{200};
  Interaction& interaction = screen.interaction;
  const Input press{.kind = InputKind::press, .x = 60, .y = 60, .when = screen.now};
  const Input release{.kind = InputKind::release, .x = 60, .y = 60, .when = screen.now};
  interaction.begin(&press, threshold);
  interaction.activated("moved-up", yes_button);
  interaction.end({});
  interaction.begin(&release, threshold);
  EXPECT_FALSE(interaction.activated("moved-up", yes_button));
}

TEST(Interaction, AScreenThatHasJustComeTakesNothingAnywhereUntilItsRestIsOver) {
  TwoTargets screen;
  screen.interaction.rest(Moment{500});
  screen.interaction.is_on_the_glass(screen.now);
  const auto came = screen.now;
  for (const auto after : {0, 80, 150, 250, 400, 480, 499}) {
    screen.now = came + Moment{after};
    EXPECT_EQ(screen.tap(50, 50), "") << after;
    EXPECT_EQ(screen.tap(50, 250), "") << after;
  }
  screen.now = came + Moment{500};
  EXPECT_EQ(screen.tap(50, 250), "no");
}

TEST(Interaction, APressThatBeganDuringTheRestIsDroppedWithItsReleaseHoweverLate) {
  TwoTargets screen;
  screen.interaction.rest(Moment{500});
  screen.interaction.is_on_the_glass(screen.now);
  screen.now += Moment{499};
  screen.touch(InputKind::press, 50, 50);
  screen.now += Moment{900};
  EXPECT_EQ(screen.touch(InputKind::release, 50, 50), "");
  EXPECT_FALSE(screen.interaction.is_pressed("yes", yes_button));
}

TEST(Interaction, KeysWaitForTheRestAsFingersDo) {
  TwoTargets screen;
  screen.pass(nullptr);
  screen.key(Key::tab);
  screen.interaction.rest(Moment{500});
  screen.interaction.is_on_the_glass(screen.now);
  screen.now += Moment{499};
  EXPECT_EQ(screen.key(Key::enter), "");
  screen.now += Moment{1};
  EXPECT_EQ(screen.key(Key::enter), "yes");
}

TEST(Interaction, NothingActsOnAScreenThatIsNotOnTheGlassYet) {
  TwoTargets screen;
  screen.interaction.rest(Moment{0});
  screen.now += Moment{5000};
  EXPECT_EQ(screen.tap(50, 50), "");
  screen.interaction.is_on_the_glass(screen.now);
  EXPECT_EQ(screen.tap(50, 50), "yes");
}

TEST(Interaction, ATouchThatASlowFrameKeptWaitingIsJudgedByWhenItCanHaveHappened) {
  TwoTargets screen;
  screen.interaction.rest(Moment{500});
  screen.interaction.is_on_the_glass(screen.now);
  const Input press{.kind = InputKind::press,
                    .x = 50,
                    .y = 50,
                    .when = screen.now + Moment{600},
                    .since = screen.now + Moment{100}};
  screen.pass(&press);
  screen.now += Moment{700};
  EXPECT_EQ(screen.touch(InputKind::release, 50, 50), "");
}

TEST(Interaction, TwoQuickTapsOnDifferentTargetsBothCount) {
  TwoTargets screen;
  EXPECT_EQ(screen.tap(50, 50), "yes");
  screen.now += Moment{40};
  EXPECT_EQ(screen.tap(50, 250), "no");
}

TEST(Interaction, ASecondFingerCountsForNothing) {
  TwoTargets screen;
  screen.touch(InputKind::press, 50, 50);
  screen.touch(InputKind::press, 50, 250);
  EXPECT_EQ(screen.touch(InputKind::release, 50, 50), "yes");
}

TEST(Interaction, NothingIsPressedOnceTheFingerIsGone) {
  TwoTargets screen;
  screen.touch(InputKind::press, 50, 50);
  EXPECT_TRUE(screen.interaction.is_pressed("yes", yes_button));
  screen.touch(InputKind::release, 50, 50);
  EXPECT_FALSE(screen.interaction.is_pressed("yes", yes_button));
  EXPECT_FALSE(screen.interaction.has_focus("yes"));
}

TEST(Interaction, OfTargetsThatOverlapTheOneOnTopHasTheFinger) {
  Interaction interaction;
  const Input press{.kind = InputKind::press, .x = 50, .y = 50, .when = Moment{1}};
  const Input release{.kind = InputKind::release, .x = 50, .y = 50, .when = Moment{2}};
  interaction.begin(&press, threshold);
  interaction.activated("card", yes_button);
  interaction.activated("star", yes_button);
  interaction.end({});
  interaction.begin(&release, threshold);
  EXPECT_FALSE(interaction.activated("card", yes_button));
  EXPECT_TRUE(interaction.activated("star", yes_button));
}

TEST(Interaction, DraggingScrollsAndDoesNotTap) {
  TwoTargets screen;
  screen.interaction.begin(nullptr, threshold);
  EXPECT_FLOAT_EQ(screen.interaction.scroll("list", region, 500, region.height * 0.85F), 0);
  screen.touch(InputKind::press, 50, 90);
  screen.touch(InputKind::move, 50, 60);
  const Input drag{.kind = InputKind::move, .x = 50, .y = 30, .when = screen.now};
  screen.interaction.begin(&drag, threshold);
  EXPECT_FLOAT_EQ(screen.interaction.scroll("list", region, 500, region.height * 0.85F), 30);
  screen.interaction.end({});
  EXPECT_EQ(screen.touch(InputKind::release, 50, 30), "");
}

TEST(Interaction, ScrollingEndsWhereTheContentDoes) {
  Interaction interaction;
  interaction.set_scroll("list", 900);
  interaction.begin(nullptr, threshold);
  EXPECT_FLOAT_EQ(interaction.scroll("list", region, 500, region.height * 0.85F), 500);
}

TEST(Interaction, TabWalksAndEnterActivates) {
  TwoTargets screen;
  screen.pass(nullptr);
  screen.key(Key::tab);
  EXPECT_TRUE(screen.interaction.has_focus("yes"));
  screen.key(Key::tab);
  EXPECT_TRUE(screen.interaction.has_focus("no"));
  EXPECT_EQ(screen.key(Key::enter), "no");
}

TEST(Interaction, ArrowsWalkBothWaysAndRound) {
  TwoTargets screen;
  screen.pass(nullptr);
  screen.key(Key::down);
  screen.key(Key::up);
  EXPECT_TRUE(screen.interaction.has_focus("no"));
}

TEST(Interaction, ATouchHidesTheFocus) {
  TwoTargets screen;
  screen.pass(nullptr);
  screen.key(Key::tab);
  screen.touch(InputKind::press, 500, 500);
  EXPECT_FALSE(screen.interaction.has_focus("yes"));
}

TEST(Interaction, EnterWithoutAFocusDoesNothing) {
  TwoTargets screen;
  screen.pass(nullptr);
  EXPECT_EQ(screen.key(Key::enter), "");
}

TEST(Interaction, EscapeGoesBack) {
  Interaction interaction;
  interaction.begin(nullptr, threshold);
  SemanticScreen said;
  said.items.push_back({.role = Role::button,
                        .id = "back",
                        .name = "Back",
                        .rect = yes_button,
                        .visible = yes_button});
  interaction.end(said);
  const Input escape{.kind = InputKind::key, .when = Moment{5}, .key = Key::escape};
  interaction.begin(&escape, threshold);
  EXPECT_TRUE(interaction.activated("back", yes_button));
}

/// A canvas above a target, told of what a finger does; returns where it draws.
struct CanvasAndTarget {
  Interaction interaction{};
  bool activated = false;
  static constexpr Rect canvas{0, 0, 100, 100};

  std::optional<Interaction::Trace> touch(InputKind kind, float x, float y) {
    const Input input{.kind = kind, .x = x, .y = y, .when = Moment{1000}};
    interaction.begin(&input, threshold);
    activated |= interaction.activated("no", no_button);
    scrolled = interaction.scroll("page", region, 500, 500);
    const auto trace = interaction.trace(canvas);
    interaction.end({});
    return trace;
  }
  float scrolled = 0;
};

TEST(ACanvas, IsDrawnOnFromWhereTheFingerCameDown) {
  CanvasAndTarget screen;
  const auto begun = screen.touch(InputKind::press, 10, 20);
  ASSERT_TRUE(begun);
  EXPECT_TRUE(begun->begins);
  const auto drawn = screen.touch(InputKind::move, 60, 70);
  ASSERT_TRUE(drawn);
  EXPECT_FALSE(drawn->begins);
  EXPECT_EQ(drawn->x, 60);
  EXPECT_EQ(drawn->y, 70);
  screen.touch(InputKind::release, 60, 70);
  EXPECT_FALSE(screen.touch(InputKind::move, 80, 80)) << "the finger is lifted";
}

TEST(ACanvas, DoesNotScrollItsPageAndActivatesNothing) {
  CanvasAndTarget screen;
  screen.touch(InputKind::press, 10, 20);
  screen.touch(InputKind::move, 10, 90);
  screen.touch(InputKind::move, 50, 250);
  screen.touch(InputKind::release, 50, 250);
  EXPECT_EQ(screen.scrolled, 0);
  EXPECT_FALSE(screen.activated);
}

TEST(ACanvas, IsNotDrawnOnByAFingerThatComesFromElsewhere) {
  CanvasAndTarget screen;
  EXPECT_FALSE(screen.touch(InputKind::press, 50, 250));
  EXPECT_FALSE(screen.touch(InputKind::move, 50, 50));
}

}  // namespace
}  // namespace kiosk::ui
