#include "app/settings/ease.h"

#include <gtest/gtest.h>

#include "app/session/idle.h"
#include "app/settings/visit_settings.h"
#include "tests/support/small_aid.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

using std::chrono::seconds;

TEST(EaseOfAVisit, IsTheClinicsUntilThePersonChooses) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  const VisitSettings clinic{.ease = {.switches = Switches::one, .hold_ms = 300}};
  EXPECT_EQ(ease_of(visitor.session, clinic), clinic.ease);
  visitor.dispatch(EaseChosen{{.more_time = true}});
  EXPECT_EQ(ease_of(visitor.session, clinic), (Ease{.more_time = true}));
}

TEST(EaseOfAVisit, IsForgottenWithIt) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.dispatch(EaseChosen{{.hold_ms = 600}});
  EXPECT_TRUE(holds_a_visit(visitor.session)) << "the next person is not left with it";
  visitor.starts().dispatch(SessionEnded{}).dispatch(GoodbyeOver{});
  EXPECT_FALSE(visitor.session.ease);
  EXPECT_FALSE(holds_a_visit(visitor.session));
}

TEST(EaseOfAVisit, HidesNothingFromWhoeverHearsNothing) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.dispatch(VoiceBegun{}).dispatch(EaseChosen{{.curtained = true}});
  EXPECT_TRUE(ease_of(visitor.session, {}).curtained);
  visitor.dispatch(VoiceEnded{});
  EXPECT_FALSE(ease_of(visitor.session, {}).curtained);
  visitor.dispatch(VoiceBegun{});
  EXPECT_FALSE(ease_of(visitor.session, {}).curtained) << "it is chosen anew each time";
}

TEST(Idle, WhoeverAskedForMoreTimeHasTenMinutesAndThenTwo) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().dispatch(EaseChosen{{.more_time = true}});
  const auto after = [&](seconds quiet) {
    return idle_step(visitor.session, VisitSettings{}, Moment{0}, quiet);
  };
  EXPECT_FALSE(after(seconds(599)).event);
  const auto asked = after(seconds(600));
  ASSERT_TRUE(asked.event);
  EXPECT_EQ(event_if<NobodySeen>(&*asked.event)->seconds_left, 120);
  const auto over = after(seconds(720));
  ASSERT_TRUE(over.event);
  EXPECT_TRUE(event_if<VisitAbandoned>(&*over.event));
}

}  // namespace
}  // namespace kiosk
