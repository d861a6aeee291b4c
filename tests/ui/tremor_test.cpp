// A hand that trembles: a touch counts once it has rested, and what follows it at once does not.
#include <gtest/gtest.h>

#include "ui/widgets/interaction.h"

namespace kiosk::ui {
namespace {

constexpr Rect yes_button{0, 0, 100, 100};
constexpr Rect no_button{0, 200, 100, 100};
constexpr Moment hold{300};

struct TwoTargets {
  Interaction interaction{};
  Moment now{10'000};
  bool yes_is_pressed = false;

  explicit TwoTargets(Moment held = hold) { interaction.needs_hold(held); }
  std::string pass(const Input& input) {
    interaction.begin(&input, 10);
    std::string activated;
    SemanticScreen said;
    for (const auto& [id, rect] :
         {std::pair{std::string("yes"), yes_button}, std::pair{std::string("no"), no_button}}) {
      if (interaction.activated(id, rect)) activated += id;
      said.items.push_back({.role = Role::button, .id = id, .name = id, .rect = rect});
    }
    yes_is_pressed = interaction.is_pressed("yes", yes_button);
    interaction.end(std::move(said));
    return activated;
  }
  std::string touch(InputKind kind, float y) {
    return pass({.kind = kind, .x = 50, .y = y, .when = now});
  }
  std::string tap(float y, Moment rests) {
    touch(InputKind::press, y);
    now += rests;
    return touch(InputKind::release, y);
  }
  std::string key(Key key) { return pass({.kind = InputKind::key, .when = now, .key = key}); }
};

TEST(Tremor, ATouchThatIsTooShortDoesNothing) {
  TwoTargets screen;
  EXPECT_EQ(screen.tap(50, Moment{299}), "");
  EXPECT_EQ(screen.tap(50, Moment{300}), "yes");
}

TEST(Tremor, ATapIsEnoughForEverybodyElse) {
  TwoTargets screen(Moment{0});
  EXPECT_EQ(screen.tap(50, Moment{0}), "yes");
}

TEST(Tremor, ATouchLooksPressedOnceItCounts) {
  TwoTargets screen;
  screen.touch(InputKind::press, 50);
  EXPECT_FALSE(screen.yes_is_pressed);
  ASSERT_EQ(screen.interaction.held_at(), screen.now + hold);
  screen.now += hold;
  screen.touch(InputKind::move, 50);
  EXPECT_TRUE(screen.yes_is_pressed);
  EXPECT_FALSE(screen.interaction.held_at()) << "nothing wakes a kiosk for it any more";
}

TEST(Tremor, WithinASecondAfterATouchThatActedAllOthersAreIgnored) {
  TwoTargets screen;
  EXPECT_EQ(screen.tap(50, hold), "yes");
  screen.now += Moment{500};
  EXPECT_EQ(screen.tap(250, Moment{400}), "") << "another place as well";
  screen.now += tremor_guard;
  EXPECT_EQ(screen.tap(250, hold), "no");
}

TEST(Tremor, WithinASecondAKeyThatSelectsActsOnce) {
  TwoTargets screen;
  screen.touch(InputKind::move, 0);  // the screen is there
  screen.key(Key::tab);
  screen.now += Moment{2000};
  EXPECT_EQ(screen.key(Key::enter), "yes");
  screen.now += Moment{999};
  EXPECT_EQ(screen.key(Key::enter), "");
  screen.now += Moment{1};
  EXPECT_EQ(screen.key(Key::enter), "yes");
}

}  // namespace
}  // namespace kiosk::ui
