// A touch that arrives when its screen is gone, from a finger that was faster than the screen.
#include <gtest/gtest.h>

#include "tests/support/visitor.h"

namespace kiosk {
namespace {

TEST(ADenialOfSigns, OfAnotherPageOrScreenDeniesNothing) {
  Visitor visitor(real_aid());
  visitor.starts();
  ASSERT_TRUE(visitor.on<SignsScreen>());
  visitor.dispatch(SignsDenied{1});
  EXPECT_TRUE(visitor.kept("sign-legs").empty());

  visitor.session.screen = QuestionListScreen{};
  visitor.dispatch(SignsDenied{0});
  EXPECT_TRUE(visitor.kept("sign-legs").empty());
}

TEST(TheOrderOfTheQuestions, IsOpenedOnItsScreenAndOnlyWhereThereAreSome) {
  Visitor visitor(real_aid());
  visitor.starts().dispatch(OrderOpened{});
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
