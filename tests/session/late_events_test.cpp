// A touch that arrives when its screen is gone, from a finger that was faster than the screen.
#include <gtest/gtest.h>

#include "tests/support/visitor.h"

namespace kiosk {
namespace {

/// A visit that has come to its first page of signs.
Visitor at_the_signs() {
  Visitor visitor(real_aid());
  visitor.starts();
  for (int i = 0; i < 5 && !visitor.on<SignsScreen>(); ++i) visitor.answers_here().goes_on();
  EXPECT_TRUE(visitor.on<SignsScreen>());
  return visitor;
}

TEST(ADenialOfSigns, OfAnotherPageOrScreenDeniesNothing) {
  auto visitor = at_the_signs();
  visitor.dispatch(SignsDenied{1});
  EXPECT_TRUE(visitor.kept("sign-legs").empty());

  visitor.session.screen = QuestionListScreen{};
  visitor.dispatch(SignsDenied{0});
  EXPECT_TRUE(visitor.kept("sign-legs").empty());
}

TEST(TheOrderOfTheQuestions, IsOpenedOnItsScreenAndOnlyWhereThereAreSome) {
  auto visitor = at_the_signs();
  visitor.dispatch(OrderOpened{});
  EXPECT_TRUE(visitor.on<SignsScreen>());

  visitor.session.screen = QuestionListScreen{};
  visitor.dispatch(OrderOpened{});
  EXPECT_FALSE(visitor.on<QuestionListScreen>()->ordering);

  visitor.session.question_list.toggle("what-first");
  visitor.dispatch(OrderOpened{});
  EXPECT_TRUE(visitor.on<QuestionListScreen>()->ordering);
}

}  // namespace
}  // namespace kiosk
