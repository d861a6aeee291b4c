// Patient and doctor in front of the same screen.
#include <gtest/gtest.h>

#include "app/session/navigation.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

Visitor at_the_answers(const Answers& given = {}) {
  Visitor visitor(real_aid());
  visitor.dispatch(StartRequested{.consultation = true});
  for (int step = 0; step < 60 && visitor.at() != "answers"; ++step) {
    if (visitor.at() == "urgent") visitor.dispatch(StaffTold{});
    else visitor.answers_here(given).goes_on();
  }
  EXPECT_EQ(visitor.at(), "answers");
  return visitor;
}

TEST(Together, TheAnswersStandOnOnePageAfterTheForm) {
  Visitor alone(real_aid());
  alone.talks_through({{"who-answers", {"patient"}}});
  EXPECT_EQ(std::count(alone.path().begin(), alone.path().end(), "answers"), 0);

  Visitor both(real_aid());
  both.talks_through({{"who-answers", {"together"}}});
  EXPECT_EQ(std::count(both.path().begin(), both.path().end(), "answers"), 1);
  EXPECT_EQ(at_the_answers({{"who-answers", {"patient"}}}).at(), "answers")
      << "in the consulting room, whoever answers";
}

TEST(Together, AnAnswerIsChangedAndTheWayLeadsBackToThePage) {
  auto visitor = at_the_answers();
  visitor.dispatch(AnswerChangeRequested{visitor.node("pain-worst")});
  EXPECT_EQ(visitor.at(), "pain-worst");
  visitor.answers("pain-worst", {"9"});
  EXPECT_EQ(visitor.goes_on().at(), "answers");
  EXPECT_EQ(visitor.kept("pain-worst"), std::vector<std::string>{"9"});
  EXPECT_EQ(visitor.dispatch(AnswerChangeRequested{visitor.node("pain-worst")}).goes_back().at(),
            "answers");
}

TEST(Together, AnUrgentSignFoundThereStopsTheVisitToo) {
  auto visitor = at_the_answers();
  visitor.dispatch(AnswerChangeRequested{visitor.node("sign-legs")}).answers("sign-legs", {"yes"});
  EXPECT_EQ(visitor.goes_on().at(), "urgent");
  EXPECT_EQ(visitor.goes_back().at(), "sign-legs");
  EXPECT_EQ(visitor.goes_on().dispatch(StaffTold{}).at(), "answers");
}

TEST(Together, AChangedAnswerIsNoLongerConfirmed) {
  auto visitor = at_the_answers();
  const auto worst = visitor.node("pain-worst");
  visitor.dispatch(AllAnswersConfirmed{});
  EXPECT_TRUE(visitor.session.confirmed.contains(worst));
  EXPECT_FALSE(visitor.session.confirmed.contains(visitor.node("cancer-in-bone")))
      << "a page of text is no answer";
  visitor.answers("pain-worst", {"8"});
  EXPECT_FALSE(visitor.session.confirmed.contains(worst));
  visitor.dispatch(AnswerConfirmed{worst});
  EXPECT_TRUE(visitor.session.confirmed.contains(worst));
  visitor.dispatch(AnswerConfirmed{worst});
  EXPECT_FALSE(visitor.session.confirmed.contains(worst));
}

TEST(Together, WhatWasAgreedIsWrittenBesideItsQuestion) {
  auto visitor = at_the_answers();
  visitor.dispatch(QuestionToggled{"radiation-visits"});
  visitor.dispatch(TextEntryOpened{NotePlace{0, QuestionNote::who}})
      .dispatch(TextTyped{"Dr. Lee"})
      .dispatch(TextEntryFinished{});
  visitor.dispatch(TextEntryOpened{NotePlace{0, QuestionNote::who}});
  EXPECT_EQ(visitor.session.panels.find<TextEntry>()->words, "Dr. Lee")
      << "what stands there can be changed";
  visitor.dispatch(TextEntryCancelled{});
  EXPECT_EQ(visitor.session.question_list.questions[0].notes.who, "Dr. Lee");
  visitor.dispatch(TextEntryOpened{NotePlace{7, QuestionNote::who}})
      .dispatch(TextTyped{"x"})
      .dispatch(TextEntryFinished{});
  EXPECT_EQ(visitor.session.question_list.questions.size(), 1U) << "there is no eighth question";
}

}  // namespace
}  // namespace kiosk
