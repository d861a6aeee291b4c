#include "app/wording/summarise.h"

#include <gtest/gtest.h>

#include "tests/wording/small_aid.h"

namespace kiosk {
namespace {

class MakeSummary : public testing::Test {
 protected:
  DecisionAid aid_ = small_aid();
  SmallVisit visit_{aid_};

  Summary summary(std::vector<OptionIndex> starred = {}, const QuestionList& questions = {}) const {
    return make_summary({.response = visit_.response(), .starred = starred, .questions = questions, .today = "2026-11-24"}, aid_, english_words());
  }
};

std::vector<std::string> labels(const Summary& summary) {
  std::vector<std::string> result;
  for (const auto& fact : summary.about.facts) result.push_back(fact.label);
  return result;
}

std::vector<std::string> titles(const Summary& summary) {
  std::vector<std::string> result;
  for (const auto& option : summary.options) result.push_back(option.title);
  return result;
}

TEST_F(MakeSummary, SaysWhatWasAnswered) {
  visit_.answer(small::pain, {std::int64_t{6}}).answer(small::where, {coding("back"), coding("thigh")});

  const auto facts = summary().about.facts;

  ASSERT_EQ(facts.size(), 2U);
  EXPECT_EQ(facts[0].value, "6 of 10");
  EXPECT_EQ(facts[1].value, "lower back · right thigh");
}

TEST_F(MakeSummary, SaysNothingOfAQuestionThatDoesNotApply) {
  visit_.answer(small::pain, {std::int64_t{6}}).answer(small::where, {coding("back")});
  visit_.answer(small::pain, {std::int64_t{0}});  // so "where" is no longer asked; its answer is kept, but counts for nothing

  EXPECT_EQ(labels(summary()), std::vector<std::string>{"Pain now"});
  EXPECT_EQ(std::count(summary().questions.begin(), summary().questions.end(), "Where is it from?"), 0);
}

TEST_F(MakeSummary, SaysThatSomeoneWouldRatherNotSay) {
  visit_.decline(small::pain);

  ASSERT_EQ(summary().about.facts.size(), 1U);
  EXPECT_EQ(summary().about.facts.front().value, "I would rather not say");
}

TEST_F(MakeSummary, SaysNothingOfWhatWasSkipped) { EXPECT_TRUE(summary().about.facts.empty()); }

TEST_F(MakeSummary, ListsWhatWasStarred) {
  visit_.answer(small::pain, {std::int64_t{6}});

  const auto result = summary({small::heat});

  EXPECT_EQ(titles(result), std::vector<std::string>{"Heat"});
  EXPECT_EQ(result.options_heading, "Treatments I starred");
  EXPECT_EQ(result.options_note, "");
  EXPECT_EQ(result.options.front().because, "Because my pain is 6 of 10.");
  EXPECT_EQ(result.options.front().picture, "/content/heat.svg");
}

TEST_F(MakeSummary, ListsWhatCameUpWhereNothingWasStarred) {
  visit_.answer(small::pain, {std::int64_t{6}});

  const auto result = summary();

  EXPECT_EQ(titles(result), (std::vector<std::string>{"Heat", "Rest"}));
  EXPECT_EQ(result.options_heading, "Treatments that came up");
  EXPECT_EQ(result.options_note, "I starred none");
}

TEST_F(MakeSummary, GivesNoReasonForATreatmentThatDidNotComeUp) {
  visit_.answer(small::pain, {std::int64_t{2}});

  const auto result = summary({small::heat});

  ASSERT_EQ(titles(result), std::vector<std::string>{"Heat"});
  EXPECT_EQ(result.options.front().because, "");
}

TEST_F(MakeSummary, ListsThePersonsOwnQuestionsInTheirOrder) {
  QuestionList list;
  list.add_own("Can I still garden?");
  list.toggle("how-hot");

  const auto result = summary({}, list);

  EXPECT_EQ(result.questions, (std::vector<std::string>{"Can I still garden?", "How hot?"}));
  EXPECT_EQ(result.questions_heading, "My questions");
}

TEST_F(MakeSummary, SuggestsQuestionsWhereNoneWereChosen) {
  visit_.answer(small::pain, {std::int64_t{6}}).answer(small::where, {coding("back")});

  const auto result = summary({small::heat});

  EXPECT_EQ(result.questions, (std::vector<std::string>{"Where is it from?", "How hot?"}));
  EXPECT_EQ(result.questions_heading, "Questions to ask");
}

TEST_F(MakeSummary, GivesFiguresAndSourcesOfWhatWasStarred) {
  const auto result = summary({small::heat});

  ASSERT_EQ(result.figures.size(), 1U);
  EXPECT_EQ(result.figures.front().option, "Heat");
  EXPECT_EQ(result.figures.front().certainty, "Fairly sure");
  EXPECT_EQ(result.figures.front().source, "A trial.");
  EXPECT_EQ(result.sources, std::vector<std::string>{"A book."});
  EXPECT_TRUE(summary().figures.empty());
}

TEST_F(MakeSummary, SaysWhatCannotWait) {
  EXPECT_EQ(summary().urgent_heading, "");
  visit_.answer(small::legs, {true});

  EXPECT_EQ(summary().urgent, std::vector<std::string>{"My legs are weak."});
  EXPECT_EQ(summary().urgent_heading, "Tell someone today");
}

TEST_F(MakeSummary, IsADraftUntilSomeoneHasReviewedTheContent) {
  EXPECT_EQ(summary().draft_notice, "Draft");
  aid_.review.reviewer = "Dr A";

  EXPECT_EQ(summary().draft_notice, "");
}

TEST_F(MakeSummary, SaysTheDayTheLanguageAndWhereTheContentIsFrom) {
  EXPECT_EQ(summary().subtitle, "November 24, 2026, English");
  EXPECT_EQ(summary().provenance, "Version 7, November 20, 2026");
  EXPECT_EQ(summary().note, "No advice.");
}

}  // namespace
}  // namespace kiosk
