// A touch that arrives when its screen is gone, from a finger that was faster than the screen:
// it changes nothing, and nothing breaks.
#include <gtest/gtest.h>

#include "app/session/navigation.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

/// What a visit holds, and where it stands, as one line.
std::string state_of(const Visitor& visitor) {
  const auto& session = visitor.session;
  std::size_t answers = 0;
  for (const auto& entry : session.response.items)
    answers += entry.answers.size() + (entry.declined ? 1 : 0);
  return visitor.at() + ' ' + std::to_string(session.response.items.size()) + ' ' +
         std::to_string(answers) + ' ' + std::to_string(session.compared.size()) + ' ' +
         session.row_first + ' ' + (session.panels.top() ? "panel" : "no panel") + ' ' +
         std::to_string(session.left_out.size()) + ' ' + std::to_string(session.confirmed.size()) +
         ' ' + std::to_string(untold_signs(session, visitor.aid).size());
}

void expect_unmoved(Visitor& visitor, const std::vector<Event>& events) {
  const auto before = state_of(visitor);
  for (std::size_t i = 0; i < events.size(); ++i) {
    visitor.dispatch(events[i]);
    EXPECT_EQ(state_of(visitor), before) << "event " << i;
    EXPECT_TRUE(visitor.requests.empty()) << "event " << i;
  }
}

/// What belongs to panels: a pad, a keyboard, a list, the door for staff.
const std::vector<Event> of_panels{PadTyped{'5'},
                                   PadErased{},
                                   PadFieldChosen{},
                                   PadPrecisionChosen{},
                                   PadHalfChosen{},
                                   PadUnitChosen{3},
                                   PadFinished{},
                                   PadCancelled{},
                                   TextTyped{"x"},
                                   TextErased{},
                                   KeyboardLayerChosen{},
                                   TextEntryFinished{},
                                   TextEntryCancelled{},
                                   AnswerListClosed{},
                                   StaffDigitTyped{'1'},
                                   StaffDigitErased{},
                                   StaffCodeEntered{},
                                   StaffCodeChecked{.right = true},
                                   StaffPageOpened{StaffPage::diagnosis},
                                   KioskClosed{},
                                   TouchMarked{},
                                   TestPageRequested{}};

/// What belongs to screens other than a question.
const std::vector<Event> of_other_screens{SignsDenied{0},
                                          SignsDenied{99},
                                          StaffTold{},
                                          SignCodeAsked{},
                                          CompareShown{},
                                          RowsOffered{},
                                          CompareClosed{},
                                          DeskAsked{},
                                          BackFromDesk{},
                                          CodeShown{3},
                                          VisitResumed{},
                                          VisitDropped{},
                                          GoodbyeOver{},
                                          OccurrenceAdded{0},
                                          OccurrenceChanged{0},
                                          OccurrenceRemoved{0},
                                          OccurrenceAdded{100'000},
                                          OccurrenceRemoved{100'000},
                                          GroupLeftOut{100'000}};

TEST(AnEventOfAnotherScreen, ChangesNothingAtAQuestion) {
  Visitor visitor(real_aid());
  visitor.answers_the_signs();
  expect_unmoved(visitor, of_panels);
  expect_unmoved(visitor, of_other_screens);
}

TEST(AnEventOfAnotherScreen, ChangesNothingOnTheUrgentPage) {
  Visitor visitor(real_aid());
  visitor.answers_the_signs({{"sign-legs", {"yes"}}});
  ASSERT_EQ(visitor.at(), "urgent");
  expect_unmoved(visitor, of_panels);
  expect_unmoved(visitor, {SignsDenied{0}, CompareShown{}, VisitResumed{}, VisitDropped{},
                           OccurrenceAdded{0}, GoodbyeOver{}, BackFromDesk{}});
}

TEST(AnEventOfAnotherScreen, ChangesNothingAmongTheTreatments) {
  Visitor visitor(real_aid());
  visitor.talks_through();
  expect_unmoved(visitor, of_panels);
  expect_unmoved(visitor, {SignsDenied{0}, StaffTold{}, VisitResumed{}, VisitDropped{},
                           GoodbyeOver{}, BackFromDesk{}, CodeShown{1}});
}

TEST(AnEventOfAnotherScreen, OfAnotherPageOfSignsDeniesNothing) {
  Visitor visitor(real_aid());
  visitor.starts();
  ASSERT_TRUE(visitor.on<SignsScreen>());
  expect_unmoved(visitor, {SignsDenied{1}});
  EXPECT_TRUE(visitor.kept("sign-legs").empty());
}

TEST(TheOrderOfTheQuestions, IsOpenedOnItsScreenAndOnlyWhereThereAreSome) {
  Visitor visitor(real_aid());
  visitor.answers_the_signs();
  expect_unmoved(visitor, {OrderOpened{}, TopicChosen{"money"}});

  visitor.session.screen = QuestionListScreen{};
  visitor.session.question_list = {};
  visitor.dispatch(OrderOpened{});
  EXPECT_FALSE(visitor.on<QuestionListScreen>()->ordering);

  visitor.session.question_list.toggle("what-first");
  visitor.dispatch(OrderOpened{});
  EXPECT_TRUE(visitor.on<QuestionListScreen>()->ordering);
}

}  // namespace
}  // namespace kiosk
