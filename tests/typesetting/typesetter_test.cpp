#include "app/typesetting/typesetter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "app/typesetting/hyphenation.h"
#include "app/typesetting/line_ends.h"

namespace kiosk {
namespace {

constexpr auto pangram = "The quick brown fox jumps over the lazy dog";
constexpr auto arabic = "ما أريد التحدث عنه مع الطبيب في الموعد";

class TypesetterTest : public testing::Test {
 protected:
  Typesetter typesetter{std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf"};
};
using TypesetText = TypesetterTest;

Paragraph words(std::string markup, float width = 0, TextStyle style = {}) {
  return {.markup = std::move(markup), .style = style, .width = width};
}

Paragraph from_right(std::string markup, float width, TextStyle style = {}) {
  auto paragraph = words(std::move(markup), width, style);
  paragraph.language = "ar";
  paragraph.right_to_left = true;
  return paragraph;
}

struct Ink {
  int first_column = -1;
  int last_column = -1;
};

Ink ink_of(const TextBitmap& bitmap) {
  Ink ink;
  for (std::size_t i = 0; i < bitmap.coverage.size(); ++i) {
    if (bitmap.coverage[i] == 0) continue;
    const int column = static_cast<int>(i) % bitmap.width;
    ink.first_column = ink.first_column < 0 ? column : std::min(ink.first_column, column);
    ink.last_column = std::max(ink.last_column, column);
  }
  return ink;
}

TEST_F(TypesetText, IsAsManyWholeLinesHighAsItHas) {
  for (const float line_height : {1.2F, 1.42F, 1.6F}) {
    const auto extents =
        typesetter.measure(words(pangram, 150, {.size = 20, .line_height = line_height}));
    EXPECT_GT(extents.lines, 1);
    EXPECT_FLOAT_EQ(extents.height,
                    std::round(20 * line_height * static_cast<float>(extents.lines)));
  }
}

TEST_F(TypesetText, StaysInItsColumn) {
  for (const float width : {120.0F, 200.0F, 333.0F})
    EXPECT_LE(typesetter.measure(words(pangram, width)).width, width);
}

TEST_F(TypesetText, FitsIntoTheWidthThatWasMeasured) {
  const auto width = typesetter.measure(words(pangram)).width;

  EXPECT_EQ(typesetter.measure(words(pangram, width)).lines, 1);
}

TEST_F(TypesetText, ItsFiguresHaveOneWidth) {
  EXPECT_EQ(typesetter.measure(words("1111")).width, typesetter.measure(words("8888")).width);
}

TEST_F(TypesetText, MarkupMakesWordsBold) {
  EXPECT_GT(typesetter.measure(words("<b>some words</b>")).width,
            typesetter.measure(words("some words")).width);
}

TEST_F(TypesetText, WordsWithBrokenMarkupAreSetAsTheyAre) {
  EXPECT_GT(typesetter.measure(words("a < b")).width, typesetter.measure(words("a")).width);
}

TEST_F(TypesetText, BeginsAtTheLeftInALeftToRightLanguage) {
  EXPECT_LT(ink_of(typesetter.rasterise(words("Pain", 300))).first_column, 5);
  EXPECT_GT(ink_of(typesetter.rasterise(words("Pain", 300, {.align = Align::end}))).last_column,
            294);
}

TEST_F(TypesetText, BeginsAtTheRightInARightToLeftLanguage) {
  EXPECT_GT(ink_of(typesetter.rasterise(from_right("ألم", 300))).last_column, 294);
  EXPECT_LT(
      ink_of(typesetter.rasterise(from_right("ألم", 300, {.align = Align::end}))).first_column, 5);
}

TEST_F(TypesetText, OfAnotherDirectionThanItsFrameKeepsItsOwn) {
  EXPECT_GT(ink_of(typesetter.rasterise(words("ألم", 300))).last_column, 294);
  // The stop of an English sentence stands at its end also in a frame from the right.
  const auto plain = ink_of(typesetter.rasterise(words("Il.", 300)));
  const auto framed = ink_of(typesetter.rasterise(from_right("Il.", 300)));
  EXPECT_EQ(framed.first_column, plain.first_column);
  EXPECT_EQ(framed.last_column, plain.last_column);
}

TEST_F(TypesetText, InTheMiddleHasAsMuchRoomOnEitherSide) {
  const auto ink = ink_of(typesetter.rasterise(words("Pain", 300, {.align = Align::centre})));

  EXPECT_NEAR(ink.first_column, 299 - ink.last_column, 3);
}

TEST_F(TypesetText, TheWidestWordIsNotBrokenAtItsWidth) {
  const auto widest = typesetter.widest_word(words("an extraordinarily long word"));

  EXPECT_GE(widest, typesetter.measure(words("extraordinarily")).width);
  EXPECT_LT(widest, typesetter.measure(words("extraordinarily long")).width);
}

TEST_F(TypesetText, AWordWiderThanItsColumnIsBrokenRatherThanCut) {
  const auto extents = typesetter.measure(words("Extraordinarilylongwordwithoutanyspace", 80));

  EXPECT_GT(extents.lines, 1);
  EXPECT_LE(extents.width, 80);
}

TEST_F(TypesetText, OfAScriptWithoutSpacesEndsItsLinesBetweenWords) {
  for (const auto* sentence : {"ខ្ញុំមានការឈឺចាប់ខ្លាំងនៅពេលខ្ញុំដើរឬឡើងជណ្តើរ",  // Khmer
                               "ໃນຊ່ວງເຈັດມື້ທີ່ຜ່ານມາທ່ານມີອາການເຈັບກະດູກ",      // Lao
                               "ဟုတ်ကဲ့နေ့တိုင်းအလွန်နာကျင်ပါသည်"}) {              // Burmese
    const auto whole = typesetter.measure(words(sentence)).width;
    const auto widest = typesetter.widest_word(words(sentence));
    EXPECT_LT(widest, whole / 2) << sentence;
    const auto column = typesetter.measure(words(sentence, widest + 1));
    EXPECT_GT(column.lines, 2) << sentence;
    EXPECT_NEAR(typesetter.measure(words(sentence, whole + 1)).width, whole, 1)
        << "the marks between the words have no width";
  }
}

TEST_F(TypesetText, MarksTheWordsOfSuchAScriptWithoutMovingWhatIsBold) {
  const std::string one = "ខ្ញុំមានការឈឺចាប់ខ្លាំង";
  const std::string two = "នៅពេលខ្ញុំដើរ";
  const TextStyle style{.size = 40};
  const auto mixed = typesetter.measure(words(one + "<b>" + two + "</b>", 0, style)).width;
  const auto apart = typesetter.measure(words(one, 0, style)).width +
                     typesetter.measure(words("<b>" + two + "</b>", 0, style)).width;
  EXPECT_NEAR(mixed, apart, 3);
}

Paragraph in_language(std::string markup, float width, std::string language) {
  auto paragraph = words(std::move(markup), width, {.size = 20});
  paragraph.language = std::move(language);
  return paragraph;
}

TEST_F(TypesetText, AWordWiderThanItsColumnIsDividedByItsLanguage) {
  for (const auto& [language, word] :
       {std::pair{"en", "Bisphosphonates"}, std::pair{"es", "Radiofarmacéuticos"},
        std::pair{"ru", "Бисфосфонаты"}}) {
    const auto whole = in_language(word, 0, language);
    const auto part = typesetter.widest_part(whole);
    EXPECT_LT(part, typesetter.widest_word(whole) * 0.6F) << language;
    const auto divided = typesetter.measure(in_language(word, part + 1, language));
    EXPECT_LE(divided.width, part + 1) << language;
    EXPECT_GE(divided.lines, 2) << language;
  }
}

TEST_F(TypesetText, NothingIsDividedWhereEveryWordFits) {
  const auto paragraph = in_language("Bone medicine makes bones stronger again", 160, "en");
  ASSERT_LE(typesetter.widest_word(paragraph), 160);
  auto undivided = paragraph;
  undivided.language = "vi";  // without patterns
  EXPECT_EQ(typesetter.measure(paragraph).lines, typesetter.measure(undivided).lines);
}

TEST_F(TypesetText, WithoutPatternsOfItsLanguageAWordStaysWhole) {
  for (const auto* language : {"", "vi", "zh-Hans", "ar", "no such language"}) {
    const auto word = in_language("Extraordinarily", 0, language);
    EXPECT_EQ(typesetter.widest_part(word), typesetter.widest_word(word)) << language;
  }
}

TEST_F(TypesetText, DividingAWordDoesNotMoveWhatIsBold) {
  const std::string plain_text = "extraordinarily";
  const auto divided =
      typesetter.measure(in_language("an <b>extraordinarily</b> long word", 90, "en"));
  const auto undivided =
      typesetter.measure(in_language("an <b>extraordinarily</b> long word", 900, "en"));
  EXPECT_LE(divided.width, 90);
  EXPECT_GT(undivided.width,
            typesetter.measure(in_language("an " + plain_text + " long word", 900, "en")).width);
}

TEST(WordsAreDivided, WhereTheirLanguageHasThem) {
  Hyphenation hyphenation;
  EXPECT_EQ(hyphenation.divisions("chemotherapy", "en"), (std::vector<std::size_t>{5, 9}));
  EXPECT_EQ(hyphenation.divisions("hueso", "es"), (std::vector<std::size_t>{}))
      << "both parts have three letters at least";
  for (const auto place : hyphenation.divisions("Радиотерапия, операция", "ru"))
    EXPECT_EQ(place % 2, 0U) << "within a letter";
  EXPECT_TRUE(hyphenation.divisions("chemotherapy", "vi").empty());
  EXPECT_TRUE(hyphenation.divisions("\xFF\xFE broken", "en").empty());
  EXPECT_TRUE(Hyphenation("/no/such/folder").divisions("chemotherapy", "en").empty());
}

TEST(LineEnds, LieBetweenWordsAndNeverWithinASyllable) {
  const std::string text = "ធ្វើឲ្យអ្នក";  // "make you": three words of 4, 3 and 4 letters of 3 bytes
  for (const auto end : line_ends_in(text)) EXPECT_TRUE(end == 12 || end == 21) << end;
  EXPECT_FALSE(line_ends_in(text).empty());
  EXPECT_TRUE(line_ends_in("Words with spaces").empty());
  EXPECT_TRUE(line_ends_in("").empty());
  EXPECT_TRUE(line_ends_in("\xFF\xFE").empty());
}

TEST_F(TypesetText, KnowsWhatItCannotShow) {
  EXPECT_TRUE(typesetter.can_show("Pain & Schmerz, dolor, боль, ألم", "en"));
  EXPECT_FALSE(typesetter.can_show("\xF4\x8F\xBF\xBD", "en"))
      << "U+10FFFD, for private use, has no glyph";
}

TEST_F(TypesetText, EscapedWordsComeBackPlain) {
  for (const auto* text : {"3 < 5 & 6 > 2", "<b>bold</b>", "\"quoted\" and 'quoted'", ""})
    EXPECT_EQ(plain(escaped(text)), text);
  EXPECT_EQ(plain("some <b>bold</b> words"), "some bold words");
  EXPECT_EQ(plain("broken < markup"), "broken < markup");
}

/// A text of that many letters, in words.
std::string long_text(std::size_t letters) {
  std::string text;
  while (text.size() < letters) text += "bones and words ";
  text.resize(letters);
  return text;
}

TEST_F(TypesetText, OfAnyLengthGivesPicturesWithinBounds) {
  for (const std::size_t letters : {20'000U, 64'000U, 1'000'000U}) {
    for (const float size : {22.0F, 44.0F}) {
      const auto column = typesetter.rasterise(words(long_text(letters), 900, {.size = size}));
      EXPECT_EQ(column.height, tallest_bitmap) << letters;
      EXPECT_GT(ink_of(column).last_column, 0) << letters;
    }
  }
  const auto line = typesetter.rasterise(words(long_text(64'000)));
  EXPECT_EQ(line.width, widest_bitmap);
  EXPECT_GT(ink_of(line).last_column, widest_bitmap - 20);
}

TEST_F(TypesetText, InPiecesIsTheSamePictureAsAWhole) {
  const auto text = words(long_text(600), 400, {.size = 22});
  const auto whole = typesetter.rasterise(text);
  ASSERT_LT(whole.height, tallest_bitmap);

  constexpr int cut = 250;  // through the middle of a line
  const auto lower = typesetter.rasterise(text, cut);

  EXPECT_EQ(lower.height, whole.height - cut);
  EXPECT_TRUE(std::equal(lower.coverage.begin(), lower.coverage.end(),
                         whole.coverage.begin() + static_cast<std::ptrdiff_t>(cut) * whole.width));
  EXPECT_EQ(typesetter.rasterise(text, whole.height).height, 0) << "below it there is nothing";
}

TEST_F(TypesetText, TooWideForAPictureKeepsItsBeginningInEitherDirection) {
  std::string much;
  for (int i = 0; i < 600; ++i) much += std::string(arabic) + " ";

  EXPECT_GT(ink_of(typesetter.rasterise(from_right(much, 0))).last_column, widest_bitmap - 20);
}

TEST(Typesetter, SaysWhichFontConfigurationCannotBeRead) {
  EXPECT_THROW(Typesetter("/no/such/fonts.conf"), std::runtime_error);
}

}  // namespace
}  // namespace kiosk
