// What `check` says of drawings that a place of the screen or of the sheet would cut.
#include <gtest/gtest.h>

#include "app/pictures/picture_slots.h"
#include "app/pictures/safe_area.h"

namespace kiosk {
namespace {

const std::string ground = R"(<rect width="800" height="600" fill="#EFE6D4"/>)";
const std::string mark =
    "\n<rect id=\"safe\" x=\"100\" y=\"60\" width=\"600\" height=\"480\" fill=\"none\"/>";

std::string drawing(const std::string& inside, const std::string& box = "0 0 800 600") {
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + box + "\">" + inside + "</svg>";
}

TEST(SafeArea, ThatEveryPlaceShowsIsNoFault) {
  EXPECT_FALSE(safe_area_fault(drawing(ground + mark), "pills"));
}

TEST(SafeArea, OfAGroupIsTheBoxOfItsShapes) {
  const auto group =
      R"(<g id="safe" fill="none"><path d="M100 60H300V200H100Z"/><circle cx="790" cy="300" r="10"/></g>)";

  const auto fault = safe_area_fault(drawing(ground + group), "pills");

  ASSERT_TRUE(fault);
  EXPECT_NE(fault->what.find("100 60 to 800 310"), std::string::npos) << fault->what;
}

TEST(SafeArea, ThatIsMissingIsNamed) {
  const auto fault = safe_area_fault(drawing(ground), "pills");

  ASSERT_TRUE(fault);
  EXPECT_EQ(fault->what, "has no shape with the id \"safe\" around what no place may cut off");
}

TEST(SafeArea, ThatReachesIntoRoundCornersIsNamedWithLineAndColumn) {
  const auto fault = safe_area_fault(
      drawing(ground +
              "\n<rect id=\"safe\" x=\"4\" y=\"60\" width=\"600\" height=\"480\" fill=\"none\"/>"),
      "pills");

  ASSERT_TRUE(fault);
  EXPECT_EQ(fault->place, "2:7");
  EXPECT_EQ(
      fault->what,
      "the safe area, 4 60 to 604 540, is cut in the head of a card, which shows 12 12 to 788 588");
}

TEST(SafeArea, ThatAPlaceOfTheDrawingsOwnCutsOffIsNamed) {
  const auto tall =
      "<rect width=\"820\" height=\"1080\" fill=\"#0F5C63\"/><rect id=\"safe\" x=\"30\" y=\"190\" "
      "width=\"770\" height=\"800\" fill=\"none\"/>";

  const auto fault = safe_area_fault(drawing(tall, "0 0 820 1080"), "welcome-wide");

  ASSERT_TRUE(fault);
  EXPECT_NE(fault->what.find("is cut in the welcome on a wide screen"), std::string::npos)
      << fault->what;
}

TEST(SafeArea, IsAskedOfNoDrawingWithoutAGround) {
  EXPECT_FALSE(safe_area_fault(drawing(R"(<circle cx="400" cy="300" r="290"/>)"), "urgent"));
}

struct Edge {
  const char* name;
  std::string shape;
};

void PrintTo(const Edge& edge, std::ostream* out) { *out << edge.name; }

class SomethingOnAnEdge : public testing::TestWithParam<Edge> {};

TEST_P(SomethingOnAnEdge, IsNamed) {
  const auto fault = safe_area_fault(drawing(ground + GetParam().shape + mark), "pills");

  ASSERT_TRUE(fault);
  EXPECT_EQ(fault->what, "something lies on its " + std::string(GetParam().name) +
                             " edge, where its ground goes on in places of another shape");
}

INSTANTIATE_TEST_SUITE_P(Drawings, SomethingOnAnEdge,
                         testing::Values(Edge{"upper", R"(<circle cx="400" cy="0" r="90"/>)"},
                                         Edge{"lower", R"(<circle cx="400" cy="600" r="90"/>)"},
                                         Edge{"left", R"(<circle cx="0" cy="300" r="90"/>)"},
                                         Edge{"right", R"(<circle cx="800" cy="300" r="90"/>)"}),
                         [](const auto& edge) { return std::string(edge.param.name); });

TEST(PictureSlots, OfADrawingWithPlacesOfItsOwnAreThese) {
  for (const auto& slot : slots_of("welcome")) EXPECT_EQ(slot.drawing, "welcome") << slot.name;
  for (const auto& slot : slots_of("pills")) EXPECT_EQ(slot.drawing, "") << slot.name;
  EXPECT_FALSE(slots_of("pills").empty());
}

}  // namespace
}  // namespace kiosk
