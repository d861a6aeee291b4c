// The world under the window changes, and the kiosk holds.
#include <array>
#include <ostream>
#include <thread>

#include "tests/end_to_end/kiosk_test.h"
#include "tests/support/kiosk/touch_panel.h"
#include "tests/support/kiosk/x_windows.h"

namespace kiosk {

bool operator==(const SeenRect& one, const SeenRect& other) {
  return one.x == other.x && one.y == other.y && one.width == other.width &&
         one.height == other.height;
}
void PrintTo(const SeenRect& rect, std::ostream* out) {
  *out << rect.width << 'x' << rect.height << '+' << rect.x << '+' << rect.y;
}

namespace {

using namespace std::chrono_literals;
using Arguments = std::vector<std::string>;

constexpr std::array<float, 9> effective_item{1, 0, 0, 0, 1, 0, 0, 0, 1};

void xrandr(const VirtualScreen& screen, const Arguments& arguments) {
  Arguments command{"xrandr"};
  command.insert(command.end(), arguments.begin(), arguments.end());
  const auto outcome = run({.command = command, .environment = {{"DISPLAY", screen.display()}}});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.error;
}

std::string monitors_of(const VirtualScreen& screen) {
  return run({.command = {"xrandr"}, .environment = {{"DISPLAY", screen.display()}}}).output;
}

template <class Holds>
bool comes_true(Holds holds) {
  const auto end = std::chrono::steady_clock::now() + 10s;
  while (!holds()) {
    if (std::chrono::steady_clock::now() > end) return false;
    std::this_thread::sleep_for(20ms);
  }
  return true;
}

/// Waits until the window is there; the window's place whether it came or not.
SeenRect window_when_at(Visit& visit, const SeenRect& wanted) {
  comes_true([&] { return kiosk_window(visit.kiosk.screen().display()) == wanted; });
  return kiosk_window(visit.kiosk.screen().display());
}

/// Waits for a picture that is laid out for that size: its main button stands inside, and there is
/// light on the glass.
bool is_drawn_for(Visit& visit, int width, int height) {
  return comes_true([&] {
    const auto screen = visit.finger.look();
    const auto* start = screen.find("start");
    return start && start->rect.x + start->rect.width <= width &&
           start->rect.y + start->rect.height <= height && start->rect.y > height / 3 &&
           pixel_at(visit.kiosk.screen().display(), width - 3, height - 3) != 0 &&
           pixel_at(visit.kiosk.screen().display(), 3, 3) != 0;
  });
}

bool starts_and_goes_back(Visit& visit) {
  if (visit.finger.tap("start").name != "question") return false;
  return visit.finger.tap("back").name == "welcome";
}

TEST(Monitors, OneThatIsSwitchedOffAndOnIsCoveredAsBefore) {
  Visit visit({.server = ServerKind::monitors});
  for (int i = 0; i < 3; ++i) {
    xrandr(visit.kiosk.screen(), {"--output", "DUMMY0", "--off"});
    xrandr(visit.kiosk.screen(), {"--output", "DUMMY0", "--mode", "1080x1920"});
    EXPECT_EQ(window_when_at(visit, {0, 0, 1080, 1920}), (SeenRect{0, 0, 1080, 1920})) << i;
    EXPECT_TRUE(is_drawn_for(visit, 1080, 1920)) << i;
    EXPECT_TRUE(starts_and_goes_back(visit)) << i;
  }
}

TEST(Monitors, AnotherModeIsCoveredAndLaidOutAnew) {
  Visit visit({.server = ServerKind::monitors});
  for (const auto& [width, height] :
       {std::pair{1280, 800}, {1920, 1080}, {1024, 768}, {1080, 1920}}) {
    xrandr(visit.kiosk.screen(),
           {"--output", "DUMMY0", "--mode", std::to_string(width) + "x" + std::to_string(height)});
    EXPECT_EQ(window_when_at(visit, {0, 0, width, height}), (SeenRect{0, 0, width, height}));
    EXPECT_TRUE(is_drawn_for(visit, width, height)) << width << " x " << height;
    EXPECT_TRUE(starts_and_goes_back(visit)) << width << " x " << height;
  }
}

TEST(Monitors, OneThatComesBackInAnotherModeIsCoveredInThatMode) {
  Visit visit({.server = ServerKind::monitors});
  xrandr(visit.kiosk.screen(), {"--output", "DUMMY0", "--off"});
  xrandr(visit.kiosk.screen(), {"--output", "DUMMY0", "--mode", "1280x800"});
  EXPECT_EQ(window_when_at(visit, {0, 0, 1280, 800}), (SeenRect{0, 0, 1280, 800}));
  EXPECT_TRUE(is_drawn_for(visit, 1280, 800));
}

TEST(Monitors, TheModeThatIsSetStays) {
  Visit visit({.server = ServerKind::monitors, .before_start = [](const VirtualScreen& screen) {
                 xrandr(screen, {"--output", "DUMMY0", "--mode", "1024x768"});
               }});
  EXPECT_EQ(window_when_at(visit, {0, 0, 1024, 768}), (SeenRect{0, 0, 1024, 768}));
  EXPECT_NE(monitors_of(visit.kiosk.screen()).find("DUMMY0 connected primary 1024x768+0+0"),
            std::string::npos)
      << monitors_of(visit.kiosk.screen());
}

TEST(Monitors, OneThatIsPluggedInAndDarkWhenTheKioskStartsIsLit) {
  Visit visit({.server = ServerKind::monitors, .before_start = [](const VirtualScreen& screen) {
                 xrandr(screen, {"--output", "DUMMY0", "--off"});
               }});
  EXPECT_EQ(window_when_at(visit, {0, 0, 1080, 1920}), (SeenRect{0, 0, 1080, 1920}));
  EXPECT_TRUE(is_drawn_for(visit, 1080, 1920));
}

TEST(Monitors, OneThatSomebodySwitchedOffStaysOff) {
  Visit visit({.server = ServerKind::monitors});
  xrandr(visit.kiosk.screen(), {"--output", "DUMMY0", "--off"});
  std::this_thread::sleep_for(1s);
  EXPECT_NE(monitors_of(visit.kiosk.screen()).find("DUMMY0 connected primary\n"), std::string::npos)
      << monitors_of(visit.kiosk.screen());
  EXPECT_TRUE(visit.kiosk.process().running());
}

/// A second monitor to the left of the first: the kiosk's would begin at x = 1280.
void add_a_second_monitor(const VirtualScreen& screen) {
  xrandr(screen, {"--addmode", "DUMMY1", "1280x800"});
  xrandr(screen, {"--output", "DUMMY1", "--mode", "1280x800", "--pos", "0x0", "--output", "DUMMY0",
                  "--mode", "1080x1920", "--pos", "1280x0", "--primary"});
}

TEST(Monitors, OfTwoTheKioskIsOnOneAndTheOtherIsDark) {
  Visit visit({.server = ServerKind::monitors, .before_start = add_a_second_monitor});
  EXPECT_EQ(window_when_at(visit, {1280, 0, 1080, 1920}), (SeenRect{1280, 0, 1080, 1920}));
  EXPECT_EQ(monitors_of(visit.kiosk.screen()).find("1280x800+0+0"), std::string::npos)
      << monitors_of(visit.kiosk.screen());
}

TEST(Monitors, TheSettingSaysWhichOfTwo) {
  Visit visit({.server = ServerKind::monitors,
               .screen_keys = "output = \"DUMMY1\"\n",
               .before_start = add_a_second_monitor});
  EXPECT_EQ(window_when_at(visit, {0, 0, 1280, 800}), (SeenRect{0, 0, 1280, 800}));
  EXPECT_EQ(monitors_of(visit.kiosk.screen()).find("1080x1920+1280+0"), std::string::npos)
      << monitors_of(visit.kiosk.screen());
}

TEST(Monitors, ATouchLandsOnTheKiosksMonitorAndOnWhatItTouches) {
  Visit visit({.server = ServerKind::monitors, .before_start = add_a_second_monitor});
  window_when_at(visit, {1280, 0, 1080, 1920});
  PanelFinger finger(visit.kiosk.screen().touch_socket());
  const auto [x, y] = visit.finger.find("start");
  finger.tap(x / 1080.0, y / 1920.0);
  EXPECT_EQ(visit.finger.wait_for("question").name, "question");
}

TEST(Monitors, APanelThatIsUnpluggedAndComesBackIsTouchedWhereThePictureIs) {
  Visit visit({.server = ServerKind::monitors});
  const PanelDevice panel(visit.kiosk.screen().display());
  EXPECT_EQ(panel.matrix(), effective_item);

  panel.set_plugged_in(false);
  panel.set_matrix({0, -1, 1, 1, 0, 0, 0, 0, 1});
  panel.set_plugged_in(true);

  EXPECT_TRUE(comes_true([&] { return panel.matrix() == effective_item; }));
}

TEST(Monitors, ThePictureIsTurnedAsTheSettingSays) {
  struct {
    std::string rotation;
    SeenRect window;
  } table[] = {
      {"left", {0, 0, 768, 1024}}, {"right", {0, 0, 768, 1024}}, {"inverted", {0, 0, 1024, 768}}};
  for (const auto& row : table) {
    Visit visit(
        {.server = ServerKind::turnable, .screen_keys = "rotation = \"" + row.rotation + "\"\n"});
    EXPECT_EQ(window_when_at(visit, row.window), row.window) << row.rotation;
    EXPECT_TRUE(is_drawn_for(visit, row.window.width, row.window.height)) << row.rotation;
    EXPECT_NE(monitors_of(visit.kiosk.screen()).find(' ' + row.rotation + " ("), std::string::npos)
        << monitors_of(visit.kiosk.screen());
    EXPECT_TRUE(starts_and_goes_back(visit)) << row.rotation;
  }
}

TEST(Monitors, AGraphicsDriverThatCannotTurnThePictureLeavesItUnturned) {
  Visit visit({.server = ServerKind::monitors, .screen_keys = "rotation = \"left\"\n"});
  EXPECT_EQ(window_when_at(visit, {0, 0, 1080, 1920}), (SeenRect{0, 0, 1080, 1920}));
  EXPECT_TRUE(is_drawn_for(visit, 1080, 1920));
  EXPECT_EQ(PanelDevice(visit.kiosk.screen().display()).matrix(), effective_item);
}

TEST(Monitors, WhatTheXServerRefusesIsCountedAndTheKioskGoesOn) {
  Visit visit;
  for (int i = 0; i < 20; ++i) send_broken_drop(visit.kiosk.screen().display());
  EXPECT_TRUE(still_works(visit));
  const auto said = visit.kiosk.said();
  EXPECT_NE(said.find("the X server refused a request"), std::string::npos) << said;
  EXPECT_LT(std::count(said.begin(), said.end(), '\n'), 8) << said;
  EXPECT_EQ(said.find("0x7abcde"), std::string::npos);
}

}  // namespace
}  // namespace kiosk
