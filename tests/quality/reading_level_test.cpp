#include "app/quality/reading_level.h"

#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "app/quality/plain_text.h"

namespace kiosk {
namespace {

/// The lists that come with the program.
PlainLanguages our_lists() {
  PlainLanguages lists;
  for (const auto* language : {"en", "es"}) {
    auto list = read_plain_language(std::filesystem::path(SOURCE_DIR) / "assets", language);
    if (list.value) lists[language] = std::move(*list.value);
  }
  return lists;
}

class ReadingLevel : public testing::Test {
 protected:
  Readability measured(const std::string& text, const Language& language) {
    Readability readability;
    meter(language).measure(readability, text);
    return readability;
  }
  ReadingMeter meter(const Language& language) const { return {language, lists}; }

  PlainLanguages lists = our_lists();
};

TEST_F(ReadingLevel, WordsAndSentencesAreUnicodes) {
  const auto readability =
      measured("It doesn’t hurt. About 60 of 100 people (e.g. you) feel it! Do you?", "en");

  EXPECT_EQ(readability.words, 14);
  EXPECT_EQ(readability.sentences, 3);
  EXPECT_EQ(readability.longest, 9);
  EXPECT_EQ(readability.longest_sentence, "About 60 of 100 people (e.g. you) feel it!");
}

TEST_F(ReadingLevel, ABlockEndsASentence) {
  Readability readability;
  auto english = meter("en");

  english.measure(readability, "What it is like for you");
  english.measure(readability, "One more.");

  EXPECT_EQ(readability.sentences, 2);
}

TEST_F(ReadingLevel, AHeadingOrAnswerOfAFewWordsMakesAPageNoEasier) {
  EXPECT_EQ(measured("What it is", "en").sentences, 0);
  EXPECT_EQ(measured("Is it new?", "en").sentences, 1);
}

TEST_F(ReadingLevel, OfAnEnglishTextIsItsGrade) {
  const auto readability = measured(
      "The cat sat on the mat and it did not go. The dog ran to the big red box again.", "en");

  ASSERT_EQ(readability.words, 20);
  EXPECT_EQ(readability.syllables, 21);
  EXPECT_NEAR(meter("en").level(readability).value(), (0.39 * 20 / 2) + (11.8 * 21 / 20) - 15.59,
              1e-9);
}

TEST_F(ReadingLevel, OfASpanishTextIsItsEase) {
  const Readability readability{.words = 100, .sentences = 10, .syllables = 190};

  EXPECT_NEAR(meter("es").level(readability).value(), 206.84 - (60 * 1.9) - (1.02 * 10), 1e-9);
  EXPECT_EQ(meter("es").level_in_words(readability), "ease 82.6 of 100");
}

TEST_F(ReadingLevel, OfAFewWordsOrALanguageWithoutAFormulaIsUnknown) {
  EXPECT_FALSE(meter("en").level(measured("Radiopharmaceutical considerations.", "en")));
  EXPECT_FALSE(meter("ar").level({.words = 100, .sentences = 1, .syllables = 500}));
  EXPECT_EQ(meter("ar").limit_in_words(), "");
}

TEST_F(ReadingLevel, ARegionalKindOfALanguageIsReadByItsFormula) {
  EXPECT_TRUE(meter("es-MX").level({.words = 100, .sentences = 10, .syllables = 190}));
}

TEST_F(ReadingLevel, IsEasyUpToItsLimitAndHarderOnTheOtherSideOfIt) {
  EXPECT_TRUE(meter("en").reads_easily(6.0));
  EXPECT_FALSE(meter("en").reads_easily(6.1));
  EXPECT_TRUE(meter("es").reads_easily(70));
  EXPECT_FALSE(meter("es").reads_easily(69.9));
  EXPECT_EQ(meter("en").limit_in_words(), "grade 6.0 at most");
  EXPECT_EQ(meter("es").limit_in_words(), "ease 70.0 of 100 at least");
}

TEST_F(ReadingLevel, IsWorkedOutInALanguageThatBringsItsFormula) {
  lists["fr"].reading = ReadingFormula{.shown = "facilité {level}",
                                       .base = 207,
                                       .words_a_sentence = -1,
                                       .syllables_a_word = -73.6,
                                       .limit = 70,
                                       .higher_is_harder = false};
  lists["fr"].syllables.starts = {"[aeiouyéèê]+"};
  const auto text = measured(
      "Le chat est sur le lit et il dort. Le chien va au jardin et il joue avec un gros os.", "fr");

  ASSERT_EQ(text.words, 21);
  EXPECT_EQ(text.syllables, 23);
  EXPECT_EQ(meter("fr").level_in_words(text), "facilité 115.9");
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
