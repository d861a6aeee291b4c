#include <gtest/gtest.h>

#include "tests/support/small_aid.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

using Ids = std::vector<std::string>;

Ids suggested(const Visitor& visitor, const DecisionAid& aid) {
  return suggested_questions(aid, visitor.session.response, visitor.session.starred);
}

TEST(Stars, AreKeptInTheOrderTheyWereGivenAndTakenAway) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through()
      .dispatch(StarToggled{2})
      .dispatch(StarToggled{0})
      .dispatch(StarToggled{1});
  EXPECT_EQ(visitor.session.starred, (std::vector<OptionIndex>{2, 0, 1}));
  visitor.dispatch(StarToggled{0});
  EXPECT_EQ(visitor.session.starred, (std::vector<OptionIndex>{2, 1}));
}

TEST(Stars, BringTheirTreatmentsQuestions) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through();
  EXPECT_TRUE(suggested(visitor, aid).empty());
  visitor.dispatch(StarToggled{2});
  EXPECT_EQ(suggested(visitor, aid), Ids{"how-long"});
}

TEST(QuestionList, WhatIsNotKnownComesBeforeTheQuestionsOfTreatments) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through({{"pain", {"6"}}, {"where", {"unsure"}}}).dispatch(StarToggled{0});
  EXPECT_EQ(suggested(visitor, aid), (Ids{"where-from", "how-cold"}));
}

TEST(QuestionList, KeepsWhatThePersonChoseInTheirOrder) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through()
      .goes_on()
      .dispatch(QuestionToggled{"a"})
      .dispatch(QuestionToggled{"b"})
      .dispatch(QuestionToggled{"c"});
  visitor.dispatch(QuestionMovedUp{2}).dispatch(QuestionMovedUp{1}).dispatch(QuestionRemoved{2});
  EXPECT_EQ(visitor.session.question_list.questions,
            (std::vector<ListedQuestion>{{.id = "c"}, {.id = "a"}}));
  visitor.dispatch(QuestionToggled{"a"});
  EXPECT_EQ(visitor.session.question_list.questions, (std::vector<ListedQuestion>{{.id = "c"}}));
}

TEST(QuestionList, StaysWhenThePersonGoesBackAndChangesAnswers) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through({{"pain", {"6"}}, {"where", {"unsure"}}})
      .goes_on()
      .dispatch(QuestionToggled{"where-from"})
      .goes_back()
      .goes_back();
  visitor.answers("pain", {"0"}).walks_to_the_treatments();
  EXPECT_TRUE(visitor.session.question_list.contains("where-from"));
}

}  // namespace
}  // namespace kiosk
