#include "app/driving/driver.h"

#include <gtest/gtest.h>

#include "tests/support/small_aid.h"

namespace kiosk {
namespace {

TEST(Driver, SaysWhereTheVisitStands) {
  const auto aid = small_aid();
  Driver visit(aid);
  EXPECT_EQ(visit.place(), "welcome");
  visit.dispatch(StartRequested{});
  const auto asked = visit.asked_here();
  ASSERT_EQ(asked.size(), 1U);
  EXPECT_EQ(visit.place(), visit.item_at(asked.front()).link_id);
  visit.dispatch(SessionEnded{});
  EXPECT_EQ(visit.place(), "forgotten");
  EXPECT_TRUE(visit.asked_here().empty());
}

TEST(Driver, ComesBackFromADetourWithNothingChanged) {
  const auto aid = small_aid();
  Driver visit(aid);
  visit.dispatch(StartRequested{});
  const auto before = visit.place();
  visit.and_back([&] { visit.dispatch(SessionEnded{}); });
  EXPECT_EQ(visit.place(), before);
  EXPECT_TRUE(std::holds_alternative<ForgottenScreen>(visit.after(SessionEnded{}).screen));
  EXPECT_EQ(visit.place(), before);
}

}  // namespace
}  // namespace kiosk
