#include "app/wording/summarize.h"

#include <gtest/gtest.h>

#include "tests/wording/small_aid.h"

namespace kiosk {
namespace {

class MakeSummary : public testing::Test {
 protected:
  DecisionAid aid_ = small_aid();
  SmallVisit visit_{aid_};

  Summary summary(std::vector<OptionIndex> starred = {}, const QuestionList& questions = {}) const {
    return make_summary({.response = visit_.response(),
                         .starred = starred,
                         .questions = questions,
                         .today = "2026-11-24"},
                        aid_, english_words());
  }
};

std::vector<std::string> labels(const Summary& summary) {
  std::vector<std::string> result;
  for (const auto& section : summary.sections) {
    for (const auto& fact : section.facts) result.push_back(fact.label);
  }
  return result;
}

std::vector<std::string> titles(const Summary& summary) {
  std::vector<std::string> result;
  for (const auto& option : summary.options) result.push_back(option.title);
  return result;
}

TEST_F(MakeSummary, SaysWhatWasAnswered) {
  visit_.answer(small::pain, {std::int64_t{6}})
      .answer(small::where, {coding("back"), coding("thigh")});

  const auto facts = summary().sections.front().facts;

  ASSERT_EQ(facts.size(), 2U);
  EXPECT_EQ(facts[0].value, "6 of 10");
  EXPECT_EQ(facts[1].value, "lower back · right thigh");
}

TEST_F(MakeSummary, SaysNothingOfAQuestionThatDoesNotApply) {
  visit_.answer(small::pain, {std::int64_t{6}}).answer(small::where, {coding("back")});
  visit_.answer(
      small::pain,
      {std::int64_t{
          0}});  // so "where" is no longer asked; its answer is kept, but counts for nothing

  EXPECT_EQ(labels(summary()), std::vector<std::string>{"Pain now"});
  EXPECT_EQ(std::count(summary().questions.begin(), summary().questions.end(), "Where is it from?"),
            0);
}

TEST_F(MakeSummary, SaysThatSomeoneWouldRatherNotSay) {
  visit_.decline(small::pain);

  ASSERT_EQ(summary().sections.front().facts.size(), 1U);
  EXPECT_EQ(summary().sections.front().facts.front().value, "I would rather not say");
}

TEST_F(MakeSummary, SaysNothingOfWhatWasSkipped) { EXPECT_TRUE(summary().sections.empty()); }

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
  EXPECT_EQ(result.figures.front().source, "C. J 2019, doi:10.1000/182. Nobody says who paid.");
  ASSERT_EQ(result.figures.front().counts.size(), 2U);
  EXPECT_EQ(result.figures.front().counts[0].count, 60);
  EXPECT_EQ(result.figures.front().counts[1].count, 40);
  EXPECT_EQ(result.sources, std::vector<std::string>{"B. House 2020, ISBN 978-92-4-155039-0."});
  EXPECT_TRUE(summary().figures.empty());
}

TEST_F(MakeSummary, TheDifferenceBetweenTwoGroupsIsSaidAndNotLeftToTheReader) {
  aid_.texts["en"]["evidence.less-pain.compared"] = "Without, {compared} do.";
  aid_.texts["en"]["evidence.less-pain.with"] = "with heat";
  const std::pair<int, const char*> table[] = {
      {40, "Without, 40 do. 60 do not. 20 more with heat."},
      {60, "Without, 60 do. 40 do not. The same with heat."},
      {69, "Without, 69 do. 31 do not. 9 fewer with heat."}};
  for (const auto& [compared, words] : table) {
    aid_.evidence.front().compared = compared;

    EXPECT_EQ(summary({small::heat}).figures.front().counts[1].words, words);
  }
}

TEST_F(MakeSummary, AnswersStandUnderTheHeadingsThatTheAidNames) {
  aid_.sheet = {{.id = "place", .questions = {small::where}},
                {.id = "pain", .questions = {small::pain}},
                {.id = "nothing", .questions = {small::legs}}};
  aid_.texts["en"]["sheet.pain"] = "My pain";
  aid_.texts["en"]["sheet.place"] = "Where";
  visit_.answer(small::pain, {std::int64_t{6}}).answer(small::where, {coding("back")});

  const auto sections = summary().sections;

  ASSERT_EQ(sections.size(), 2U) << "one without an answer is left out";
  EXPECT_EQ(sections[0].heading, "Where");
  EXPECT_EQ(sections[1].heading, "My pain");
  EXPECT_EQ(sections[1].facts.front().value, "6 of 10");
}

TEST_F(MakeSummary, WhatThePersonDoesNotKnowStandsOnALineOfItsOwn) {
  aid_.sheet = {{.id = "all", .questions = {small::pain, small::where}}};
  aid_.unknown_answers = {"thigh"};
  visit_.answer(small::pain, {std::int64_t{6}}).answer(small::where, {coding("thigh")});

  const auto section = summary().sections.front();

  ASSERT_EQ(section.facts.size(), 1U);
  EXPECT_EQ(section.unknown.label, "I do not know");
  EXPECT_EQ(section.unknown.value, "Where");
}

TEST_F(MakeSummary, PlacesOnABodyAreDrawnAsTheyWereTouched) {
  aid_.questionnaire.items[small::where].control = ItemControl::body_map;
  aid_.questionnaire.items[small::where].show.pictures = {
      {.file = "front.svg", .label = {.original = "Front"}},
      {.file = "back.svg", .label = {.original = "Back"}}};
  for (auto& option : aid_.questionnaire.items[small::where].options)
    option.region = std::string(code_of(option.value)) + "-part";
  aid_.sheet = {{.id = "all", .questions = {small::where}}};
  visit_.answer(small::pain, {std::int64_t{6}})
      .answer(small::where, {coding("back"), coding("thigh")});

  const auto section = summary().sections.front();

  ASSERT_EQ(section.map.size(), 2U);
  EXPECT_EQ(section.map[1].file, "/content/back.svg");
  EXPECT_EQ(section.map[1].elements, (std::vector<std::string>{"back-part", "thigh-part"}));
  EXPECT_EQ(section.map_description, "Where: lower back · right thigh");
}

TEST_F(MakeSummary, ANumberThatIsAskedAnewSaysHowItWasAtTheVisitBefore) {
  aid_.asked_again = {small::pain};
  SmallVisit before(aid_);
  before.answer(small::pain, {std::int64_t{8}});
  const CarriedVisit earlier{.day = "2026-05-03", .response = before.response()};
  visit_.answer(small::pain, {std::int64_t{6}});
  const QuestionList no_list;

  const auto made = make_summary({.response = visit_.response(),
                                  .questions = no_list,
                                  .today = "2026-11-24",
                                  .earlier = &earlier},
                                 aid_, english_words());

  EXPECT_EQ(made.sections.front().facts.front().value, "6 of 10 (8 of 10 on May 3, 2026)");
}

TEST_F(MakeSummary, CarriesTheCodeThatBringsTheVisitBack) {
  visit_.answer(small::pain, {std::int64_t{6}});
  EXPECT_EQ(summary().bring_back.square, "") << "an aid that asks nothing anew has none";
  aid_.asked_again = {small::pain};

  const auto code = summary().bring_back;
  const auto read = read_visit_code(code.typed, aid_);

  EXPECT_EQ(code.heading, "Bring it back");
  ASSERT_TRUE(read.visit);
  EXPECT_EQ(read.visit->day, "2026-11-24");
  EXPECT_EQ(std::get<std::int64_t>(read.visit->response.items[small::pain].answers.front()), 6);
}

TEST_F(MakeSummary, SaysWhatCannotWait) {
  EXPECT_EQ(summary().urgent_heading, "");
  visit_.answer(small::legs, {true});

  EXPECT_EQ(summary().urgent, std::vector<std::string>{"My legs are weak."});
  EXPECT_EQ(summary().urgent_heading, "Tell someone now");
}

TEST_F(MakeSummary, SaysTodayWhereNoSignNeedsHelpNow) {
  aid_.urgent_signs.front().speed = Urgency::today;
  visit_.answer(small::legs, {true});

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
