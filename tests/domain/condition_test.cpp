#include <gtest/gtest.h>

#include "tests/support/forms.h"

namespace kiosk {
namespace {

using namespace testing_forms;

const std::vector<Answer> none{};
const std::vector<Answer> five{std::int64_t{5}};
const std::vector<Answer> five_and_nine{std::int64_t{5}, std::int64_t{9}};

TEST(Operators, WithNoAnswerOnlyExistsWithFalseHolds) {
  for (const auto operation :
       {Operator::equals, Operator::not_equals, Operator::greater, Operator::less,
        Operator::greater_or_equal, Operator::less_or_equal}) {
    EXPECT_FALSE(holds(operation, none, std::int64_t{5}));
  }
  EXPECT_TRUE(holds(Operator::exists, none, false));
  EXPECT_FALSE(holds(Operator::exists, none, true));
}

TEST(Operators, OrderingsHoldAtTheirBounds) {
  EXPECT_TRUE(holds(Operator::greater_or_equal, five, std::int64_t{5}));
  EXPECT_TRUE(holds(Operator::less_or_equal, five, std::int64_t{5}));
  EXPECT_FALSE(holds(Operator::greater, five, std::int64_t{5}));
  EXPECT_FALSE(holds(Operator::less, five, std::int64_t{5}));
}

TEST(Operators, WithSeveralAnswersOneIsEnoughExceptForNotEquals) {
  EXPECT_TRUE(holds(Operator::equals, five_and_nine, std::int64_t{9}));
  EXPECT_TRUE(holds(Operator::less, five_and_nine, std::int64_t{6}));
  EXPECT_FALSE(holds(Operator::not_equals, five_and_nine, std::int64_t{9}));
  EXPECT_TRUE(holds(Operator::not_equals, five_and_nine, std::int64_t{1}));
}

TEST(Operators, ZeroAndFalseAreAnswers) {
  const std::vector<Answer> zero{std::int64_t{0}};
  const std::vector<Answer> no{false};
  EXPECT_TRUE(holds(Operator::exists, zero, true));
  EXPECT_TRUE(holds(Operator::exists, no, true));
}

TEST(Operators, ExistsWithoutABooleanNeverHolds) {
  EXPECT_FALSE(holds(Operator::exists, five, std::int64_t{1}));
  EXPECT_FALSE(holds(Operator::exists, none, std::int64_t{0}));
}

/// Answers by question: 0 is answered with 5, all others are not.
std::span<const Answer> only_the_first(ItemIndex question) {
  return question == 0 ? std::span<const Answer>(five) : std::span<const Answer>{};
}

TEST(Conditions, AllOfNothingHoldsAndAnyOfNothingDoesNot) {
  EXPECT_TRUE(holds(Condition{.kind = Condition::Kind::all}, only_the_first));
  EXPECT_FALSE(holds(Condition{.kind = Condition::Kind::any}, only_the_first));
}

TEST(Conditions, BecauseNamesTheAnswersThatMadeItHold) {
  const auto five_in_0 = compare_to(0, Operator::equals, std::int64_t{5});
  const auto none_in_1 = compare_to(1, Operator::exists, false);
  const auto nine_in_2 = compare_to(2, Operator::equals, std::int64_t{9});
  const Condition any{.kind = Condition::Kind::any,
                      .parts = {nine_in_2, none_in_1, five_in_0, five_in_0}};
  EXPECT_EQ(because(any, only_the_first), (std::vector<ItemIndex>{0}));
  const Condition all{.kind = Condition::Kind::all, .parts = {five_in_0, nine_in_2}};
  EXPECT_TRUE(because(all, only_the_first).empty());
}

/// Answers by question: 0 is answered with a and b, all others are not.
std::span<const Answer> a_and_b_in_the_first(ItemIndex question) {
  static const std::vector<Answer> both{code("a"), code("b")};
  return question == 0 ? std::span<const Answer>(both) : std::span<const Answer>{};
}

TEST(Counts, HoldWithinTheirBoundsAndCountOnlyWhatTheyName) {
  EXPECT_TRUE(holds(count_of(0, {code("a"), code("b"), code("c")}, 1, 2), a_and_b_in_the_first));
  EXPECT_FALSE(holds(count_of(0, {code("a"), code("b"), code("c")}, 3), a_and_b_in_the_first));
  EXPECT_FALSE(holds(count_of(0, {code("a"), code("b")}, 0, 1), a_and_b_in_the_first));
  EXPECT_TRUE(holds(count_of(0, {code("a"), code("c")}, 1, 1), a_and_b_in_the_first));
  EXPECT_TRUE(holds(count_of(0, {code("c")}, 0, 0), a_and_b_in_the_first));
}

TEST(Counts, OfAQuestionWithoutAnAnswerNeverHoldNotEvenForNone) {
  EXPECT_FALSE(holds(count_of(1, {code("a")}, 0, 0), a_and_b_in_the_first));
  EXPECT_FALSE(holds(count_of(1, {code("a")}, 0), a_and_b_in_the_first));
}

TEST(Counts, AreReadAndCitedLikeAComparison) {
  const auto count = count_of(0, {code("a")}, 1);
  EXPECT_EQ(questions_read(count), (std::vector<ItemIndex>{0}));
  EXPECT_EQ(because(count, a_and_b_in_the_first), (std::vector<ItemIndex>{0}));
}

TEST(Exclusions, HoldWhenNoPartDoesAndAreNoReason) {
  const auto not_a = none_of({compare_to(0, Operator::equals, code("a"))});
  const auto not_c = none_of({compare_to(0, Operator::equals, code("c"))});
  const auto unanswered = none_of({compare_to(1, Operator::equals, code("a"))});
  EXPECT_FALSE(holds(not_a, a_and_b_in_the_first));
  EXPECT_TRUE(holds(not_c, a_and_b_in_the_first));
  EXPECT_TRUE(holds(unanswered, a_and_b_in_the_first));
  EXPECT_TRUE(because(not_c, a_and_b_in_the_first).empty())
      << "that something was not said is no reason";
  EXPECT_EQ(questions_read(not_c), (std::vector<ItemIndex>{0}));
}

TEST(Conditions, QuestionsReadAreAllOfThemOnce) {
  const Condition nested{.kind = Condition::Kind::all,
                         .parts = {compare_to(2, Operator::exists, true),
                                   {.kind = Condition::Kind::any,
                                    .parts = {compare_to(0, Operator::exists, true),
                                              compare_to(2, Operator::exists, true)}}}};
  EXPECT_EQ(questions_read(nested), (std::vector<ItemIndex>{2, 0}));
}

}  // namespace
}  // namespace kiosk
