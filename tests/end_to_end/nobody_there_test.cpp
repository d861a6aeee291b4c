// What touches glass and keys without being anybody: each is asked after, and the visit is
// forgotten.
#include <X11/keysym.h>

#include <thread>

#include "tests/end_to_end/kiosk_test.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// A visit with an answer in it, on a kiosk that asks after 20 seconds and waits for 20 more.
struct LeftBehind : Visit {
  LeftBehind() : Visit({.ask_after_seconds = 20, .countdown_seconds = 20}) {
    finger.tap("start");
    finger.tap("answer.helper");
  }

  std::string name() const { return finger.look().name; }
  /// Does that over and over until the welcome is back, for a minute at most. Whether the kiosk
  /// asked and forgot.
  template <class Deed>
  bool is_forgotten_while(Deed deed, std::chrono::milliseconds pause) {
    bool asked = false;
    for (const auto end = std::chrono::steady_clock::now() + 60s;
         std::chrono::steady_clock::now() < end; std::this_thread::sleep_for(pause)) {
      deed();
      const auto screen = name();
      asked = asked || screen == "still-there";
      if (asked && screen == "welcome") return true;
    }
    return false;
  }
};

TEST(NobodyThere, AKeyThatIsHeldDown) {
  LeftBehind visit;
  visit.keyboard.hold(XK_g);
  EXPECT_TRUE(visit.is_forgotten_while([] {}, 200ms));
  visit.keyboard.let_go(XK_g);
}

TEST(NobodyThere, AFingerThatIsNeverLiftedAndTrembles) {
  LeftBehind visit;
  visit.finger.press(500, 700);
  int x = 500;
  EXPECT_TRUE(
      visit.is_forgotten_while([&] { visit.finger.move(x = x == 500 ? 503 : 500, 700); }, 100ms));
  visit.finger.release();
}

TEST(NobodyThere, ATouchThatRepeatsAtOnePlace) {
  LeftBehind visit;
  EXPECT_TRUE(visit.is_forgotten_while([&] { visit.finger.tap_at(540, 1000); }, 400ms));
}

TEST(NobodyThere, ATouchElsewhereStillSaysThatSomebodyIs) {
  LeftBehind visit;
  visit.finger.press(500, 700);
  visit.finger.wait_for("still-there", 35s);
  visit.finger.release();
  visit.finger.tap("still-here");
  EXPECT_EQ(visit.finger.look().name, "question");
  EXPECT_TRUE(visit.finger.look().is_selected("answer.helper"));
}

}  // namespace
}  // namespace kiosk
