// Nothing but the staff code leaves the kiosk; and the system may end it.
#include <X11/keysym.h>
#include <signal.h>

#include "tests/end_to_end/kiosk_test.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

std::string staff_section(const std::string& code) {
  return run({.command = {program(), "staff-code"}}, code + "\n").output;
}

/// Enters a code, and waits until it was compared.
SeenScreen enter_code(Visit& visit, const std::string& code) {
  for (const char digit : code) visit.finger.tap(std::string("digit.") + digit);
  visit.finger.tap("enter");
  return visit.finger.wait_until("that the code was compared", [](const SeenScreen& seen) {
    return seen.name != "staff" || seen.says("That code is not right") ||
           seen.says("wrong tries since");
  });
}

SeenScreen type_code(Visit& visit, const std::string& code) {
  visit.keyboard.press(XK_q, {XK_Control_L});
  visit.finger.wait_for("staff");
  for (const char digit : code) visit.finger.tap(std::string("digit.") + digit);
  return visit.finger.look();
}

TEST(LockedIn, NoKeyOfTheDesktopEndsIt) {
  Visit visit;
  const std::vector<std::pair<unsigned long, std::vector<unsigned long>>> keys{
      {XK_F4, {XK_Alt_L}},
      {XK_c, {XK_Control_L}},
      {XK_w, {XK_Control_L}},
      {XK_Tab, {XK_Control_L}},
      {XK_Tab, {XK_Alt_L}},
      {XK_Escape, {}},
      {XK_F11, {}},
      {XK_F1, {}},
      {XK_Escape, {XK_Control_L, XK_Shift_L}},
      {XK_Delete, {XK_Control_L, XK_Alt_L}},
      {XK_Super_L, {}},
      {XK_Print, {}}};
  for (const auto& [key, held] : keys) {
    visit.keyboard.press(key, held);
    EXPECT_TRUE(still_works(visit)) << "after the key " << key;
    EXPECT_EQ(visit.finger.look().name, "welcome") << "after the key " << key;
  }
}

TEST(LockedIn, TheWindowManagerCannotCloseIt) {
  Visit visit;
  visit.keyboard.close_window();
  EXPECT_TRUE(still_works(visit));
}

TEST(LockedIn, AWrongStaffCodeStays) {
  Visit visit({.staff_section = staff_section("246801")});
  type_code(visit, "135790");
  const auto screen = visit.finger.tap("enter");
  EXPECT_EQ(screen.name, "staff");
  EXPECT_TRUE(
      visit.finger
          .wait_until("that it was wrong",
                      [](const SeenScreen& seen) { return seen.says("That code is not right"); })
          .has("digit.1"));
  EXPECT_EQ(visit.finger.tap("back").name, "welcome");
  EXPECT_TRUE(visit.kiosk.process().running());
}

TEST(LockedIn, TheRightStaffCodeAndOneTouchLeave) {
  Visit visit({.staff_section = staff_section("246801")});
  type_code(visit, "246801");
  visit.finger.tap("enter");
  visit.finger.wait_for("staff-menu");
  const auto [x, y] = visit.finger.find("close-kiosk");
  visit.finger.tap_at(x, y);
  EXPECT_EQ(visit.kiosk.process().wait(10s), 0);
  EXPECT_EQ(visit.kiosk.said(), "");
  EXPECT_FALSE(std::filesystem::exists(visit.kiosk.socket()));
}

TEST(LockedIn, AfterThreeWrongCodesTheNextHasToWaitAndARestartDoesNotHelp) {
  Visit visit({.staff_section = staff_section("246801")});
  visit.keyboard.press(XK_q, {XK_Control_L});
  visit.finger.wait_for("staff");
  for (int i = 0; i < 3; ++i) enter_code(visit, "135790");

  const auto waiting = visit.finger.wait_until(
      "the wait", [](const SeenScreen& seen) { return seen.says("3 wrong tries since"); });
  EXPECT_TRUE(waiting.find("digit.1")->disabled);
  visit.finger.tap("back");
  visit.keyboard.press(XK_q, {XK_Control_L});
  EXPECT_TRUE(
      visit.finger
          .wait_until("the wait again",
                      [](const SeenScreen& seen) { return seen.says("3 wrong tries since"); })
          .says("Wait 0:"));
  EXPECT_TRUE(read_file(visit.kiosk.folder() / "state" / "staff-tries").starts_with("3 "));
}

TEST(LockedIn, StaffFindTheDiagnosisBehindTheCode) {
  Visit visit({.staff_section = staff_section("246801")});
  type_code(visit, "246801");
  visit.finger.tap("enter");
  visit.finger.wait_for("staff-menu");
  visit.finger.tap("diagnosis");
  const auto seen = visit.finger.wait_until(
      "the facts", [](const SeenScreen& screen) { return screen.says("pixels at"); });
  EXPECT_EQ(seen.name, "diagnosis");
  EXPECT_TRUE(seen.says("1080 x 1920"));
  visit.finger.tap("back");
  visit.finger.tap("touch-test");
  visit.finger.wait_for("touch-test");
  visit.finger.tap_at(10, 10);
  EXPECT_TRUE(
      visit.finger
          .wait_until("the touch", [](const SeenScreen& screen) { return screen.says("1 touch."); })
          .has("back"));
  visit.finger.tap("back");
  EXPECT_EQ(visit.finger.tap("back").name, "welcome");
}

TEST(LockedIn, StaffPressEachKeyOfAKeypadAndGetTheLinesForIt) {
  Visit visit({.staff_section = staff_section("246801")});
  type_code(visit, "246801");
  visit.finger.tap("enter");
  visit.finger.wait_for("staff-menu");
  visit.finger.tap("key-test");
  visit.finger.wait_for("key-test");
  for (const unsigned code : {111U, 116U, 108U}) visit.keyboard.press_place(code);
  visit.finger.wait_until("the lines", [](const SeenScreen& screen) {
    return screen.says("previous = [111]") && screen.says("back = [108]");
  });
  auto seen = visit.finger.look();
  while (seen.has("skip-key")) seen = visit.finger.tap("skip-key");

  const auto log = visit.kiosk.said();
  EXPECT_NE(log.find("[keys]\nprevious = [111]\nnext = [116]\nback = [108]\n"), std::string::npos)
      << log;
  visit.finger.tap("back");
  EXPECT_EQ(visit.finger.tap("back").name, "welcome");
}

TEST(LockedIn, WithoutAStaffCodeNoneLeaves) {
  Visit visit;
  type_code(visit, "0000");
  visit.finger.tap("enter");
  EXPECT_EQ(visit.finger.tap("back").name, "welcome");
  EXPECT_TRUE(visit.kiosk.process().running());
}

TEST(LockedIn, TheSystemEndsIt) {
  for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
    Visit visit;
    visit.finger.tap("start");
    visit.kiosk.process().signal(number);
    EXPECT_EQ(visit.kiosk.process().wait(10s), 0) << number;
    EXPECT_EQ(visit.kiosk.said(), "");
  }
}

}  // namespace
}  // namespace kiosk
