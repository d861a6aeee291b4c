// How a made-up person of a waiting room answers: as often as the cohort says, and not otherwise.
#include "app/commands/cohort_person.h"

#include <gtest/gtest.h>

#include "tests/support/forms.h"

namespace kiosk {
namespace {

using namespace testing_forms;

constexpr ItemIndex question = 0;
constexpr int people = 4000;

AnswerShare share(Answer answer, double per_cent) {
  return {.answer = answer, .up_to = answer, .per_cent = per_cent};
}

const AnswersOf nothing_yet = [](ItemIndex) { return std::span<const Answer>{}; };

/// How many of a hundred answer so; "" counts those who leave the question out.
std::map<std::string, double> drawn(const Cohort& cohort, const AnswersOf& before = nothing_yet) {
  Chance chance(7);
  std::map<std::string, double> counts;
  for (int i = 0; i < people; ++i) {
    std::string all;
    for (const auto& answer : drawn_answers(cohort, question, before, chance)) {
      const auto* number = std::get_if<std::int64_t>(&answer);
      all += (all.empty() ? "" : "+") +
             (number ? std::to_string(*number) : std::string(code_of(answer)));
    }
    counts[all] += 100.0 / people;
  }
  return counts;
}

TEST(ACohort, GivesEachAnswerItsShareAndLeavesTheRestOut) {
  Cohort cohort;
  cohort.draws = {{.question = question, .shares = {share(code("a"), 60), share(code("b"), 30)}}};
  auto counts = drawn(cohort);
  EXPECT_NEAR(counts["a"], 60, 3);
  EXPECT_NEAR(counts["b"], 30, 3);
  EXPECT_NEAR(counts[""], 10, 3);
}

TEST(ACohort, SharesOfNothingAndOfAllAreExact) {
  Cohort cohort;
  cohort.draws = {{.question = question, .shares = {share(code("a"), 0), share(code("b"), 100)}}};
  EXPECT_EQ(drawn(cohort).size(), 1U);
}

TEST(ACohort, OfSeveralAnswersEachIsDrawnByItself) {
  Cohort cohort;
  cohort.draws = {{.question = question,
                   .several = true,
                   .shares = {share(code("a"), 50), share(code("b"), 50)},
                   .otherwise = code("none")}};
  auto counts = drawn(cohort);
  for (const auto* answers : {"a", "b", "a+b", "none"}) EXPECT_NEAR(counts[answers], 25, 4);
  EXPECT_FALSE(counts.contains(""));
}

TEST(ACohort, EveryNumberOfARangeIsAsLikely) {
  Cohort cohort;
  cohort.draws = {
      {.question = question,
       .shares = {{.answer = std::int64_t{3}, .up_to = std::int64_t{6}, .per_cent = 100}}}};
  auto counts = drawn(cohort);
  EXPECT_EQ(counts.size(), 4U);
  for (const auto* number : {"3", "4", "5", "6"}) EXPECT_NEAR(counts[number], 25, 4);
}

TEST(ACohort, TheFirstDrawWhoseConditionHoldsCounts) {
  Cohort cohort;
  cohort.draws = {{.question = question,
                   .when = compare_to(1, Operator::equals, true),
                   .shares = {share(code("a"), 100)}},
                  {.question = question, .shares = {share(code("b"), 100)}},
                  {.question = question, .shares = {share(code("c"), 100)}}};
  const std::vector<Answer> yes{true};
  EXPECT_EQ(drawn(cohort).begin()->first, "b");
  EXPECT_EQ(drawn(cohort, [&](ItemIndex) { return std::span<const Answer>(yes); }).begin()->first,
            "a");
}

TEST(ACohort, LeavesOutAQuestionOfWhichItSaysNothing) {
  Cohort cohort;
  cohort.draws = {{.question = 5, .shares = {share(code("a"), 100)}}};
  EXPECT_EQ(drawn(cohort).begin()->first, "");
}

}  // namespace
}  // namespace kiosk
