// The end of a plain form: what is still open is named, led to and mended; what cannot be asked
// holds nobody up.
#include <gtest/gtest.h>

#include "app/session/repeats.h"
#include "app/session/session.h"
#include "tests/support/forms.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

using namespace testing_forms;

std::vector<LinkId> open_at_the_end(const Visitor& visitor, const DecisionAid& aid) {
  std::vector<LinkId> names;
  for (const auto& fault : open_questions(form_state(visitor.session, aid))) {
    names.push_back(
        aid.questionnaire.items[visitor.session.response.items[fault.node].item].link_id);
  }
  return names;
}

bool says_what_is_wrong(const Visitor& visitor) {
  return std::get<QuestionScreen>(visitor.session.screen).answer_missing;
}

/// "contact": an optional group with "name" and "phone", both needed in it; then "after".
DecisionAid contact() {
  return asking(
      {item("contact", ItemType::group), required(beneath(item("name", ItemType::string), 0)),
       required(beneath(item("phone", ItemType::string), 0)), item("after", ItemType::string)});
}

TEST(PlainForm, LeadsFromTheNameOfWhatIsMissingToItAndBack) {
  const auto aid = asking(
      {item("bus", ItemType::boolean),
       required(when(item("line", ItemType::string), compare_to(0, Operator::equals, true)))});
  Visitor visitor(aid);
  visitor.starts()
      .dispatch(AnswerGiven{0, {false}})
      .goes_on()
      .dispatch(AnswerChangeRequested{0})
      .dispatch(AnswerGiven{0, {true}})
      .goes_on();
  ASSERT_EQ(visitor.at(), "answers");
  EXPECT_EQ(open_at_the_end(visitor, aid), (std::vector<LinkId>{"line"}));

  visitor.dispatch(AnswerChangeRequested{1});
  EXPECT_EQ(visitor.at(), "line");
  EXPECT_TRUE(says_what_is_wrong(visitor));
  visitor.dispatch(AnswerGiven{1, {std::string("7")}}).goes_on();

  EXPECT_EQ(visitor.at(), "answers");
  EXPECT_TRUE(open_at_the_end(visitor, aid).empty());
  EXPECT_EQ(visitor.goes_on().at(), "summary");
}

TEST(PlainForm, ARequiredQuestionThatCannotBeAskedHereHoldsNobodyUp) {
  for (const auto type : {ItemType::attachment, ItemType::reference, ItemType::unsupported}) {
    const auto aid = asking({required(item("photo", type)), item("q", ItemType::string)});
    Visitor visitor(aid);

    visitor.starts().goes_on().goes_on();

    EXPECT_EQ(visitor.at(), "answers");
    EXPECT_EQ(visitor.goes_on().at(), "summary");
    EXPECT_EQ(missing_answers(visitor.session.response, aid.questionnaire).size(), 1U)
        << "and the response is not complete";
  }
}

TEST(PlainForm, ARequiredGroupOfWhichNothingCanBeAskedHereHoldsNobodyUp) {
  auto hidden = beneath(item("hidden", ItemType::string), 0);
  hidden.hidden = true;
  const auto aid = asking({required(item("papers", ItemType::group)),
                           beneath(item("photo", ItemType::attachment), 0), hidden,
                           item("q", ItemType::string)});
  Visitor visitor(aid);

  visitor.starts().goes_on().goes_on();

  ASSERT_EQ(visitor.at(), "answers");
  EXPECT_TRUE(open_at_the_end(visitor, aid).empty());
  EXPECT_EQ(visitor.goes_on().at(), "summary");
}

TEST(PlainForm, ARequiredGroupLeadsToTheFirstOfItsQuestionsThatCanBeAnswered) {
  const auto aid = asking({required(item("papers", ItemType::group)),
                           beneath(item("photo", ItemType::attachment), 0),
                           beneath(item("number", ItemType::string), 0)});
  Visitor visitor(aid);
  visitor.starts().goes_on().goes_on();

  EXPECT_EQ(open_at_the_end(visitor, aid), (std::vector<LinkId>{"number"}));
}

TEST(PlainForm, AnOptionalGroupIsLeftOutAsAWholeOnceItsRequiredQuestionHeldThePersonUp) {
  const auto aid = contact();
  Visitor visitor(aid);
  visitor.starts().goes_on();
  ASSERT_EQ(visitor.at(), "name");
  EXPECT_TRUE(says_what_is_wrong(visitor));

  visitor.dispatch(GroupLeftOut{0});
  EXPECT_EQ(visitor.at(), "after");
  visitor.goes_on();

  EXPECT_TRUE(open_at_the_end(visitor, aid).empty());
  EXPECT_TRUE(missing_answers(visitor.session.response, aid.questionnaire).empty());
  EXPECT_EQ(visitor.goes_on().at(), "summary");
}

TEST(PlainForm, AGroupThatWasLeftOutIsHeldToWhatItNeedsOnceSomethingInItIsAnswered) {
  const auto aid = contact();
  Visitor visitor(aid);
  visitor.starts()
      .goes_on()
      .dispatch(GroupLeftOut{0})
      .goes_on()
      .dispatch(AnswerChangeRequested{2})
      .dispatch(AnswerGiven{2, {std::string("555")}})
      .goes_on();

  EXPECT_EQ(open_at_the_end(visitor, aid), (std::vector<LinkId>{"name"}));
}

TEST(PlainForm, AnAnsweredGroupOrARequiredOneIsNotLeftOut) {
  auto aid = contact();
  Visitor answered(aid);
  answered.starts()
      .dispatch(AnswerGiven{1, {std::string("Ann")}})
      .goes_on()
      .goes_on()
      .dispatch(GroupLeftOut{0});
  EXPECT_EQ(answered.at(), "phone");

  aid.questionnaire.items[0].required = true;
  Visitor held(aid);
  held.starts().goes_on().dispatch(GroupLeftOut{0});
  EXPECT_EQ(held.at(), "name");
}

TEST(PlainForm, WhatIsLeftOutOnThePageOfAnswersLeadsBackThere) {
  const auto aid = asking(
      {item("bus", ItemType::boolean), item("travel", ItemType::group),
       required(beneath(when(item("line", ItemType::string), compare_to(0, Operator::equals, true)),
                        1))});
  Visitor visitor(aid);
  visitor.starts()
      .goes_on()
      .dispatch(AnswerChangeRequested{0})
      .dispatch(AnswerGiven{0, {true}})
      .goes_on();
  ASSERT_EQ(open_at_the_end(visitor, aid), (std::vector<LinkId>{"line"}))
      << "a question that came to apply is asked before it may be left out";

  visitor.goes_on().dispatch(GroupLeftOut{1});

  EXPECT_EQ(visitor.at(), "answers");
  EXPECT_TRUE(open_at_the_end(visitor, aid).empty());
}

TEST(ADecisionAid, LeavesNoGroupOfItsQuestionsOut) {
  auto aid = contact();
  aid.plan = aid_plan;
  Visitor visitor(aid);
  visitor.starts().goes_on().dispatch(GroupLeftOut{0});

  EXPECT_EQ(visitor.at(), "name");
}

}  // namespace
}  // namespace kiosk
