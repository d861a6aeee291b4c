// Sizes found from the widths of letters alone, with which sheets are tried before one is made.
#include "app/print/rough_sizes.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kiosk::sheet {
namespace {

class RoughSizesTest : public ::testing::Test {
 protected:
  std::optional<TextExtents> rough(const Paragraph& paragraph) {
    return sizes.extents_of(paragraph);
  }
  TextExtents exact(const Paragraph& paragraph) const { return typesetter.measure(paragraph); }

  Typesetter typesetter{std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf"};
  RoughSizes sizes{typesetter};
};

const std::string english =
    "Radiation is aimed at the place that hurts. It takes a few minutes, and you do not feel it "
    "while it is given.";
const std::string spanish =
    "La radiación se dirige al lugar que duele. Dura unos minutos y no se siente mientras se "
    "recibe: ¿qué más quiere saber?";

TEST_F(RoughSizesTest, AreWithinThreeInAHundredOfTheExactWidth) {
  for (const auto& words : {english, spanish}) {
    for (const auto weight : {Weight::regular, Weight::semibold, Weight::bold}) {
      const Paragraph line{
          .markup = words, .style = {.size = 12.5F, .weight = weight}, .language = "en"};
      ASSERT_TRUE(rough(line));
      EXPECT_NEAR(rough(line)->width / exact(line).width, 1, 0.03) << words;
    }
  }
}

TEST_F(RoughSizesTest, BreakLinesAsTheyAreBrokenOnPaper) {
  int differ = 0;
  int columns = 0;
  for (float width = 120; width < 500; width += 10, ++columns) {
    const Paragraph column{
        .markup = english, .style = {.size = 11}, .width = width, .language = "en"};
    ASSERT_TRUE(rough(column));
    const int more = rough(column)->lines - exact(column).lines;
    differ += more == 0 ? 0 : 1;
    EXPECT_LE(std::abs(more), 1) << width;
    if (more == 0) { EXPECT_FLOAT_EQ(rough(column)->height, exact(column).height) << width; }
  }
  EXPECT_LE(differ, columns / 10);
}

TEST_F(RoughSizesTest, LookThroughMarkup) {
  EXPECT_EQ(rough({.markup = "<b>A &amp; B</b>"})->width, rough({.markup = "A &amp; B"})->width);
}

TEST_F(RoughSizesTest, SayNothingOfLettersThatJoinOrCombine) {
  EXPECT_FALSE(rough({.markup = "ألم في العظم", .language = "ar", .right_to_left = true}));
  EXPECT_FALSE(rough({.markup = "骨痛", .language = "zh"}));
  EXPECT_FALSE(rough({.markup = "e\u0301"}));
}

TEST_F(RoughSizesTest, SayNothingOfAWordThatIsWiderThanItsColumn) {
  EXPECT_FALSE(rough({.markup = "Bone-strengthening", .style = {.size = 12}, .width = 40}));
}

}  // namespace
}  // namespace kiosk::sheet
