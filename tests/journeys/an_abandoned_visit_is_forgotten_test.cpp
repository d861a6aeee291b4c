// Somebody walks away in the middle of a visit; the clock is the test's own.
#include <gtest/gtest.h>

#include "app/session/idle.h"
#include "app/settings/visit_settings.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

using std::chrono::seconds;

/// A kiosk whose clock the test turns, run as the frame loop runs it.
struct Kiosk {
  Visitor visitor{real_aid()};
  VisitSettings settings{};
  Moment last_touch{0};
  Moment now{0};
  bool forgot_everything = false;

  void touch(const Event& event) {
    last_touch = now;
    visitor.dispatch(event);
  }

  /// Lets time go by until nothing is left to do at that moment.
  std::optional<Moment> let_time_pass_to(Moment moment) {
    now = moment;
    for (int i = 0; i < 5; ++i) {
      const auto step = idle_step(visitor.session, settings, last_touch, now);
      if (!step.event) return step.ask_again_at;
      visitor.dispatch(*step.event);
      for (const auto& request : visitor.requests)
        forgot_everything = forgot_everything || std::holds_alternative<ForgetEverything>(request);
    }
    ADD_FAILURE() << "time alone keeps making events";
    return std::nullopt;
  }
};

Kiosk somebody_in_the_middle() {
  Kiosk kiosk;
  kiosk.now = seconds(1000);
  kiosk.touch(LanguageChosen{real_aid().languages.back()});
  kiosk.touch(TextSizeChosen{200});
  kiosk.visitor.talks_through({{"pain-now", {"8"}}, {"pain-sites", {"head"}}})
      .dispatch(StarToggled{1})
      .walks_to_the_summary();
  kiosk.touch(QuestionToggled{"chemo-visits"});
  return kiosk;
}

TEST(AnAbandonedVisit, IsLeftAloneForNinetySeconds) {
  auto kiosk = somebody_in_the_middle();
  kiosk.let_time_pass_to(kiosk.last_touch + seconds(89));
  EXPECT_FALSE(kiosk.visitor.session.panels.find<StillThere>());
}

TEST(AnAbandonedVisit, CountsDownThirtySecondsOneByOneAndIsForgotten) {
  auto kiosk = somebody_in_the_middle();
  auto next = kiosk.let_time_pass_to(kiosk.last_touch + seconds(89));
  for (int left = 30; left >= 1; --left) {
    ASSERT_TRUE(next) << left;
    next = kiosk.let_time_pass_to(*next);
    EXPECT_EQ(kiosk.visitor.session.panels.find<StillThere>()->seconds_left, left);
    EXPECT_EQ(kiosk.now, kiosk.last_touch + seconds(90 + 30 - left));
    EXPECT_EQ(kiosk.visitor.at(), "summary");
  }
  EXPECT_FALSE(kiosk.forgot_everything);

  ASSERT_TRUE(next);
  EXPECT_EQ(*next, kiosk.last_touch + seconds(120));
  EXPECT_FALSE(kiosk.let_time_pass_to(*next)) << "a kiosk at rest waits for nothing";

  EXPECT_TRUE(kiosk.forgot_everything);
  EXPECT_EQ(kiosk.visitor.at(), "welcome");
  EXPECT_FALSE(holds_a_visit(kiosk.visitor.session));
  EXPECT_EQ(kiosk.visitor.session.language, "")
      << "the welcome is in the kiosk's own language again";
  EXPECT_EQ(kiosk.visitor.session.text_size, 100);
}

TEST(AnAbandonedVisit, GoesOnIfThePersonWasOnlyThinking) {
  auto kiosk = somebody_in_the_middle();
  kiosk.let_time_pass_to(kiosk.last_touch + seconds(119));
  EXPECT_EQ(kiosk.visitor.session.panels.find<StillThere>()->seconds_left, 1);

  kiosk.touch(StillHere{});
  kiosk.let_time_pass_to(kiosk.last_touch + seconds(89));

  EXPECT_FALSE(kiosk.visitor.session.panels.find<StillThere>());
  EXPECT_EQ(kiosk.visitor.at(), "summary");
  EXPECT_EQ(kiosk.visitor.kept("pain-now"), std::vector<std::string>{"8"});
  EXPECT_EQ(kiosk.visitor.session.starred.size(), 1U);
}

TEST(AnAbandonedVisit, IsForgottenOnTheUrgentScreenToo) {
  Kiosk kiosk;
  kiosk.visitor.answers_the_signs({{"sign-legs", {"yes"}}});
  ASSERT_EQ(kiosk.visitor.at(), "urgent");
  kiosk.let_time_pass_to(seconds(120));
  EXPECT_EQ(kiosk.visitor.at(), "welcome");
  EXPECT_TRUE(kiosk.visitor.session.urgent_signs_told.empty());
  EXPECT_TRUE(kiosk.forgot_everything);
}

TEST(AnAbandonedVisit, OfWhichNothingIsLeftIsNotAskedAbout) {
  auto kiosk = somebody_in_the_middle();
  kiosk.let_time_pass_to(kiosk.last_touch + seconds(120));
  kiosk.let_time_pass_to(kiosk.last_touch + std::chrono::hours(20));
  EXPECT_FALSE(kiosk.visitor.session.panels.find<StillThere>());
}

}  // namespace
}  // namespace kiosk
