#include "ui/host/presence.h"

#include <gtest/gtest.h>

namespace kiosk::ui {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr float pixels_per_mm = 4;

/// Inputs, one after the other, as a kiosk sees them.
struct Seen {
  Presence presence{};
  Moment now{0};

  bool operator()(Input input) {
    input.when = now;
    return presence.is_somebody(input, pixels_per_mm);
  }
  bool press(float x, float y) { return (*this)({.kind = InputKind::press, .x = x, .y = y}); }
  bool move(float x, float y) { return (*this)({.kind = InputKind::move, .x = x, .y = y}); }
  void release(float x, float y) { (*this)({.kind = InputKind::release, .x = x, .y = y}); }
  bool tap(float x, float y) {
    const bool is_somebody = press(x, y);
    release(x, y);
    return is_somebody;
  }
  bool type(std::string character) {
    return (*this)(
        {.kind = InputKind::character, .character = character, .us_character = character});
  }
};

TEST(Presence, ATapIsSomebodyAndSoIsAKey) {
  Seen seen;
  EXPECT_TRUE(seen.tap(100, 100));
  EXPECT_TRUE(seen.type("a"));
  EXPECT_TRUE(seen({.kind = InputKind::key, .key = Key::tab}));
  EXPECT_TRUE(seen({.kind = InputKind::scroll, .y = -1}));
}

TEST(Presence, AFingerThatRestsIsSomebodyOnceAndThenNobody) {
  Seen seen;
  EXPECT_TRUE(seen.press(100, 100));
  for (int i = 0; i < 100; ++i) {
    seen.now += seconds(1);
    EXPECT_FALSE(seen.move(100, 100)) << i;
  }
}

TEST(Presence, AFingerThatTremblesForEverIsNobodyAfterItsFirstTouch) {
  Seen seen;
  EXPECT_TRUE(seen.press(100, 100));
  for (int i = 0; i < 1000; ++i) {
    seen.now += milliseconds(150);
    EXPECT_FALSE(seen.move(100 + static_cast<float>(i % 3) * pixels_per_mm, 100)) << i;
  }
}

TEST(Presence, AWideTrembleCountsForTenSecondsAtMost) {
  Seen seen;
  seen.press(100, 100);
  seen.now = seconds(9);
  EXPECT_TRUE(seen.move(300, 100));
  seen.now = seconds(11);
  EXPECT_FALSE(seen.move(100, 100));
  EXPECT_FALSE(seen.move(300, 500));
}

TEST(Presence, DraggingAPageIsSomebodyAllAlong) {
  Seen seen;
  seen.press(500, 1500);
  for (float y = 1480; y > 500; y -= 20) {
    seen.now += milliseconds(16);
    EXPECT_TRUE(seen.move(500, y)) << y;
  }
}

TEST(Presence, MovingWithoutAFingerOnTheGlassIsNobody) {
  Seen seen;
  seen.tap(100, 100);
  EXPECT_FALSE(seen.move(900, 900));
}

TEST(Presence, ATouchThatRepeatsAtOnePlaceIsNobodyAfterAWhile) {
  Seen seen;
  for (int i = 0; i <= most_alike_touches; ++i) {
    EXPECT_TRUE(seen.tap(100 + static_cast<float>(i % 2) * pixels_per_mm, 100)) << i;
    seen.now += milliseconds(900);
  }
  for (int i = 0; i < 500; ++i) {
    EXPECT_FALSE(seen.tap(100 + static_cast<float>(i % 2) * pixels_per_mm, 100)) << i;
    seen.now += milliseconds(900);
  }
}

TEST(Presence, APanelThatTouchesItselfAtThreePlacesIsNobodyAfterAWhile) {
  Seen seen;
  int signs = 0;
  for (int i = 0; i < 300; ++i)
    signs += seen.tap(static_cast<float>(100 + i % 3 * 400), 900) ? 1 : 0;
  EXPECT_EQ(signs, 3 + most_alike_touches);
}

TEST(Presence, APersonWhoTouchesElsewhereIsSomebodyAgainAtOnce) {
  Seen seen;
  for (int i = 0; i < 100; ++i) seen.tap(100, 100);
  EXPECT_FALSE(seen.tap(100, 100));
  EXPECT_TRUE(seen.tap(600, 1700));
}

TEST(Presence, AVisitOfAnswersAndNextIsSomebodyThroughout) {
  Seen seen;
  for (int question = 0; question < 60; ++question) {
    EXPECT_TRUE(seen.tap(500, static_cast<float>(400 + question % 7 * 150))) << question;
    EXPECT_TRUE(seen.tap(900, 1800)) << question;
  }
}

TEST(Presence, AKeyThatIsStruckForEverIsNobodyAfterAWhile) {
  Seen seen;
  int signs = 0;
  for (int i = 0; i < 500; ++i) signs += seen.type("a") ? 1 : 0;
  EXPECT_EQ(signs, 1 + most_alike_keys);
  EXPECT_TRUE(seen.type("b"));
}

TEST(Presence, WhoWalksAWholeVisitByTwoSwitchesIsSomebodyThroughout) {
  Seen seen;
  for (int i = 0; i < 500; ++i) {
    EXPECT_TRUE(seen.type("1")) << i;
    EXPECT_TRUE(seen.type("2")) << i;
  }
}

}  // namespace
}  // namespace kiosk::ui
