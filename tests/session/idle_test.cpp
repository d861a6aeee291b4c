#include "app/session/idle.h"

#include <gtest/gtest.h>

#include "app/settings/visit_settings.h"
#include "tests/support/small_aid.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr Moment touched{5'000};

/// A person in the middle of a visit, and the settings of a kiosk that nobody has changed.
struct AtAQuestion {
  DecisionAid aid = small_aid();
  Visitor visitor{aid};
  VisitSettings settings{};

  AtAQuestion() { visitor.starts(); }
  IdleStep after(milliseconds quiet) const {
    return idle_step(visitor.session, settings, touched, touched + quiet);
  }
};

TEST(Idle, AKioskAtRestWaitsForEver) {
  const auto step =
      idle_step(Session{}, VisitSettings{}, touched, touched + std::chrono::hours(100));
  EXPECT_FALSE(step.event);
  EXPECT_FALSE(step.ask_again_at);
}

TEST(Idle, UntilItIsTimeToAskNothingHappens) {
  const AtAQuestion scene;
  for (const auto quiet : {milliseconds(0), milliseconds(1), milliseconds(89'999)}) {
    const auto step = scene.after(quiet);
    EXPECT_FALSE(step.event) << quiet.count();
    EXPECT_EQ(step.ask_again_at, touched + seconds(90));
  }
}

TEST(Idle, AfterNinetySecondsThePersonIsAskedWithThirtyLeft) {
  const AtAQuestion scene;
  const auto step = scene.after(seconds(90));
  ASSERT_TRUE(step.event);
  EXPECT_EQ(event_if<NobodySeen>(&*step.event)->seconds_left, 30);
  EXPECT_EQ(step.ask_again_at, touched + seconds(91));
}

TEST(Idle, ASecondThatIsSaidAlreadyIsNotSaidAgain) {
  AtAQuestion scene;
  scene.visitor.dispatch(NobodySeen{30});
  const auto step = scene.after(milliseconds(90'400));
  EXPECT_FALSE(step.event);
  EXPECT_EQ(step.ask_again_at, touched + seconds(91));
}

TEST(Idle, AClockThatWasHeldUpSaysTheSecondsThatAreReallyLeft) {
  AtAQuestion scene;
  scene.visitor.dispatch(NobodySeen{30});
  const auto step = scene.after(milliseconds(107'500));
  ASSERT_TRUE(step.event);
  EXPECT_EQ(event_if<NobodySeen>(&*step.event)->seconds_left, 13);
}

TEST(Idle, WhenTheCountdownEndsTheVisitIsAbandoned) {
  const AtAQuestion scene;
  EXPECT_TRUE(is_event<NobodySeen>(*scene.after(milliseconds(119'999)).event));
  for (const auto quiet : {milliseconds(120'000), milliseconds(500'000)}) {
    EXPECT_TRUE(is_event<VisitAbandoned>(*scene.after(quiet).event));
  }
}

TEST(Idle, TheClinicSetsHowLongToWait) {
  AtAQuestion scene;
  scene.settings.idle_before_asking = seconds(20);
  scene.settings.countdown = seconds(60);
  EXPECT_FALSE(scene.after(milliseconds(19'999)).event);
  const auto step = scene.after(seconds(20));
  EXPECT_EQ(event_if<NobodySeen>(&*step.event)->seconds_left, 60);
  EXPECT_TRUE(is_event<VisitAbandoned>(*scene.after(seconds(80)).event));
}

TEST(Idle, TheGoodbyeGivesWayToTheWelcomeByItself) {
  AtAQuestion scene;
  scene.visitor.dispatch(SessionEnded{});
  EXPECT_FALSE(scene.after(goodbye_lasts - milliseconds(1)).event);
  EXPECT_TRUE(is_event<GoodbyeOver>(*scene.after(goodbye_lasts).event));
}

/// Anything that somebody changed on the welcome screen must not stay for the next person.
struct Left {
  std::string name{};
  Event event{};
};

TEST(Idle, ASettingThatSomebodyLeftOnTheWelcomeIsForgottenToo) {
  const auto aid = small_aid();
  for (const auto& left :
       {Left{"language", LanguageChosen{"es"}}, Left{"size", TextSizeChosen{200}},
        Left{"theme", ThemeChosen{Theme::dark}}, Left{"panel", DisplayPanelOpened{}},
        Left{"staff", StaffPanelOpened{}}}) {
    Visitor visitor(aid);
    visitor.dispatch(left.event);
    EXPECT_TRUE(idle_step(visitor.session, VisitSettings{}, touched, touched + seconds(120)).event)
        << left.name;
  }
}

TEST(Idle, StillHereTakesTheQuestionAway) {
  AtAQuestion scene;
  scene.visitor.dispatch(NobodySeen{12}).dispatch(StillHere{});
  EXPECT_FALSE(scene.visitor.session.panels.find<StillThere>());
  EXPECT_EQ(scene.visitor.at(), "sign-legs");
}

}  // namespace
}  // namespace kiosk
