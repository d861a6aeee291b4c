// Nothing but the staff code leaves the kiosk; and the system may end it.
#include <X11/keysym.h>
#include <signal.h>

#include "tests/end_to_end/kiosk_test.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

std::string staff_section(const std::string& code) { return run({.command = {program(), "staff-code"}}, code + "\n").output; }

SeenScreen type_code(Visit& visit, const std::string& code) {
  visit.keyboard.press(XK_q, {XK_Control_L});
  visit.finger.wait_for("staff");
  for (const char digit : code) visit.finger.tap(std::string("digit.") + digit);
  return visit.finger.look();
}

TEST(LockedIn, NoKeyOfTheDesktopEndsIt) {
  Visit visit;
  const std::vector<std::pair<unsigned long, std::vector<unsigned long>>> keys{
      {XK_F4, {XK_Alt_L}}, {XK_c, {XK_Control_L}}, {XK_w, {XK_Control_L}}, {XK_Tab, {XK_Control_L}}, {XK_Tab, {XK_Alt_L}}, {XK_Escape, {}}, {XK_F11, {}}, {XK_F1, {}},
      {XK_Escape, {XK_Control_L, XK_Shift_L}}, {XK_Delete, {XK_Control_L, XK_Alt_L}}, {XK_Super_L, {}}, {XK_Print, {}}};
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
  Visit visit({.staff_section = staff_section("2468")});
  type_code(visit, "1357");
  const auto screen = visit.finger.tap("enter");
  EXPECT_EQ(screen.name, "staff");
  EXPECT_TRUE(visit.finger.wait_until("that it was wrong", [](const SeenScreen& seen) { return seen.says("That code is not right"); }).has("digit.1"));
  EXPECT_EQ(visit.finger.tap("back").name, "welcome");
  EXPECT_TRUE(visit.kiosk.process().running());
}

TEST(LockedIn, TheRightStaffCodeLeaves) {
  Visit visit({.staff_section = staff_section("2468")});
  type_code(visit, "2468");
  const auto [x, y] = visit.finger.find("enter");
  visit.finger.tap_at(x, y);
  EXPECT_EQ(visit.kiosk.process().wait(10s), 0);
  EXPECT_EQ(visit.kiosk.said(), "");
  EXPECT_FALSE(std::filesystem::exists(visit.kiosk.socket()));
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
