// The first and the last screens of a visit: what they offer, and that they promise only what is
// true.
#include <gtest/gtest.h>

#include "app/settings/record_settings.h"
#include "tests/ui/a_visit.h"

namespace kiosk::ui {
namespace {

bool says(const ForgottenView& view, std::string_view key) {
  return std::any_of(view.rows.begin(), view.rows.end(), [&](const ForgottenView::Row& row) {
    return row.words == real_words().say(key);
  });
}

ForgottenView goodbye(const ForgottenScreen& screen) {
  AVisit visit;
  visit.visitor.session.screen = screen;
  return visit.view<ForgottenView>();
}

TEST(Goodbye, SaysThatEverythingIsGoneWhereNothingWasSent) {
  const auto view = goodbye({});
  EXPECT_TRUE(says(view, "forgotten.gone"));
  EXPECT_FALSE(says(view, "forgotten.paper"));
  EXPECT_FALSE(says(view, "forgotten.sent"));
}

TEST(Goodbye, SpeaksOfPaperOnlyWhereSomeCameOut) {
  EXPECT_EQ(goodbye({}).picture_description, real_words().say("forgotten.picture_without_paper"));

  const auto view = goodbye({.printed = true});

  EXPECT_EQ(view.picture_description, real_words().say("forgotten.picture"));
  EXPECT_EQ(view.heading, real_words().say("forgotten.heading_paper"));
  EXPECT_TRUE(says(view, "forgotten.paper"));
}

TEST(Goodbye, ClaimsOfASentCopyOnlyThatTheScreenHasForgottenIt) {
  const auto view = goodbye({.sent = true});
  EXPECT_TRUE(says(view, "forgotten.sent"));
  EXPECT_TRUE(says(view, "forgotten.gone_from_screen"));
  EXPECT_FALSE(says(view, "forgotten.gone")) << "a copy may still wait";
}

TEST(Goodbye, StandsAloneWithOneButton) {
  const auto view = goodbye({.printed = true, .sent = true});
  EXPECT_TRUE(view.frame.header.actions.empty());
  EXPECT_FALSE(view.frame.navigation.back);
  EXPECT_TRUE(event_if<GoodbyeOver>(&view.frame.navigation.main->event));
}

TEST(SummaryView, SaysWhereThePaperComesOutInThePersonsLanguage) {
  AVisit visit;
  visit.settings.paper_place = {{"en", "It comes out below the screen."}, {"es", "Sale abajo."}};
  visit.visitor.talks_through().walks_to_the_summary();
  EXPECT_EQ(visit.view<SummaryView>().status.find("below the screen"), std::string::npos)
      << "nothing has come out yet";
  EXPECT_FALSE(visit.view<SummaryView>().is_printed);
  visit.visitor.dispatch(PrintRequested{PrintedSheet::summary}).dispatch(PrintFinished{true});
  EXPECT_TRUE(visit.view<SummaryView>().is_printed);
  const auto status = visit.view<SummaryView>().status;
  EXPECT_TRUE(status.ends_with(" It comes out below the screen.")) << status;
}

TEST(SummaryView, OffersToReadThePaperToWhoeverDoesNotListenYet) {
  AVisit visit;
  visit.visitor.talks_through().walks_to_the_summary();
  const auto offers = [&] {
    const auto ids = ids_of(visit.view<SummaryView>().other_ways);
    return std::count(ids.begin(), ids.end(), "read-to-me");
  };
  EXPECT_EQ(offers(), 0) << "this clinic has no voice";
  visit.settings.speech.headset = "null";
  EXPECT_EQ(offers(), 1);
  visit.visitor.dispatch(VoiceBegun{});
  EXPECT_EQ(offers(), 0);
}

TEST(WelcomeView, NamesTheClinicAndPromisesPrivacyWithTheMinutesItTakes) {
  AVisit visit;
  visit.settings.clinic_name = "Lakeside Cancer Center";
  const auto view = visit.view<WelcomeView>();
  EXPECT_EQ(view.clinic, "Lakeside Cancer Center");
  EXPECT_NE(view.privacy.find(std::to_string(*real_aid().minutes)), std::string::npos)
      << view.privacy;
  EXPECT_TRUE(view.privacy.ends_with(real_words().say("welcome.privacy")));
}

TEST(WelcomeView, NamesEachLanguageInItself) {
  AVisit visit;
  const auto view = visit.view<WelcomeView>();
  ASSERT_EQ(view.languages.size(), 2U);
  EXPECT_EQ(view.languages[0].label, "English");
  EXPECT_EQ(view.languages[1].label, "Español");
  EXPECT_TRUE(view.languages[0].selected);
  EXPECT_EQ(view.languages[1].language, "es") << "it is read in its own voice";
}

TEST(WelcomeView, StartsAVisitByTheClinicsRules) {
  AVisit visit;
  visit.settings.mode = Mode::consultation;
  visit.settings.alert.print = AlertPrint::elsewhere;
  visit.settings.alert.stays_until = AlertEnd::code;
  visit.settings.sends_copies = true;
  const auto event = visit.view<WelcomeView>().frame.navigation.main->event;
  const auto* start = event_if<StartRequested>(&event);
  ASSERT_TRUE(start);
  EXPECT_TRUE(start->consultation);
  EXPECT_EQ(start->now, "2026-11-24T12:00:00Z");
  EXPECT_EQ(start->alert.print, AlertPrint::elsewhere);
  EXPECT_EQ(start->alert.stays_until, AlertEnd::code);
  EXPECT_TRUE(start->alert.sends);
}

TEST(WelcomeView, OffersTheVoiceOnlyWhereTheClinicHasOne) {
  AVisit visit;
  EXPECT_TRUE(visit.view<WelcomeView>().frame.navigation.others.empty());
  visit.settings.speech.headset = "plughw:CARD=Headset";
  EXPECT_EQ(ids_of(visit.view<WelcomeView>().frame.navigation.others),
            std::vector<std::string>{"voice"});
}

TEST(PausedView, LeadsOnWithTheVisitOrDropsIt) {
  AVisit visit;
  visit.visitor.starts();
  visit.visitor.session.screen = PausedScreen{};
  const auto view = visit.view<PausedView>();
  EXPECT_TRUE(event_if<VisitResumed>(&view.frame.navigation.main->event));
  EXPECT_TRUE(event_if<VisitDropped>(&view.frame.navigation.back->event));
  EXPECT_FALSE(leads_along(view.frame.navigation.back->event));
  EXPECT_NE(view.soon.find_first_of("123456789"), std::string::npos)
      << "it says how soon it is forgotten: " << view.soon;
}

/// The page of a sign at a clinic with these settings.
UrgentView urgent(const VisitSettings& settings, const Answers& signs) {
  AVisit visit;
  visit.settings = settings;
  visit.visitor.dispatch(visit.view<WelcomeView>().frame.navigation.main->event)
      .answers_the_signs(signs);
  EXPECT_EQ(visit.visitor.at(), "urgent");
  return visit.view<UrgentView>();
}

TEST(UrgentView, RestsForLongAndIsLeftByTellingStaffAlone) {
  const auto view = urgent({}, {{"sign-legs", {"yes"}}});
  EXPECT_EQ(view.frame.rests, urgent_page_rests);
  EXPECT_EQ(view.frame.tone, Tone::urgent);
  EXPECT_EQ(view.told.id, "staff-told");
  EXPECT_FALSE(leads_along(view.told.event)) << "no key that goes on leaves this page";
}

TEST(UrgentView, SaysTheClinicsOwnAdviceWhereItHasSome) {
  VisitSettings settings;
  settings.urgent["en"] = {.now = "Ring the red bell.", .where = "Room 4"};
  const auto view = urgent(settings, {{"sign-legs", {"yes"}}});
  EXPECT_EQ(view.advice, "Ring the red bell.");
  EXPECT_NE(view.where.find("Room 4"), std::string::npos);
  EXPECT_EQ(urgent({}, {{"sign-legs", {"yes"}}}).advice, real_words().say("urgent.now"));
}

TEST(UrgentView, ListsASentenceToSayForEachSign) {
  const auto view = urgent({}, {{"sign-legs", {"yes"}}, {"sign-bladder", {"yes"}}});
  EXPECT_EQ(view.reasons.size(), 2U);
  ASSERT_EQ(view.say.size(), view.reasons.size());
  for (const auto& sentence : view.say) EXPECT_NE(sentence, "");
}

}  // namespace
}  // namespace kiosk::ui
