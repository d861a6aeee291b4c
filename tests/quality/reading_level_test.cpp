#include "app/quality/reading_level.h"

#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "app/quality/plain_text.h"

namespace kiosk {
namespace {

Readability measured(const std::string& text, const Language& language) {
  const TextBreaks breaks(language);
  Readability readability;
  measure(readability, text, language, breaks);
  return readability;
}

TEST(ReadingLevel, WordsAndSentencesAreUnicodes) {
  const auto readability =
      measured("It doesn’t hurt. About 60 of 100 people (e.g. you) feel it! Do you?", "en");

  EXPECT_EQ(readability.words, 14);
  EXPECT_EQ(readability.sentences, 3);
  EXPECT_EQ(readability.longest, 9);
  EXPECT_EQ(readability.longest_sentence, "About 60 of 100 people (e.g. you) feel it!");
}

TEST(ReadingLevel, ABlockEndsASentence) {
  const TextBreaks breaks("en");
  Readability readability;

  measure(readability, "What it is like for you", "en", breaks);
  measure(readability, "One more.", "en", breaks);

  EXPECT_EQ(readability.sentences, 2);
}

TEST(ReadingLevel, AHeadingOrAnswerOfAFewWordsMakesAPageNoEasier) {
  EXPECT_EQ(measured("What it is", "en").sentences, 0);
  EXPECT_EQ(measured("Is it new?", "en").sentences, 1);
}

TEST(ReadingLevel, OfAnEnglishTextIsItsGrade) {
  const auto readability = measured(
      "The cat sat on the mat and it did not go. The dog ran to the big red box again.", "en");

  ASSERT_EQ(readability.words, 20);
  EXPECT_EQ(readability.syllables, 21);
  EXPECT_NEAR(reading_level(readability, "en").value(), (0.39 * 20 / 2) + (11.8 * 21 / 20) - 15.59,
              1e-9);
}

TEST(ReadingLevel, OfASpanishTextIsItsEase) {
  const Readability readability{.words = 100, .sentences = 10, .syllables = 190};

  EXPECT_NEAR(reading_level(readability, "es").value(), 206.84 - (60 * 1.9) - (1.02 * 10), 1e-9);
  EXPECT_EQ(reading_level_in_words(readability, "es"), "ease 82.6 of 100");
}

TEST(ReadingLevel, OfAFewWordsOrAnotherLanguageIsUnknown) {
  EXPECT_FALSE(reading_level(measured("Radiopharmaceutical considerations.", "en"), "en"));
  EXPECT_FALSE(reading_level({.words = 100, .sentences = 1, .syllables = 500}, "ar"));
}

TEST(PlainText, OfMarkupIsWithoutTags) {
  EXPECT_EQ(without_markup("a <b>bold</b> &lt;3 &amp; more"), "a bold <3 & more");
}

TEST(PlainText, OfAMessageHasOneWordForAPlaceAndTheLongestOfItsTexts) {
  EXPECT_EQ(longest_reading("About {count} of 100."), "About 7 of 100.");
  EXPECT_EQ(longest_reading("{n, plural, one {# day} other {# days or {more} weeks}} left"),
            "7 days or 7 weeks left");
  EXPECT_EQ(longest_reading("It''s '{'so'}' {day, date, long}"), "It's {so} 7");
}

}  // namespace
}  // namespace kiosk
