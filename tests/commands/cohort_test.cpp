#include <gtest/gtest.h>

#include "app/commands/check.h"
#include "app/commands/cohort_figures.h"
#include "app/content/read_content.h"
#include "tests/support/tiny_aid.h"

namespace kiosk {
namespace {

constexpr auto nobody_has_a_sign = R"([habits]
people = 200
words_per_minute = 100
seconds_per_touch = 1
cards_read = 1
assumed = "made up"
[[answer]]
question = "sign-legs"
assumed = "made up"
shares = { no = 100 }
[[answer]]
question = "pain"
assumed = "made up"
shares = { 6 = 100 }
[[answer]]
question = "where"
assumed = "made up"
each = { head = 100, foot = 100 }
)";

std::string with(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

/// The figures of a tiny aid's cohort; fails the test where something cannot be read.
CohortFigures asked(TinyAid& tiny, const std::string& cohort) {
  tiny.write("cohort.toml", cohort);
  const auto aid = read_aid(tiny.path());
  EXPECT_TRUE(aid.value);
  const auto reading = read_cohort(tiny.path() / "cohort.toml", aid.value->questionnaire);
  for (const auto& fault : reading.faults) ADD_FAILURE() << as_line(fault);
  return ask_cohort(*aid.value, *reading.value, reading.value->people, 1);
}

TEST(Cohort, APersonWithoutASignIsNotStoppedAndGetsEveryCardOfTheRules) {
  TinyAid tiny;

  const auto figures = asked(tiny, nobody_has_a_sign);

  EXPECT_EQ(figures.violation, "");
  EXPECT_EQ(figures.people, 200U);
  EXPECT_EQ(figures.stopped, 0U);
  EXPECT_EQ(figures.cards.fewest, 2U);  // ice from pain 5 on, rest always
  EXPECT_EQ(figures.cards.p90, 2U);
  EXPECT_GT(figures.words.median, 0U);
  EXPECT_GT(figures.touches.median, 5U);  // Start, three answers and Next after each, at least
}

TEST(Cohort, TheTouchesOfItsScreensAreThoseOfItsVisits) {
  TinyAid tiny;

  const auto figures = asked(tiny, nobody_has_a_sign);

  const auto rows = figures.touches_by_screen.rows();
  ASSERT_FALSE(rows.empty());
  EXPECT_EQ(rows.front().screen, "welcome");
  EXPECT_EQ(rows.front().touches, figures.walked);
  std::uint64_t sum = 0;
  for (const auto& row : rows) sum += row.touches;
  EXPECT_GE(sum, figures.walked * figures.touches.fewest);
  EXPECT_EQ(figures.touches_by_screen.visits(), figures.walked);
}

TEST(Cohort, EachCardSaysBecauseOfWhichRulesItComesUpAndHowManyThereWouldBeWithoutIt) {
  TinyAid tiny;

  const auto figures = asked(tiny, with(nobody_has_a_sign, "{ 6 = 100 }", "{ 6 = 60, 0 = 40 }"));

  const auto& cards = figures.cards_by_treatment;
  const auto for_all = cards.of_everybody();
  ASSERT_EQ(for_all.size(), 1U);  // rest
  const OptionIndex rest = for_all.front();
  const OptionIndex ice = 1 - rest;
  EXPECT_EQ(cards.people_of_rule(ice, 0), figures.options[ice]);
  EXPECT_EQ(cards.people_by_cards()[2], figures.options[ice]);
  EXPECT_EQ(cards.people_by_cards()[1], figures.people - figures.options[ice]);
  EXPECT_EQ(figures.cards.median, 2U);
  EXPECT_EQ(cards.median_without(ice), 1U);
  EXPECT_EQ(cards.median_without(rest), 1U);
  EXPECT_NEAR(cards.mean(), 1.6, 0.1);
}

TEST(Cohort, WhoIsNotSureIsStoppedAndCountsAsWithoutASign) {
  TinyAid tiny;

  const auto figures = asked(tiny, with(nobody_has_a_sign, "{ no = 100 }", "{ unsure = 100 }"));

  EXPECT_EQ(figures.stopped, 200U);
  EXPECT_EQ(figures.signs, std::vector<std::uint64_t>{200});
  EXPECT_EQ(figures.without_sign, 200U);
  EXPECT_EQ(figures.stopped_without_sign, 200U);
  EXPECT_EQ(figures.questions.fewest, 1U);  // "check-legs"
}

TEST(Cohort, WhoHasASignIsStoppedAndDoesNotCountAsWithoutOne) {
  TinyAid tiny;

  const auto figures =
      asked(tiny, with(nobody_has_a_sign, "{ no = 100 }", "{ yes = 50, no = 50 }"));

  EXPECT_NEAR(static_cast<double>(figures.stopped), 100, 30);
  EXPECT_EQ(figures.without_sign, 200U - figures.stopped);
  EXPECT_EQ(figures.stopped_without_sign, 0U);
}

TEST(Cohort, AConditionChoosesAmongTheWaysToAnswer) {
  TinyAid tiny;
  const auto cohort = with(nobody_has_a_sign, "[[answer]]\nquestion = \"pain\"", R"([[answer]]
question = "pain"
assumed = "made up"
when = { question = "sign-legs", operator = "=", answer = "no" }
shares = { 0-4 = 100 }
[[answer]]
question = "pain")");

  EXPECT_EQ(asked(tiny, cohort).cards.p90, 1U);  // pain below 5: rest alone
}

TEST(Cohort, TheSameSeedMakesTheSamePeople) {
  TinyAid tiny;
  const auto mixed = with(nobody_has_a_sign, "{ 6 = 100 }", "{ 0-10 = 90 }");

  const auto first = asked(tiny, mixed);
  const auto second = asked(tiny, mixed);

  EXPECT_EQ(first.words.median, second.words.median);
  EXPECT_EQ(first.seconds.p90, second.seconds.p90);
}

struct BrokenCohort {
  const char* from;
  const char* to;
  const char* says;
};

class ABrokenCohort : public testing::TestWithParam<BrokenCohort> {};

TEST_P(ABrokenCohort, IsNamedWithItsPlace) {
  TinyAid tiny;
  tiny.write("cohort.toml", with(nobody_has_a_sign, GetParam().from, GetParam().to));
  const auto aid = read_aid(tiny.path());
  ASSERT_TRUE(aid.value);

  const auto reading = read_cohort(tiny.path() / "cohort.toml", aid.value->questionnaire);

  ASSERT_FALSE(reading.faults.empty());
  EXPECT_NE(as_line(reading.faults.front()).find(GetParam().says), std::string::npos)
      << as_line(reading.faults.front());
}

INSTANTIATE_TEST_SUITE_P(
    Each, ABrokenCohort,
    testing::Values(
        BrokenCohort{"\"sign-legs\"", "\"sign-wings\"", "there is no question with that linkId"},
        BrokenCohort{"{ no = 100 }", "{ no = 60, yes = 60 }", "are more than 100 together"},
        BrokenCohort{"{ no = 100 }", "{ maybe = 100 }", "has no answer \"maybe\""},
        BrokenCohort{"{ no = 100 }", "{ no = 101 }", "a share is a number from 0 to 100"},
        BrokenCohort{"{ 6 = 100 }", "{ 6-11 = 100 }", "has no answer \"6-11\""},
        BrokenCohort{"assumed = \"made up\"\nshares = { no", "shares = { no",
                     "either a \"source\""},
        BrokenCohort{"shares = { no", "each = { no", "takes one answer"},
        BrokenCohort{"words_per_minute = 100", "words_per_minute = 0", "is not above 0"},
        BrokenCohort{"[[answer]]\nquestion = \"where\"\nassumed = \"made up\"\neach = { head = "
                     "100, foot = 100 }\n",
                     "", "no share says how \"where\" is answered"}));

TEST(Cohort, CheckHoldsWhatTheWelcomePromisesAgainstIt) {
  TinyAid tiny;
  tiny.write("cohort.toml", nobody_has_a_sign);
  tiny.replace("aid.toml", "version = \"1\"", "version = \"1\"\nminutes = 40");
  testing::internal::CaptureStdout();

  const auto exit_code = check({.content = tiny.path(), .today = "2026-11-24"});

  const auto said = testing::internal::GetCapturedStdout();
  EXPECT_EQ(exit_code, 1);
  EXPECT_NE(said.find("\"minutes\" promises 40; a visit of cohort.toml takes 5"), std::string::npos)
      << said;
}

}  // namespace
}  // namespace kiosk
