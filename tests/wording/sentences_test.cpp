#include "app/wording/sentences.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

TEST(FirstSentence, EndsByTheRulesOfItsLanguage) {
  EXPECT_EQ(first_sentence("Women in nine trials. All had it.", "en"), "Women in nine trials.");
  EXPECT_EQ(first_sentence("¿Quiénes? Mujeres.", "es"), "¿Quiénes?");
  EXPECT_EQ(first_sentence("九项试验的女性。药物是点滴。", "zh"), "九项试验的女性。");
}

TEST(FirstSentence, DoesNotEndAtTheSignOfDecimals) {
  EXPECT_EQ(first_sentence("About 2.5 of 100 people. One trial.", "en"),
            "About 2.5 of 100 people.");
}

TEST(FirstSentence, IsTheWholeTextWhereThereIsNoOther) {
  EXPECT_EQ(first_sentence("One trial", "en"), "One trial");
  EXPECT_EQ(first_sentence("", "en"), "");
}

TEST(Sentences, AreAllOfATextInItsOrder) {
  EXPECT_EQ(sentences_of("One trial. All had it!  Why?", "en"),
            (std::vector<std::string>{"One trial.", "All had it!", "Why?"}));
  EXPECT_EQ(sentences_of("هل يؤلمك؟ نعم.", "ar"), (std::vector<std::string>{"هل يؤلمك؟", "نعم."}));
  EXPECT_TRUE(sentences_of("", "en").empty());
}

}  // namespace
}  // namespace kiosk
