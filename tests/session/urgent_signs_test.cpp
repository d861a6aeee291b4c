#include <gtest/gtest.h>

#include "app/session/navigation.h"
#include "tests/support/small_aid.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

TEST(UrgentSign, StopsTheVisitAtTheQuestionThatGaveIt) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().answers("sign-legs", {"yes"}).goes_on();
  EXPECT_EQ(visitor.at(), "urgent");
  EXPECT_EQ(std::get<UrgentScreen>(visitor.session.screen).paused_at, visitor.node("sign-legs"));
}

TEST(UrgentSign, NextDoesNotPassIt) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().answers("sign-legs", {"yes"}).goes_on().goes_on();
  EXPECT_EQ(visitor.at(), "urgent");
}

TEST(UrgentSign, OnceStaffKnowTheVisitGoesOnWhereItStopped) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().answers("sign-legs", {"yes"}).goes_on().dispatch(StaffTold{});
  EXPECT_EQ(visitor.at(), "sign-numb");
  visitor.answers("sign-numb", {"no"}).goes_on();
  EXPECT_EQ(visitor.at(), "note") << "a sign that staff know of does not stop the visit again";
}

TEST(UrgentSign, EachFurtherSignStopsTheVisitAgain) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts()
      .answers("sign-legs", {"yes"})
      .goes_on()
      .dispatch(StaffTold{})
      .answers("sign-numb", {"yes"})
      .goes_on();
  EXPECT_EQ(visitor.at(), "urgent");
}

TEST(UrgentSign, BackLeadsToTheQuestionAndAnotherAnswerTakesItAway) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().answers("sign-legs", {"yes"}).goes_on().goes_back();
  EXPECT_EQ(visitor.at(), "sign-legs");
  EXPECT_EQ(visitor.answers("sign-legs", {"no"}).goes_on().at(), "sign-numb");
  EXPECT_TRUE(urgent_signs(aid, visitor.session.response).empty());
}

TEST(UrgentSign, ThatWasToldAndTakenBackStopsTheVisitWhenItComesBack) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().answers("sign-legs", {"yes"}).goes_on().dispatch(StaffTold{}).goes_back();
  visitor.answers("sign-legs", {"no"}).answers("sign-legs", {"yes"}).goes_on();
  EXPECT_EQ(visitor.at(), "urgent");
}

TEST(UrgentSign, ThatAnAnswerFarBackBringsUpStopsTheVisitBeforeTheTreatments) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through();
  visitor.dispatch(BackRequested{}).answers("sign-numb", {"yes"}).goes_on();
  EXPECT_EQ(visitor.at(), "urgent");
}

TEST(UrgentSign, IsNotToldByAnybodyWhoIsNotOnItsScreen) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().answers("sign-legs", {"yes"}).dispatch(StaffTold{});
  EXPECT_EQ(visitor.at(), "sign-legs");
  EXPECT_EQ(untold_signs(visitor.session, aid).size(), 1U);
}

TEST(UrgentSign, IsStillKnownAfterStaffWereTold) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through({{"sign-legs", {"yes"}}});
  EXPECT_EQ(urgent_signs(aid, visitor.session.response).size(), 1U) << "the sheet still says it";
  EXPECT_TRUE(untold_signs(visitor.session, aid).empty());
}

}  // namespace
}  // namespace kiosk
