// Words and sentences of a text, in any script.
#include "app/quality/words_in_text.h"

#include <gtest/gtest.h>

#include "app/wording/sentences.h"

namespace kiosk {
namespace {

std::vector<std::string> small_words(std::string_view language, const std::string& text) {
  std::vector<std::string> words;
  for (const auto& word : TextBreaks(language).words(text)) words.push_back(word.small);
  return words;
}

TEST(WordsInText, AreInLowerCaseWithoutMarks) {
  EXPECT_EQ(small_words("en", "Ask: \"How LONG?\""),
            (std::vector<std::string>{"ask", "how", "long"}));
  EXPECT_EQ(small_words("es", "¿Dónde está él?"),
            (std::vector<std::string>{"dónde", "está", "él"}));
  EXPECT_EQ(small_words("en", ""), std::vector<std::string>{});
}

TEST(WordsInText, AreEachPartOfAHyphenatedOne) {
  EXPECT_EQ(small_words("en", "well-known"), (std::vector<std::string>{"well", "known"}));
}

TEST(WordsInText, AreNumbersToo) {
  const auto words = TextBreaks("en").words("60 of 100");
  ASSERT_EQ(words.size(), 3U);
  EXPECT_TRUE(words[0].is_number);
  EXPECT_FALSE(words[1].is_number);
  EXPECT_TRUE(words[2].is_number);
}

TEST(SentencesInText, AreThoseThatHaveAWord) {
  EXPECT_EQ(TextBreaks("en").sentences("It helps. Does it? Yes!").size(), 3U);
  EXPECT_EQ(TextBreaks("zh").sentences("它有帮助。可以吗？").size(), 2U);
  EXPECT_EQ(TextBreaks("en").sentences("...").size(), 0U);
}

TEST(SentencesInText, EndInTheMarkOfTheirScript) {
  for (const auto* text : {"It helps.", "It helps.)", "\"It helps.\"", "هل يساعد؟", "它有帮助。"})
    EXPECT_TRUE(ends_sentence(text)) << text;
  for (const auto* text : {"", "It helps", "Less pain:", "(it helps)"})
    EXPECT_FALSE(ends_sentence(text)) << text;
}

TEST(Scripts, AreComparedByTheLettersOfALanguage) {
  EXPECT_TRUE(share_script("en", "es"));
  EXPECT_TRUE(share_script("en", "vi"));
  EXPECT_FALSE(share_script("en", "ru"));
  EXPECT_FALSE(share_script("ar", "zh"));
  EXPECT_TRUE(is_of_script("боль", "ru"));
  EXPECT_FALSE(is_of_script("pain", "ru"));
}

TEST(Digits, OtherThan0To9AreFound) {
  EXPECT_EQ(other_digit("60 of 100"), "");
  EXPECT_EQ(other_digit("٦٠ من 100"), "٦");
}

}  // namespace
}  // namespace kiosk
