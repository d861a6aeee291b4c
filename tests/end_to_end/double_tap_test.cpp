// A finger or a key that acts twice: what was meant for one screen never acts on the next, in the
// program as a person has it.
#include <X11/keysym.h>

#include <thread>

#include "tests/end_to_end/kiosk_test.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// So far apart that no rest of a screen is still on.
constexpr auto well_apart = 1700ms;
constexpr auto too_soon = {80ms, 250ms, 480ms};

/// A kiosk whose screens rest as long as they do for a person.
struct UnhurriedVisit : Visit {
  UnhurriedVisit() : Visit({.longest_rest = std::nullopt}) {}

  SeenScreen tap(const std::string& id) {
    std::this_thread::sleep_for(well_apart);
    return finger.tap(id);
  }
  /// Two taps in the same place whose presses are so far apart; what is seen when both have had
  /// their effect.
  SeenScreen tap_twice(const std::string& id, std::chrono::milliseconds apart) {
    const auto [x, y] = finger.find(id);
    std::this_thread::sleep_for(well_apart);
    const auto before = finger.look();
    const auto begin = std::chrono::steady_clock::now();
    finger.tap_at(x, y);
    std::this_thread::sleep_until(begin + apart);
    finger.tap_at(x, y);
    finger.wait_until("what the first tap does",
                      [&](const SeenScreen& screen) { return screen.json != before.json; });
    std::this_thread::sleep_for(400ms);
    return finger.look();
  }
};

TEST(DoubleTap, OnNextTurnsOnePageOnly) {
  UnhurriedVisit visit;
  visit.tap("start");
  visit.tap("answer.patient");
  for (const auto apart : too_soon) {
    const auto first = visit.finger.look().heading();
    const auto once = visit.tap_twice("next", apart);
    EXPECT_NE(once.heading(), first) << apart.count();
    EXPECT_TRUE(visit.tap("back").heading() == first)
        << apart.count() << " ms: two pages were turned, to " << once.heading();
  }
}

/// To the last page of signs, one of which is said: the urgent page comes next.
void go_to_the_last_sign(UnhurriedVisit& visit) {
  visit.tap("start");
  visit.tap("answer.patient");
  visit.tap("next");
  visit.tap("next");
  visit.tap("sign-legs.yes");
  for (int page = 0; page < 3; ++page) {
    visit.tap("none");
    if (page < 2) visit.tap("next");
  }
}

TEST(DoubleTap, OnTheWayToAnUrgentPageDoesNotPassIt) {
  UnhurriedVisit visit;
  go_to_the_last_sign(visit);
  for (const auto apart : {80ms, 250ms, 480ms, 700ms, 1000ms}) {
    EXPECT_EQ(visit.tap_twice("next", apart).name, "urgent") << apart.count();
    visit.tap("back");
  }
}

TEST(DoubleTap, AHeldEnterOnTheWayToAnUrgentPageDoesNotPassIt) {
  UnhurriedVisit visit;
  go_to_the_last_sign(visit);
  while (!visit.finger.look().find("next")->focused) visit.keyboard.press_and_look(XK_Tab);
  visit.keyboard.hold(XK_Return);
  std::this_thread::sleep_for(3s);  // longer than the page rests
  visit.keyboard.let_go(XK_Return);
  EXPECT_EQ(visit.finger.look().name, "urgent");
}

TEST(DoubleTap, AHeldEnterTurnsOnePageOnly) {
  UnhurriedVisit visit;
  visit.tap("start");
  visit.tap("answer.patient");
  const auto first = visit.finger.look().heading();
  while (!visit.finger.look().find("next")->focused) visit.keyboard.press_and_look(XK_Tab);
  visit.keyboard.hold(XK_Return);
  std::this_thread::sleep_for(2s);  // a server repeats after half a second
  visit.keyboard.let_go(XK_Return);
  EXPECT_NE(visit.finger.look().heading(), first);
  visit.tap("back");  // the touch takes the focus off the heading before the page changes
  visit.finger.wait_until("the page that Enter left",
                          [&](const SeenScreen& screen) { return screen.heading() == first; });
}

}  // namespace
}  // namespace kiosk
