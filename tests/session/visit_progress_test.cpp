// One progress for the whole visit, with named stops, that never goes backwards on the way on.
#include "app/session/visit_progress.h"

#include <gtest/gtest.h>

#include "tests/support/visitor.h"

namespace kiosk {
namespace {

using Stops = std::vector<VisitStop>;

TEST(VisitProgress, HasFiveStopsInTheRealAid) {
  Visitor visitor(real_aid());
  visitor.starts();
  const auto progress = visit_progress(visitor.session, real_aid());
  ASSERT_TRUE(progress.has_value());
  EXPECT_EQ(progress->stops, (Stops{VisitStop::signs, VisitStop::you, VisitStop::matters,
                                    VisitStop::treatments, VisitStop::paper}));
  EXPECT_EQ(progress->at, 0U);
}

/// The whole way on, however somebody answers.
void expect_never_backwards(Otherwise otherwise, const Answers& given) {
  Visitor visitor(real_aid());
  visitor.starts();
  float before = 0;
  std::set<std::size_t> seen;
  for (int step = 0; step < 300 && visitor.at() != "summary"; ++step) {
    if (const auto progress = visit_progress(visitor.session, real_aid())) {
      EXPECT_GE(progress->whole(), before) << visitor.at();
      EXPECT_GT(progress->part, 0) << visitor.at();
      EXPECT_LE(progress->part, 1) << visitor.at() << ": a stop is whole at its last page";
      before = progress->whole();
      seen.insert(progress->at);
    }
    if (visitor.at() == "urgent") visitor.dispatch(StaffTold{});
    else if (visitor.at() == "treatments" ||
             std::holds_alternative<GoalsScreen>(visitor.session.screen))
      visitor.goes_on();
    else visitor.answers_here(otherwise == Otherwise::calm ? given : Answers{}).goes_on();
  }
  EXPECT_EQ(visitor.at(), "summary");
  EXPECT_EQ(visit_progress(visitor.session, real_aid())->whole(), 1.0F);
  EXPECT_EQ(seen.size(), 5U) << "every stop is passed";
}

TEST(VisitProgress, NeverGoesBackwardsOnTheWayOn) {
  expect_never_backwards(Otherwise::calm, {});
  expect_never_backwards(Otherwise::calm, {{"pain-worst", {"8"}},
                                           {"pain-medicine", {"shop"}},
                                           {"cancer-type", {"breast"}},
                                           {"hormone-sensitive", {"yes"}},
                                           {"treatments-tried", {"external-radiation"}}});
  expect_never_backwards(Otherwise::calm, {{"sign-legs", {"yes"}}, {"cancer-type", {"prostate"}}});
}

TEST(VisitProgress, IsNotShownWhereNothingShouldDistract) {
  Visitor visitor(real_aid());
  EXPECT_FALSE(visit_progress(visitor.session, real_aid()).has_value()) << "the welcome";
  visitor.answers_the_signs({{"sign-legs", {"yes"}}});
  ASSERT_EQ(visitor.at(), "urgent");
  EXPECT_FALSE(visit_progress(visitor.session, real_aid()).has_value());
}

}  // namespace
}  // namespace kiosk
