// Groups that can be filled in more than once, and the end of a plain form.
#include <gtest/gtest.h>

#include "app/session/repeats.h"
#include "app/session/session.h"
#include "tests/support/forms.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

using namespace testing_forms;

/// "before"; the repeating group "medicines" with "name" (needed) and "dose"; "after".
DecisionAid medicines() {
  auto group = item("medicines", ItemType::group);
  group.repeats = true;
  auto name = beneath(item("name", ItemType::string), 1);
  name.required = true;
  DecisionAid aid{.id = "form", .languages = {"en"}};
  aid.questionnaire =
      form({item("before", ItemType::string), group, name,
            beneath(item("dose", ItemType::string), 1), item("after", ItemType::string)});
  aid.plan = form_plan;
  return aid;
}

NodeIndex here(const Visitor& visitor) {
  return std::get<QuestionScreen>(visitor.session.screen).node;
}
bool is_at_group(const Visitor& visitor) {
  return std::holds_alternative<RepeatScreen>(visitor.session.screen);
}
Visitor& writes(Visitor& visitor, const std::string& words) {
  return visitor.dispatch(AnswerGiven{here(visitor), {words}});
}

/// Through one occurrence, with that name, to the group's page.
Visitor& enters(Visitor& visitor, const std::string& name) {
  writes(visitor, name).goes_on();
  return visitor.goes_on();
}

std::vector<std::string> names_in(const Visitor& visitor, const DecisionAid& aid) {
  std::vector<std::string> names;
  for (const auto& entry : visitor.session.response.items) {
    if (aid.questionnaire.items[entry.item].link_id == "name" && !entry.answers.empty())
      names.push_back(std::get<std::string>(entry.answers.front()));
  }
  return names;
}

TEST(RepeatingGroup, AsksWhetherThereIsAnotherAfterItsLastQuestion) {
  const auto aid = medicines();
  Visitor visitor(aid);
  visitor.starts().goes_on();
  EXPECT_EQ(visitor.at(), "name");
  enters(visitor, "one");
  EXPECT_TRUE(is_at_group(visitor));
  visitor.goes_on();
  EXPECT_EQ(visitor.at(), "after");
}

TEST(RepeatingGroup, TakesAnyNumberAndGivesUpAnyOne) {
  const auto aid = medicines();
  Visitor visitor(aid);
  visitor.starts().goes_on();
  enters(visitor, "one");
  for (const auto* name : {"two", "three"}) {
    visitor.dispatch(OccurrenceAdded{1});
    EXPECT_EQ(visitor.at(), "name");
    enters(visitor, name);
    EXPECT_TRUE(is_at_group(visitor));
  }
  EXPECT_EQ(names_in(visitor, aid), (std::vector<std::string>{"one", "two", "three"}));
  const auto second = Occurrence(visitor.session.response, aid.questionnaire, 1).repetitions()[1];
  visitor.dispatch(OccurrenceRemoved{second});
  EXPECT_EQ(names_in(visitor, aid), (std::vector<std::string>{"one", "three"}));
  visitor.dispatch(OccurrenceRemoved{1});
  EXPECT_EQ(names_in(visitor, aid), std::vector<std::string>{"three"});
  visitor.dispatch(OccurrenceRemoved{1});
  EXPECT_TRUE(names_in(visitor, aid).empty());
  EXPECT_EQ(visitor.session.response.items.size(), aid.questionnaire.items.size());
}

TEST(RepeatingGroup, LeadsBackTheWayItCame) {
  const auto aid = medicines();
  Visitor visitor(aid);
  visitor.starts().goes_on();
  enters(visitor, "one").dispatch(OccurrenceAdded{1});
  enters(visitor, "two").goes_on();
  EXPECT_EQ(visitor.at(), "after");
  visitor.goes_back();
  EXPECT_TRUE(is_at_group(visitor));
  visitor.goes_back();
  EXPECT_EQ(visitor.at(), "dose");
  visitor.goes_back();
  EXPECT_EQ(visitor.at(), "name");
  visitor.goes_back();
  EXPECT_TRUE(is_at_group(visitor)) << "before the second there are those entered so far";
  visitor.dispatch(OccurrenceChanged{1});
  EXPECT_EQ(visitor.at(), "name");
  visitor.goes_back();
  EXPECT_EQ(visitor.at(), "before");
}

TEST(RepeatingGroup, LeavesWhatWasConfirmedBeforeItAndTakesWhatIsBehindItAlong) {
  const auto aid = medicines();
  Visitor visitor(aid);
  visitor.starts().dispatch(AnswerGiven{2, {std::string("one")}});
  visitor.session.confirmed = {0, 4};

  visitor.dispatch(OccurrenceAdded{1});
  EXPECT_EQ(visitor.session.confirmed, (std::set<NodeIndex>{0, 7}));

  visitor.dispatch(OccurrenceRemoved{4});
  EXPECT_EQ(visitor.session.confirmed, (std::set<NodeIndex>{0, 4}));
}

