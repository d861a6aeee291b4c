#include "app/wording/answer_words.h"

#include <gtest/gtest.h>

#include "app/wording/figure_words.h"
#include "tests/wording/small_aid.h"

namespace kiosk {
namespace {

class AnswerWords : public testing::Test {
 protected:
  DecisionAid aid_ = small_aid();
  Words words_ = english_words();

  const Item& item(ItemIndex place) const { return aid_.questionnaire.items[place]; }
};

TEST_F(AnswerWords, ANumberOnAScaleSaysHowFarTheScaleGoes) {
  EXPECT_EQ(answer_in_words(item(small::pain), std::int64_t{6}, words_), "6 of 10");
}

TEST_F(AnswerWords, ACodeIsSaidInItsLabel) {
  EXPECT_EQ(answer_in_words(item(small::where), coding("thigh"), words_), "right thigh");
}

TEST_F(AnswerWords, OfTwoAnswersWithOneCodeTheOneThatWasChosenIsSaid) {
  Item twice{.type = ItemType::choice};
  for (const auto* words : {"Involved", "Cannot be told"})
    twice.options.push_back({.value = Coding{"s", "m", words}, .label = {.original = words}});

  EXPECT_EQ(answer_in_words(twice, Coding{"s", "m", "Cannot be told"}, words_), "Cannot be told");
}

TEST_F(AnswerWords, YesAndNoAreWords) {
  EXPECT_EQ(answer_in_words(item(small::legs), true, words_), "Yes");
  EXPECT_EQ(answer_in_words(item(small::legs), false, words_), "No");
}

TEST_F(AnswerWords, AnswersOfEveryKindHaveWords) {
  const Item plain{.link_id = "plain", .type = ItemType::text};
  const std::vector<std::pair<Answer, std::string>> cases{
      {std::string("my own words"), "my own words"},
      {std::int64_t{7}, "7"},
      {Decimal{"1.50"}, "1.50"},
      {Date{"2026-11"}, "November 2026"},
      {Time{"09:30:00"}, "9:30\u00A0AM"},
      {Coding{.code = "x", .display = "Shown"}, "Shown"},
      {Coding{.code = "x"}, "x"},
      {Quantity{.value = {"5"}, .unit = "mg"}, "5 mg"}};

  for (const auto& [answer, expected] : cases)
    EXPECT_EQ(answer_in_words(plain, answer, words_), expected);
}

TEST_F(AnswerWords, SeveralAnswersAreOneLine) {
  EXPECT_EQ(
      answers_in_words(item(small::where), std::vector{coding("back"), coding("thigh")}, words_),
      "lower back and right thigh");
}

TEST_F(AnswerWords, AnswersAsEntriesStandApart) {
  EXPECT_EQ(
      answers_as_entries(item(small::where), std::vector{coding("back"), coding("thigh")}, words_),
      "lower back · right thigh");
}

TEST_F(AnswerWords, AReasonQuotesTheAnswerThatMadeItHold) {
  const auto visit = SmallVisit(aid_).answer(small::pain, {std::int64_t{6}});
  const auto shown = shown_options(aid_, visit.response());
  ASSERT_EQ(shown.size(), 2U);

  EXPECT_EQ(reasons_in_words(aid_, shown[small::heat], visit.response(), Voice::me, words_),
            std::vector<std::string>{"my pain is 6 of 10"});
  EXPECT_EQ(reasons_in_words(aid_, shown[small::heat], visit.response(), Voice::you, words_),
            std::vector<std::string>{"your pain is 6"});
}

TEST_F(AnswerWords, AFigureSaysBothSidesAndWhatItWasComparedWith) {
  const auto figure = figure_words(aid_, aid_.evidence.front(), words_);

  EXPECT_EQ(figure.happens, "60 of 100 have less pain.");
  EXPECT_EQ(figure.otherwise, "40 do not.");
  EXPECT_EQ(figure.compared, "Without it, 40 do and 60 do not.");
  EXPECT_EQ(figure.compared_count, 40);
}

TEST(ArgumentName, HasNoHyphen) { EXPECT_EQ(argument_name("pain-at-night"), "pain_at_night"); }

}  // namespace
}  // namespace kiosk
