// A glass that hangs too high for somebody in a wheelchair, and its lower part.
#include "tests/end_to_end/kiosk_test.h"
#include "tests/support/kiosk/visit.h"

namespace kiosk {
namespace {

constexpr double bottom_mm = 900;
constexpr double pixels_per_mm = 3.2125;  // 1080 x 1920 on 27 inches
constexpr double reach_mm = 1220;

/// Of the middle of a thing, above the floor.
double height_of(const SeenItem& item, int glass_height) {
  return bottom_mm + (glass_height - item.visible.y - item.visible.height / 2.0) / pixels_per_mm;
}

bool is_touched(const SeenItem& item) {
  return !item.id.empty() && item.visible.height > 0 && item.role != "text" &&
         item.role != "heading" && item.role != "image";
}

void expect_within_reach(const SeenScreen& screen, int glass_height) {
  for (const auto& item : screen.items) {
    if (is_touched(item)) {
      EXPECT_LE(height_of(item, glass_height), reach_mm) << screen.name << ": " << item.id;
    }
  }
}

TEST(WithinReach, IsAllOfAVisitOfSomebodyWhoAskedForItLower) {
  KioskWishes wishes{.screen_keys = "screen_bottom_mm = 900\n"};
  const int glass_height = wishes.glass.height;
  Visit visit(std::move(wishes));
  auto& finger = visit.finger;
  EXPECT_NE(visit.kiosk.said().find("a person in a wheelchair reaches 1220 mm"), std::string::npos)
      << visit.kiosk.said();
  EXPECT_LE(height_of(*finger.look().find("lower"), glass_height), reach_mm)
      << "what lowers the rest has to be in reach itself";

  expect_within_reach(finger.tap("lower"), glass_height);
  expect_within_reach(finger.tap("start"), glass_height);
  for (const auto* id : {"answer.patient", "next", "display", "ease", "done", "done", "help"})
    expect_within_reach(finger.tap(id), glass_height);
}

TEST(WithinReach, IsNothingToSayOfAScreenThatHangsLowEnough) {
  Visit visit({.screen_keys = "screen_bottom_mm = 600\n"});
  EXPECT_EQ(visit.kiosk.said(), "");
  EXPECT_FALSE(visit.finger.look().has("lower"));
}

}  // namespace
}  // namespace kiosk
