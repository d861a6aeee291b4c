// Texts are cut and counted between characters, never within one.
#include "app/values/utf8.h"

#include <gtest/gtest.h>

#include "app/values/digits.h"

namespace kiosk::values {
namespace {

std::string encoded(unsigned code_point) {
  std::string text;
  append_utf8(text, code_point);
  return text;
}

TEST(Utf8, IsOneToFourBytesACharacter) {
  const std::pair<unsigned, std::string_view> cases[] = {{0x41, "A"},
                                                         {0x7F, "\x7F"},
                                                         {0x80, "\xC2\x80"},
                                                         {0xF1, "ñ"},
                                                         {0x7FF, "\xDF\xBF"},
                                                         {0x800, "\xE0\xA0\x80"},
                                                         {0x4E2D, "中"},
                                                         {0xFFFF, "\xEF\xBF\xBF"},
                                                         {0x10000, "\xF0\x90\x80\x80"},
                                                         {0x1F600, "\xF0\x9F\x98\x80"},
                                                         {0x10FFFF, "\xF4\x8F\xBF\xBF"}};
  for (const auto& [code_point, bytes] : cases) EXPECT_EQ(encoded(code_point), bytes) << code_point;
}

TEST(Utf8, HasAReplacementForWhatUnicodeDoesNotHave) {
  for (const unsigned code_point : {0xD800U, 0xDFFFU, 0x110000U, 0xFFFFFFFFU})
    EXPECT_EQ(encoded(code_point), "\uFFFD") << code_point;
}

TEST(Utf8, IsReadAsItIsWritten) {
  for (const unsigned code_point :
       {0x41U, 0x7FU, 0x80U, 0x7FFU, 0x800U, 0x4E2DU, 0xFFFFU, 0x10000U, 0x10FFFFU}) {
    const auto first = first_character(encoded(code_point) + "x");
    ASSERT_TRUE(first) << code_point;
    EXPECT_EQ(first->code_point, code_point);
    EXPECT_EQ(first->bytes, encoded(code_point).size());
  }
}

TEST(Utf8, HasNoCharacterInBytesThatAreNone) {
  for (const std::string_view bytes :
       {"", "\x80", "\xC3", "\xC0\x80", "\xE4\xB8", "\xE0\x80\x80", "\xED\xA0\x80",
        "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xC3x"})
    EXPECT_FALSE(first_character(bytes)) << bytes.size();
}

TEST(Utf8, IsCountedAndFoundInCharacters) {
  const std::string_view text = "año 中";  // bytes: a 1, ñ 2, o 1, blank 1, 中 3
  EXPECT_EQ(character_count(text), 5U);
  EXPECT_EQ(character_count(""), 0U);
  const std::size_t offsets[] = {0, 1, 3, 4, 5};
  for (std::size_t i = 0; i < std::size(offsets); ++i)
    EXPECT_EQ(offset_of_character(text, i), offsets[i]) << i;
  EXPECT_EQ(offset_of_character(text, 5), text.size());
  EXPECT_EQ(offset_of_character(text, 99), text.size());
}

TEST(Utf8, IsCutBeforeTheCharacterThatTheLimitDivides) {
  const std::string_view text = "año";
  const std::size_t cuts[] = {0, 1, 1, 3, 4, 4};
  for (std::size_t limit = 0; limit < std::size(cuts); ++limit)
    EXPECT_EQ(cut_before(text, limit), cuts[limit]) << limit;
}

TEST(Digits, AreComparedWhateverTheirLength) {
  const struct {
    std::string_view left, right;
    std::partial_ordering expected;
  } cases[] = {
      {"1", "1.0", std::partial_ordering::equivalent},
      {"-0", "0", std::partial_ordering::equivalent},
      {"1e2", "100", std::partial_ordering::equivalent},
      {"0.1", "0.10000000000000000000000000000000000000001", std::partial_ordering::less},
      {"-1.5", "-1.49", std::partial_ordering::less},
      {"1e400", "9e399", std::partial_ordering::greater},
      {"1e-400", "0", std::partial_ordering::greater},
      {"one", "1", std::partial_ordering::unordered},
      {"1", "", std::partial_ordering::unordered},
  };
  for (const auto& [left, right, expected] : cases)
    EXPECT_TRUE(compare_digits(left, right) == expected) << left << ' ' << right;
}

}  // namespace
}  // namespace kiosk::values
