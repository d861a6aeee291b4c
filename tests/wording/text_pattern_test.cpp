#include <gtest/gtest.h>

#include "app/wording/text_pattern.h"

namespace kiosk {
namespace {

TEST(TextPattern, MatchesTheWholeTextHoweverItIsAnchored) {
  for (const auto* expression : {"[0-9]{3}", "^[0-9]{3}$"}) {
    const auto matches = text_pattern(expression);
    ASSERT_TRUE(matches) << expression;
    EXPECT_TRUE(matches("123")) << expression;
    EXPECT_FALSE(matches("1234")) << expression;
    EXPECT_FALSE(matches("x123")) << expression;
  }
}

TEST(TextPattern, KnowsLettersOfEveryLanguage) {
  const auto matches = text_pattern("\\p{L}+");
  EXPECT_TRUE(matches("Zoë"));
  EXPECT_TRUE(matches("Ágnes"));
  EXPECT_FALSE(matches("Zoë 1"));
}

TEST(TextPattern, IsNothingWhereTheExpressionIsNone) {
  EXPECT_FALSE(text_pattern(""));
  EXPECT_FALSE(text_pattern("([unclosed"));
  EXPECT_FALSE(text_pattern(std::string(5000, 'a')));
}

TEST(TextPattern, APatternThatWouldTakeForEverLetsTheTextThroughInABlink) {
  const auto matches = text_pattern("(a+)+b");
  const auto began = std::chrono::steady_clock::now();

  EXPECT_TRUE(matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac"));

  EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds(2));
}

}  // namespace
}  // namespace kiosk