TEST(RepeatingGroup, ThatMayBeLeftOutIsPassedByThoughItsQuestionsAreNeeded) {
  const auto aid = medicines();
  Visitor visitor(aid);
  visitor.starts().goes_on().goes_on();
  EXPECT_EQ(visitor.at(), "name") << "a needed answer is asked for";
  visitor.dispatch(GroupLeftOut{1});
  EXPECT_EQ(visitor.at(), "after");
  EXPECT_TRUE(open_questions(form_state(visitor.session, aid)).empty());
}

TEST(RepeatingGroup, ABlankFurtherOneGoesAwayWhenItIsLeftOut) {
  const auto aid = medicines();
  Visitor visitor(aid);
  visitor.starts().goes_on();
  enters(visitor, "one").dispatch(OccurrenceAdded{1});
  const auto second = Occurrence(visitor.session.response, aid.questionnaire, 1).repetitions()[1];
  visitor.dispatch(GroupLeftOut{second});
  EXPECT_TRUE(is_at_group(visitor));
  EXPECT_EQ(Occurrence(visitor.session.response, aid.questionnaire, 1).repetitions().size(), 1U);
}

TEST(RepeatingGroup, HasNoMoreThanTheFormAllows) {
  auto aid = medicines();
  aid.questionnaire.items[1].limits.max_occurs = 2;
  Visitor visitor(aid);
  visitor.starts().goes_on();
  enters(visitor, "one").dispatch(OccurrenceAdded{1});
  enters(visitor, "two").dispatch(OccurrenceAdded{1});
  EXPECT_TRUE(is_at_group(visitor));
  EXPECT_EQ(Occurrence(visitor.session.response, aid.questionnaire, 1).repetitions().size(), 2U);
}

TEST(RepeatingGroup, WithinAnotherIsLeftBeforeIt) {
  auto outer = item("outer", ItemType::group);
  outer.repeats = true;
  auto inner = beneath(item("inner", ItemType::group), 0);
  inner.repeats = true;
  DecisionAid aid{.id = "form", .languages = {"en"}};
  aid.questionnaire = form(
      {outer, inner, beneath(item("q", ItemType::string), 1), item("after", ItemType::string)});
  aid.plan = form_plan;
  Visitor visitor(aid);
  visitor.starts();
  writes(visitor, "one").goes_on();
  EXPECT_EQ(std::get<RepeatScreen>(visitor.session.screen).group, 1U);
  visitor.goes_on();
  EXPECT_EQ(std::get<RepeatScreen>(visitor.session.screen).group, 0U);
  visitor.goes_on();
  EXPECT_EQ(visitor.at(), "after");
  visitor.goes_back();
  EXPECT_EQ(std::get<RepeatScreen>(visitor.session.screen).group, 0U);
  visitor.goes_back();
  EXPECT_EQ(std::get<RepeatScreen>(visitor.session.screen).group, 1U);
  visitor.goes_back();
  EXPECT_EQ(visitor.at(), "q");
}

/// "allergies", several; of each "reaction" and "year"; then "after".
DecisionAid allergies() {
  auto allergy = item("allergies", ItemType::choice);
  allergy.repeats = true;
  allergy.options = {option("nuts"), option("dust"), option("bees")};
  DecisionAid aid{.id = "form", .languages = {"en"}};
  aid.questionnaire =
      form({allergy, beneath(item("reaction", ItemType::string), 0),
            beneath(item("year", ItemType::string), 0), item("after", ItemType::string)});
  aid.plan = form_plan;
  return aid;
}

TEST(AskedPerAnswer, TheScreensComeInTurnForEachAnswer) {
  const auto aid = allergies();
  Visitor visitor(aid);
  visitor.starts().dispatch(AnswerGiven{0, {code("nuts"), code("dust")}});
  std::vector<std::string> asked;
  for (int i = 0; i < 5; ++i) {
    visitor.goes_on();
    asked.push_back(visitor.at() +
                    std::to_string(visitor.session.response.items[here(visitor)].of_answer));
  }
  EXPECT_EQ(asked,
            (std::vector<std::string>{"reaction0", "year0", "reaction1", "year1", "after0"}));
  visitor.goes_back().goes_back();
  EXPECT_EQ(visitor.session.response.items[here(visitor)].of_answer, 1U);
  EXPECT_EQ(visitor.at(), "reaction");
}

