// Help, a break, and stopping.
#include <gtest/gtest.h>

#include "app/session/idle.h"
#include "app/settings/visit_settings.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

TEST(Stop, AsksOnceAndThenForgetsEverything) {
  Visitor visitor(real_aid());
  visitor.starts().dispatch(StopAsked{});
  ASSERT_TRUE(visitor.session.panels.find<StopPanel>());
  EXPECT_TRUE(visitor.session.response.begun());
  visitor.dispatch(SessionEnded{});
  EXPECT_EQ(visitor.at(), "forgotten");
  EXPECT_FALSE(visitor.session.response.begun());
  EXPECT_FALSE(visitor.session.panels.top());
}

TEST(Stop, IsTakenBackWithoutLoss) {
  Visitor visitor(real_aid());
  visitor.starts();
  const auto stood_at = visitor.at();
  visitor.dispatch(StopAsked{}).dispatch(StopDeclined{});
  EXPECT_EQ(visitor.at(), stood_at);
  EXPECT_FALSE(visitor.session.panels.top());
}

TEST(Stop, HasNothingToStopBeforeTheStartAndAfterTheEnd) {
  Visitor visitor(real_aid());
  visitor.dispatch(StopAsked{}).dispatch(BreakTaken{});
  EXPECT_FALSE(visitor.session.panels.top());
  visitor.starts().dispatch(SessionEnded{}).dispatch(StopAsked{}).dispatch(BreakTaken{});
  EXPECT_FALSE(visitor.session.panels.top());
}

TEST(Break, HoldsTheVisitForFiveMinutesAndThenAsks) {
  Visitor visitor(real_aid());
  const VisitSettings settings;
  visitor.starts().dispatch(BreakTaken{});
  EXPECT_FALSE(idle_step(visitor.session, settings, 0s, break_lasts - 1s).event);
  const auto asked = idle_step(visitor.session, settings, 0s, break_lasts);
  ASSERT_TRUE(asked.event);
  EXPECT_TRUE(event_if<NobodySeen>(&*asked.event));
  const auto over = idle_step(visitor.session, settings, 0s, break_lasts + settings.countdown);
  ASSERT_TRUE(over.event);
  EXPECT_TRUE(event_if<VisitAbandoned>(&*over.event));
}

TEST(Break, CoversWhatLiesBelowUntilThePersonIsBack) {
  Visitor visitor(real_aid());
  visitor.starts().dispatch(HelpOpened{}).dispatch(BreakTaken{});
  ASSERT_TRUE(visitor.session.panels.top());
  EXPECT_TRUE(std::holds_alternative<BreakPanel>(*visitor.session.panels.top()));
  visitor.dispatch(BreakOver{});
  EXPECT_FALSE(visitor.session.panels.top());
  EXPECT_EQ(visitor.at(), "who-answers");
}

TEST(Break, NeverCoversASignThatCannotWait) {
  Visitor visitor(real_aid());
  visitor.starts().answers_the_signs({{"sign-bladder", {"yes"}}});
  ASSERT_EQ(visitor.at(), "urgent");
  visitor.dispatch(BreakTaken{});
  EXPECT_FALSE(visitor.session.panels.top());
}

}  // namespace
}  // namespace kiosk
