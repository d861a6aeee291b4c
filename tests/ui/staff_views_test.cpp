// What staff see, and what the next person sees of a visit that was gone back from.
#include <gtest/gtest.h>

#include "app/commands/gallery_facts.h"
#include "app/settings/visit_settings.h"
#include "tests/support/visitor.h"
#include "ui/views/make_view.h"

namespace kiosk::ui {
namespace {

using namespace std::chrono_literals;

/// A visit on the real aid, and what its screen shows.
struct AVisit {
  Visitor visitor{real_aid()};
  VisitSettings settings{.staff_code_hash = "set"};
  std::vector<Language> languages = real_aid().languages;
  std::optional<MachineFacts> facts{};

  template <class Shown>
  Shown view(const Language& language = "en") const {
    return std::get<Shown>(make_view({.session = visitor.session,
                                      .aid = real_aid(),
                                      .words = real_words(language),
                                      .settings = settings,
                                      .languages = languages,
                                      .today = "2026-11-24",
                                      .facts = facts ? &*facts : nullptr}));
  }
  AVisit& behind_the_code(StaffPage page) {
    visitor.dispatch(StaffPanelOpened{});
    visitor.session.panels.find<StaffEntry>()->page = page;
    return *this;
  }
};

TEST(StaffPanelView, CountsDownWhatTheNextTryHasToWait) {
  AVisit visit;
  visit.visitor.dispatch(StaffPanelOpened{})
      .dispatch(StaffTriesTold{{.in_a_row = 3, .since = "2026-11-24T14:05:00+00:00", .wait = 28s}});
  const auto view = visit.view<StaffView>();
  EXPECT_TRUE(view.help.starts_with("3 wrong tries since ")) << view.help;
  EXPECT_TRUE(view.help.ends_with("Wait 0:28.")) << view.help;
  EXPECT_FALSE(view.frame.navigation.main->enabled);
  EXPECT_FALSE(view.rows.front().front().enabled);
  visit.visitor.dispatch(
      StaffTriesTold{{.in_a_row = 7, .since = "2026-11-24T14:05:00+00:00", .wait = 600s}});
  EXPECT_TRUE(visit.view<StaffView>().help.ends_with("Wait 10:00."));
}

TEST(StaffPanelView, SaysThatTheCodeIsBeingCompared) {
  AVisit visit;
  visit.visitor.dispatch(StaffPanelOpened{})
      .dispatch(StaffDigitTyped{'2'})
      .dispatch(StaffCodeEntered{});
  EXPECT_EQ(visit.view<StaffView>().help, real_words().say("staff.checking"));
  visit.visitor.dispatch(StaffCodeChecked{false});
  EXPECT_EQ(visit.view<StaffView>().help, real_words().say("staff.wrong"));
}

TEST(StaffMenuView, SaysWhetherSomebodysVisitIsBehindIt) {
  AVisit visit;
  EXPECT_EQ(visit.behind_the_code(StaffPage::menu).view<StaffMenuView>().help,
            real_words().say("staff.menu"));
  AVisit during;
  during.visitor.talks_through();
  EXPECT_EQ(during.behind_the_code(StaffPage::menu).view<StaffMenuView>().help,
            real_words().say("staff.menu_during_visit"));
}

TEST(StaffMenuView, ClosesTheKioskWithOneTouchThatEnterCannotBeMistakenFor) {
  AVisit visit;
  const auto view = visit.behind_the_code(StaffPage::menu).view<StaffMenuView>();
  ASSERT_FALSE(view.actions.empty());
  EXPECT_TRUE(is_event<KioskClosed>(view.actions.front().event));
  EXPECT_TRUE(is_event<StaffPanelClosed>(view.frame.navigation.main->event))
      << "it lies where Enter lay";
}

TEST(DiagnosisView, SaysThatItLooksUntilThereAreFacts) {
  AVisit visit;
  visit.behind_the_code(StaffPage::diagnosis);
  EXPECT_EQ(visit.view<InspectionView>().status, real_words().say("staff.looking"));
  EXPECT_TRUE(visit.view<InspectionView>().sections.empty());
}

TEST(DiagnosisView, ShowsEveryFactInItsGroupAndWhatToDo) {
  AVisit visit;
  visit.facts = gallery_facts();
  visit.behind_the_code(StaffPage::diagnosis);
  for (const auto* language : {"en", "es"}) {
    const auto view = visit.view<InspectionView>(language);
    std::size_t lines = 0;
    for (const auto& section : view.sections) {
      for (const auto& line : section.lines) {
        ++lines;
        EXPECT_EQ(line.is_well, line.step.empty()) << line.words;
        EXPECT_FALSE(line.words.starts_with("inspection.")) << line.words;
      }
    }
    EXPECT_EQ(lines, visit.facts->size());
  }
}

TEST(DiagnosisView, OffersNoTestPageWhileASheetOfTheVisitIsUnderWay) {
  AVisit visit;
  visit.visitor.talks_through().walks_to_the_summary().dispatch(PrintRequested{});
  visit.behind_the_code(StaffPage::diagnosis);
  EXPECT_FALSE(visit.view<InspectionView>().actions.front().enabled);
}

TEST(TouchTestView, MarksTheCornersThatWereTouched) {
  AVisit visit;
  visit.behind_the_code(StaffPage::touch_test);
  visit.visitor.dispatch(TouchMarked{{0.01F, 0.02F}})
      .dispatch(TouchMarked{{0.97F, 0.99F}})
      .dispatch(TouchMarked{{0.5F, 0.01F}});
  const auto view = visit.view<TouchTestView>();
  EXPECT_EQ(view.corners, (std::array{true, false, false, true}));
  EXPECT_EQ(view.touches.size(), 3U);
}

TEST(KeyTestView, SaysWhichKeyIsWantedAndShowsTheLinesSoFar) {
  AVisit visit;
  visit.behind_the_code(StaffPage::key_test);
  EXPECT_EQ(visit.view<StaffMenuView>().help, "Press the key for: the thing before");
  visit.visitor.dispatch(StaffKeyPressed{191}).dispatch(StaffKeyPressed{191});
  const auto view = visit.view<StaffMenuView>();
  EXPECT_EQ(
      view.help,
      "Press the key for: the next thing\nKey 191 is for something else already. Press another "
      "one.");
  EXPECT_EQ(view.note, "previous = [191]");
  while (visit.view<StaffMenuView>().actions.size() > 1) visit.visitor.dispatch(StaffKeySkipped{});
  EXPECT_NE(visit.view<StaffMenuView>().help.find("kiosk.toml"), std::string::npos);
}

TEST(PausedView, ShowsNoAnswerAndNothingOfTheWelcome) {
  AVisit visit;
  visit.visitor.talks_through();
  while (visit.visitor.at() != "paused") visit.visitor.goes_back();
  const auto view = visit.view<PausedView>();
  EXPECT_EQ(view.frame.name, "paused");
  EXPECT_TRUE(is_event<VisitResumed>(view.frame.navigation.main->event));
  EXPECT_TRUE(is_event<VisitDropped>(view.frame.navigation.back->event));
  EXPECT_NE(view.soon.find("20"), std::string::npos);
}

}  // namespace
}  // namespace kiosk::ui
