// Back to the beginning: whoever comes next sees no answer of whoever left.
#include <gtest/gtest.h>

#include "app/session/idle.h"
#include "app/settings/visit_settings.h"
#include "tests/support/small_aid.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

struct GoneBack {
  DecisionAid aid = small_aid();
  Visitor visitor{aid};
  VisitSettings settings{};

  GoneBack() {
    visitor.dispatch(LanguageChosen{"es"})
        .starts()
        .answers("sign-legs", {"no"})
        .goes_on()
        .goes_back()
        .goes_back();
  }
  IdleStep after(Moment quiet) const {
    return idle_step(visitor.session, settings, Moment(0), quiet);
  }
};

TEST(PausedVisit, IsWhereBackFromTheFirstScreenLeads) {
  GoneBack scene;
  EXPECT_EQ(scene.visitor.at(), "paused");
  EXPECT_EQ(scene.visitor.goes_back().at(), "paused") << "there is nothing before it";
}

TEST(PausedVisit, GoesOnAtItsBeginningWithEveryAnswer) {
  GoneBack scene;
  EXPECT_EQ(scene.visitor.dispatch(VisitResumed{}).at(), "sign-legs");
  EXPECT_EQ(scene.visitor.kept("sign-legs"), std::vector<std::string>{"no"});
}

TEST(PausedVisit, StartedAnewIsForgottenWithItsLanguage) {
  GoneBack scene;
  scene.visitor.dispatch(VisitDropped{});
  EXPECT_EQ(scene.visitor.at(), "welcome");
  EXPECT_FALSE(holds_a_visit(scene.visitor.session));
  ASSERT_EQ(scene.visitor.requests.size(), 1U);
  EXPECT_TRUE(std::holds_alternative<ForgetEverything>(scene.visitor.requests[0]));
}

TEST(PausedVisit, IsForgottenAfterTwentySecondsWhateverTheClinicSets) {
  GoneBack scene;
  scene.settings.idle_before_asking = 600s;
  EXPECT_FALSE(scene.after(19'999ms).event);
  EXPECT_EQ(scene.after(1ms).ask_again_at, Moment(20s));
  ASSERT_TRUE(scene.after(20s).event);
  EXPECT_TRUE(is_event<VisitAbandoned>(*scene.after(20s).event));
}

TEST(PausedVisit, WaitsAsLongAsAnyWhileStaffOrTheDisplayPanelStandBeforeIt) {
  for (const Event& panel : {Event{StaffPanelOpened{}}, Event{DisplayPanelOpened{}}}) {
    GoneBack scene;
    scene.visitor.dispatch(panel);
    EXPECT_FALSE(scene.after(20s).event);
    EXPECT_EQ(scene.after(20s).ask_again_at, Moment(90s));
  }
}

TEST(PausedVisit, StartShowsNoOldAnswer) {
  GoneBack scene;
  EXPECT_EQ(scene.visitor.starts().at(), "paused") << "Start is no way past it";
  scene.visitor.dispatch(VisitDropped{}).starts();
  EXPECT_TRUE(scene.visitor.kept("sign-legs").empty());
}

TEST(PausedVisit, IsNoneWhereNothingWasSaidYet) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.dispatch(LanguageChosen{"es"}).starts().goes_back();
  EXPECT_EQ(visitor.at(), "welcome");
  EXPECT_FALSE(visitor.session.response.begun());
  EXPECT_EQ(visitor.session.language, "es");
}

TEST(PausedVisit, CountsAnswersDeclinedAndOwnWordsAsSomethingSaid) {
  const auto aid = small_aid();
  for (const bool declined : {true, false}) {
    Visitor visitor(aid);
    visitor.starts();
    if (declined) visitor.answers("pain", {"declined"});
    else visitor.dispatch(QuestionToggled{"how-cold"});
    EXPECT_EQ(visitor.goes_back().at(), "paused") << declined;
  }
}

TEST(PausedVisit, OnlyItCanBeResumedOrDropped) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().answers("sign-legs", {"no"}).goes_on();
  const auto before = visitor.at();
  EXPECT_EQ(visitor.dispatch(VisitDropped{}).at(), before);
  EXPECT_EQ(visitor.dispatch(VisitResumed{}).at(), before);
}

}  // namespace
}  // namespace kiosk