TEST(AskedPerAnswer, AnAnswerThatIsAddedWhileLookingThemOverIsAskedAboutBeforeOneComesBack) {
  const auto aid = allergies();
  Visitor visitor(aid);
  visitor.starts().dispatch(AnswerGiven{0, {code("nuts")}}).goes_on();
  writes(visitor, "rash").goes_on();
  writes(visitor, "2001").goes_on().goes_on();
  visitor.dispatch(AnswerChangeRequested{0})
      .dispatch(AnswerGiven{0, {code("bees"), code("nuts")}})
      .goes_on();
  EXPECT_EQ(visitor.at(), "reaction");
  EXPECT_EQ(visitor.session.response.items[here(visitor)].of_answer, 0U);
  writes(visitor, "swelling").goes_on();
  EXPECT_EQ(visitor.at(), "year");
  writes(visitor, "2002").goes_on();
  EXPECT_EQ(visitor.at(), "answers");
}

TEST(AskedPerAnswer, WhatWasConfirmedMovesWithItsAnswerAndGoesWithIt) {
  const auto aid = allergies();
  Visitor visitor(aid);
  visitor.starts().dispatch(AnswerGiven{0, {code("nuts"), code("dust")}});
  visitor.dispatch(AnswerGiven{3, {std::string("sneezing")}});
  visitor.session.confirmed = {1, 3, 5};
  visitor.dispatch(AnswerGiven{0, {code("dust")}});
  EXPECT_EQ(visitor.session.confirmed, (std::set<NodeIndex>{1, 3}));
  EXPECT_EQ(visitor.session.response.items[1].answers.size(), 1U);
}

TEST(NestedOnce, WhatWasConfirmedStaysWhenTheAnswerAboveItIsAnother) {
  auto aid = allergies();
  aid.questionnaire =
      form({item("allergies", ItemType::choice), beneath(item("reaction", ItemType::string), 0),
            aid.questionnaire.items[0], beneath(item("year", ItemType::string), 2)});
  aid.questionnaire.items[0].options = {option("nuts"), option("dust")};
  Visitor visitor(aid);
  visitor.starts().dispatch(AnswerGiven{0, {code("nuts")}});
  visitor.session.confirmed = {1};

  visitor.dispatch(AnswerGiven{0, {code("dust")}});

  EXPECT_EQ(visitor.session.confirmed, std::set<NodeIndex>{1});
}

TEST(PlainForm, EndsWithItsAnswersAndThenTheSheet) {
  DecisionAid aid{.id = "form", .languages = {"en"}};
  aid.questionnaire = form({item("q", ItemType::string)});
  aid.plan = form_plan;
  Visitor visitor(aid);
  visitor.starts().goes_on();
  EXPECT_TRUE(std::holds_alternative<AnswersScreen>(visitor.session.screen));
  visitor.goes_on();
  EXPECT_TRUE(std::holds_alternative<SummaryScreen>(visitor.session.screen));
  visitor.goes_back().goes_back();
  EXPECT_EQ(visitor.at(), "q");
}

TEST(PlainForm, AsksWhatAChangedAnswerLeadsTo) {
  DecisionAid aid{.id = "form", .languages = {"en"}};
  aid.questionnaire =
      form({item("bus", ItemType::boolean), beneath(item("line", ItemType::string), 0)});
  aid.plan = form_plan;
  Visitor visitor(aid);
  visitor.starts()
      .goes_on()
      .dispatch(AnswerChangeRequested{0})
      .dispatch(AnswerGiven{0, {true}})
      .goes_on();
  EXPECT_EQ(visitor.at(), "line");
  visitor.goes_on();
  EXPECT_EQ(visitor.at(), "answers");
}

TEST(PlainForm, LeadsToWhatIsMissingBeforeItEnds) {
  auto needed = when(item("needed", ItemType::string), compare_to(0, Operator::equals, true));
  needed.required = true;
  DecisionAid aid{.id = "form", .languages = {"en"}};
  aid.questionnaire = form({item("q", ItemType::boolean), needed});
  aid.plan = form_plan;
  Visitor visitor(aid);
  visitor.starts()
      .dispatch(AnswerGiven{0, {false}})
      .goes_on()
      .dispatch(AnswerChangeRequested{0})
      .dispatch(AnswerGiven{0, {true}})
      .goes_on();
  ASSERT_TRUE(std::holds_alternative<AnswersScreen>(visitor.session.screen));
  ASSERT_EQ(open_questions(form_state(visitor.session, aid)).size(), 1U);
  visitor.goes_on();
  EXPECT_EQ(visitor.at(), "needed");
  EXPECT_TRUE(std::get<QuestionScreen>(visitor.session.screen).answer_missing);
  visitor.dispatch(AnswerGiven{1, {std::string("here")}}).goes_on().goes_on();
  EXPECT_TRUE(std::holds_alternative<SummaryScreen>(visitor.session.screen));
}

}  // namespace
}  // namespace kiosk
