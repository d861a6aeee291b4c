// What the screens after the questions show, made from a session on the real aid.
#include <gtest/gtest.h>

#include "tests/support/visitor.h"
#include "ui/views/make_view.h"

namespace kiosk::ui {
namespace {

/// A visit on the real aid, and what its screen shows.
struct AVisit {
  Visitor visitor{real_aid()};
  KioskSettings settings{};
  std::vector<Language> languages = real_aid().languages;

  template <class Shown>
  Shown view() const {
    return std::get<Shown>(make_view({.session = visitor.session, .aid = real_aid(), .words = real_words(), .settings = settings, .languages = languages, .today = "2026-11-24"}));
  }
};

const Answers hurting{{"pain-worst", {"7"}}, {"lesion-count", {"2"}}, {"pain-sites", {"unsure"}}};

std::vector<std::string> ids_of(const std::vector<ActionView>& actions) {
  std::vector<std::string> ids;
  for (const auto& action : actions) ids.push_back(action.id);
  return ids;
}

std::vector<std::string> selected_of(const std::vector<ActionView>& actions) {
  std::vector<std::string> ids;
  for (const auto& action : actions) {
    if (action.selected) ids.push_back(action.id);
  }
  return ids;
}

TEST(WelcomeView, OffersLanguagesOnlyWhereThereIsAChoice) {
  AVisit visit;
  EXPECT_EQ(visit.view<WelcomeView>().languages.size(), real_aid().languages.size() > 1 ? real_aid().languages.size() : 0);
  visit.languages = {"en"};
  EXPECT_TRUE(visit.view<WelcomeView>().languages.empty());
}

TEST(TreatmentsView, ShowsWhyEachCardCameUpAndMarksTheList) {
  AVisit visit;
  visit.visitor.talks_through(hurting);
  const auto view = visit.view<TreatmentsView>();
  EXPECT_EQ(view.cards.size(), visit.visitor.treatments().size());
  for (const auto& card : view.cards) EXPECT_NE(card.because, "") << card.title;
  EXPECT_EQ(selected_of(view.tabs), std::vector<std::string>{"tab.from_answers"});
}

TEST(TreatmentsView, GivesNoReasonForACardThatDidNotComeUp) {
  AVisit visit;
  visit.visitor.talks_through().sees(FilterChosen{OptionFilter::all});
  const auto view = visit.view<TreatmentsView>();
  ASSERT_EQ(view.cards.size(), real_aid().options.size());
  for (std::size_t i = 0; i < view.cards.size(); ++i) EXPECT_EQ(view.cards[i].because.empty(), !visit.visitor.comes_up(real_aid().options[i].id)) << view.cards[i].title;
}

TEST(TreatmentsView, SaysSoWhenNothingIsStarred) {
  AVisit visit;
  visit.visitor.talks_through().sees(FilterChosen{OptionFilter::starred});
  EXPECT_NE(visit.view<TreatmentsView>().empty, "");
  visit.visitor.sees(StarToggled{0});
  EXPECT_EQ(visit.view<TreatmentsView>().empty, "");
  EXPECT_EQ(visit.view<TreatmentsView>().cards.size(), 1U);
}

TEST(CardView, HasBenefitsAndHarmsFiguresOrThatThereAreNone) {
  AVisit visit;
  visit.visitor.talks_through(hurting);
  for (OptionIndex option = 0; option < real_aid().options.size(); ++option) {
    visit.visitor.session.screen = CardScreen{option};
    const auto view = visit.view<CardView>();
    EXPECT_FALSE(view.help.blocks.empty()) << view.title;
    EXPECT_FALSE(view.hard.blocks.empty()) << view.title;
    EXPECT_EQ(view.figures.size(), real_aid().options[option].evidence.size()) << view.title;
    EXPECT_EQ(view.no_figures.empty(), !view.figures.empty()) << view.title;
    for (const auto& figure : view.figures) {
      EXPECT_NE(figure.otherwise, "") << view.title << ": both sides of a figure";
      EXPECT_NE(figure.certainty, "") << view.title;
      EXPECT_NE(figure.source, "") << view.title;
    }
  }
}

TEST(QuestionListView, OffersNoQuestionThatIsOnTheListAlready) {
  AVisit visit;
  visit.visitor.talks_through(hurting).goes_on();
  const auto before = visit.view<QuestionListView>();
  ASSERT_FALSE(before.suggested.empty());
  visit.visitor.sees(before.suggested[0].event);
  const auto after = visit.view<QuestionListView>();
  ASSERT_EQ(after.listed.size(), 1U);
  EXPECT_EQ(after.listed[0].words, before.suggested[0].label);
  EXPECT_FALSE(after.listed[0].up.enabled) << "the first cannot go further up";
  EXPECT_EQ(after.suggested.size(), before.suggested.size() - 1);
  visit.visitor.sees(after.listed[0].remove.event);
  EXPECT_TRUE(visit.view<QuestionListView>().listed.empty());
}

TEST(SummaryView, MakesFinishingTheMainActionOnceItIsPrinted) {
  AVisit visit;
  visit.visitor.talks_through().walks_to_the_summary();
  EXPECT_EQ(visit.view<SummaryView>().frame.navigation.main->id, "print");
  visit.visitor.sees(PrintRequested{});
  EXPECT_FALSE(visit.view<SummaryView>().frame.navigation.main->enabled);
  visit.visitor.sees(PrintFinished{true});
  EXPECT_EQ(visit.view<SummaryView>().frame.navigation.main->id, "finish");
}

TEST(SummaryView, SaysCalmlyThatPrintingFailedAndLetsThePersonTryAgain) {
  AVisit visit;
  visit.visitor.talks_through().walks_to_the_summary().sees(PrintRequested{}).sees(PrintFinished{false});
  const auto view = visit.view<SummaryView>();
  EXPECT_TRUE(view.status_is_bad);
  EXPECT_EQ(view.frame.navigation.main->id, "print");
  EXPECT_TRUE(view.frame.navigation.main->enabled);
}

TEST(UrgentView, SaysWhatWasAnsweredWhatToSayAndWhereToGo) {
  AVisit visit;
  visit.settings.help_point = "the desk by the entrance";
  visit.visitor.starts().stands_at("sign-legs").answers("sign-legs", {"yes"}).goes_on();
  const auto view = visit.view<UrgentView>();
  EXPECT_EQ(view.reasons.size(), 1U);
  EXPECT_EQ(view.say.size(), 1U);
  EXPECT_NE(view.where.find("the desk by the entrance"), std::string::npos);
  EXPECT_EQ(view.frame.tone, Tone::urgent);
}

TEST(Panels, StandBeforeTheScreenWithTheStaffPanelFirst) {
  AVisit visit;
  visit.visitor.talks_through().sees(TextEntryOpened{}).sees(DisplayPanelOpened{}).sees(NobodySeen{17}).sees(StaffPanelOpened{});
  EXPECT_NO_THROW(visit.view<StaffView>());
  visit.visitor.sees(StaffPanelClosed{});
  EXPECT_NE(visit.view<StillThereView>().seconds.find("17"), std::string::npos);
  visit.visitor.sees(StillHere{});
  EXPECT_NO_THROW(visit.view<DisplayPanelView>());
  visit.visitor.sees(DisplayPanelClosed{});
  EXPECT_NO_THROW(visit.view<TextEntryView>());
  visit.visitor.sees(TextEntryCancelled{});
  EXPECT_NO_THROW(visit.view<TreatmentsView>());
}

TEST(Panels, OfTheDisplayMarkWhatIsChosen) {
  AVisit visit;
  visit.visitor.sees(DisplayPanelOpened{}).sees(TextSizeChosen{160}).sees(ThemeChosen{Theme::dark});
  const auto view = visit.view<DisplayPanelView>();
  EXPECT_EQ(ids_of(view.sizes), (std::vector<std::string>{"size.100", "size.130", "size.160", "size.200"}));
  EXPECT_EQ(selected_of(view.sizes), std::vector<std::string>{"size.160"});
  EXPECT_EQ(selected_of(view.themes), std::vector<std::string>{"theme.dark"});
}

TEST(Panels, OfStaffNeverShowTheDigits) {
  AVisit visit;
  visit.visitor.sees(StaffPanelOpened{});
  for (const char digit : std::string("2468")) visit.visitor.sees(StaffDigitTyped{digit});
  const auto view = visit.view<StaffView>();
  for (const auto& shown : {view.dots, view.spoken, view.help}) EXPECT_EQ(shown.find_first_of("268"), std::string::npos) << shown;
}

}  // namespace
}  // namespace kiosk::ui
