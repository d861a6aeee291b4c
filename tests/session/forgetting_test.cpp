#include <gtest/gtest.h>

#include "tests/support/small_aid.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

/// Somebody who has left a trace in everything that a session can hold.
Visitor somebody_who_left_traces(const DecisionAid& aid) {
  Visitor visitor(aid);
  visitor.dispatch(LanguageChosen{"es"})
      .dispatch(TextSizeChosen{200})
      .dispatch(ThemeChosen{Theme::dark});
  visitor.talks_through({{"sign-legs", {"yes"}}, {"pain", {"8"}}, {"where", {"foot"}}})
      .dispatch(StarToggled{0})
      .walks_to_the_summary();
  visitor.dispatch(QuestionToggled{"how-cold"})
      .dispatch(TextEntryOpened{})
      .dispatch(TextTyped{"x"})
      .dispatch(StaffPanelOpened{})
      .dispatch(StaffDigitTyped{'7'});
  visitor.dispatch(NobodySeen{3}).dispatch(DisplayPanelOpened{});
  return visitor;
}

void expect_nothing_of_anybody(const Session& session) {
  EXPECT_FALSE(session.response.begun());
  EXPECT_TRUE(session.urgent_signs_told.empty());
  EXPECT_TRUE(session.starred.empty());
  EXPECT_TRUE(session.question_list.questions.empty());
  EXPECT_FALSE(session.panels.find<TextEntry>());
  EXPECT_FALSE(session.panels.find<StaffEntry>());
  EXPECT_FALSE(session.panels.find<StillThere>());
  EXPECT_FALSE(session.panels.find<DisplayPanel>());
}

bool asks_to_forget(const Requests& requests) {
  return requests.size() == 1 && std::holds_alternative<ForgetEverything>(requests[0]);
}

TEST(Session, EndingItForgetsEveryAnswer) {
  const auto aid = small_aid();
  auto visitor = somebody_who_left_traces(aid);
  visitor.dispatch(SessionEnded{});
  EXPECT_EQ(visitor.at(), "forgotten");
  expect_nothing_of_anybody(visitor.session);
  EXPECT_TRUE(asks_to_forget(visitor.requests));
}

TEST(Session, SaysGoodbyeInThePersonsOwnLanguageAndSize) {
  const auto aid = small_aid();
  auto visitor = somebody_who_left_traces(aid);
  visitor.dispatch(SessionEnded{});
  EXPECT_EQ(visitor.session.language, "es");
  EXPECT_EQ(visitor.session.text_size, 200);
  EXPECT_EQ(visitor.session.theme, Theme::dark);
}

TEST(Session, AfterTheGoodbyeTheNextPersonFindsTheWelcomeAsItAlwaysIs) {
  const auto aid = small_aid();
  auto visitor = somebody_who_left_traces(aid);
  visitor.dispatch(SessionEnded{}).dispatch(GoodbyeOver{});
  EXPECT_EQ(visitor.at(), "welcome");
  EXPECT_FALSE(holds_a_visit(visitor.session));
}

TEST(Session, AbandonedItForgetsEverythingAtOnce) {
  const auto aid = small_aid();
  auto visitor = somebody_who_left_traces(aid);
  visitor.dispatch(VisitAbandoned{});
  EXPECT_EQ(visitor.at(), "welcome");
  expect_nothing_of_anybody(visitor.session);
  EXPECT_FALSE(holds_a_visit(visitor.session)) << "language, size and colors are the kiosk's again";
  EXPECT_TRUE(asks_to_forget(visitor.requests));
}

TEST(Session, ClosingTheKioskForgetsThePersonInTheSessionToo) {
  const auto aid = small_aid();
  auto visitor = somebody_who_left_traces(aid);
  visitor.dispatch(StaffCodeEntered{}).dispatch(StaffCodeChecked{true}).dispatch(KioskClosed{});
  expect_nothing_of_anybody(visitor.session);
}

TEST(Session, APersonAfterAnotherStartsWithoutAnswers) {
  const auto aid = small_aid();
  auto visitor = somebody_who_left_traces(aid);
  visitor.dispatch(SessionEnded{}).dispatch(GoodbyeOver{}).starts();
  for (const auto& entry : visitor.session.response.items) {
    EXPECT_TRUE(entry.answers.empty());
    EXPECT_FALSE(entry.declined);
  }
}

TEST(Session, IsAValueOfWhichACopyIsNotTouched) {
  const auto aid = small_aid();
  const auto visitor = somebody_who_left_traces(aid);
  const auto ended = update(visitor.session, SessionEnded{}, aid);
  EXPECT_TRUE(visitor.session.response.begun());
  EXPECT_FALSE(ended.session.response.begun());
}

/// An event that comes late, from a screen that is gone.
TEST(Forgetting, WhatWasTouchedInAVisitCountsForNothingOutsideOfOne) {
  const auto& aid = real_aid();
  const Event late[] = {StarToggled{0},
                        CompareToggled{0},
                        GoalToggled{aid.goals.front().id},
                        GoalsUnsure{},
                        SideChosen{aid.trade_offs.front().id, aid.trade_offs.front().sides.front()},
                        PointAnswered{aid.points.front().id, aid.points.front().answers.front()},
                        ReadyAnswered{aid.ready.front().id, true},
                        QuestionToggled{aid.suggested_questions.front().id},
                        TextEntryOpened{},
                        RecordTaken{"1234"},
                        AllAnswersConfirmed{}};
  for (std::size_t i = 0; i < std::size(late); ++i) {
    Visitor visitor(aid);
    visitor.dispatch(late[i]);
    EXPECT_FALSE(holds_a_visit(visitor.session)) << i;
    EXPECT_FALSE(holds_answers(visitor.session)) << i;
    EXPECT_TRUE(visitor.session.compared.empty() && visitor.session.record_reference.empty()) << i;
  }
}

}  // namespace
}  // namespace kiosk
