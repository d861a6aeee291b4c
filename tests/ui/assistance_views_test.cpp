// Help, a break, stopping, the voice: what each panel says and offers, wherever it is opened.
#include <gtest/gtest.h>

#include "tests/ui/a_visit.h"

namespace kiosk::ui {
namespace {

using Offered = std::vector<std::string>;

std::string text_of(const AssistanceView& view) {
  std::string text;
  for (const auto& line : view.lines) text += line + '\n';
  return text;
}

TEST(HelpView, SaysWhatToDoOnTheScreenBelowAndWhereStaffAre) {
  AVisit visit;
  visit.settings.urgent["en"].where = "the desk by the window";
  back_at_the_goals(visit.visitor.talks_through(hurting)).dispatch(HelpOpened{});
  const auto view = visit.view<AssistanceView>();
  EXPECT_EQ(view.lines.at(0), real_words().say("assistance.on.goals"));
  EXPECT_NE(view.lines.at(1).find("the desk by the window"), std::string::npos);
  EXPECT_EQ(view.frame.navigation.main->id, "done");
}

TEST(HelpView, SaysCalmlyWhomToAskWhereTheClinicHasNotSaidWhere) {
  AVisit visit;
  visit.visitor.starts().dispatch(HelpOpened{});
  EXPECT_NE(text_of(visit.view<AssistanceView>()).find(real_words().say("urgent.where_unknown")),
            std::string::npos);
}

TEST(HelpView, HasASentenceForEveryScreenThatItCanBeOpenedOn) {
  AVisit visit;
  back_at_the_goals(visit.visitor.talks_through(hurting));
  for (const auto* screen :
       {"goals", "map", "treatments", "point", "my-questions", "ready", "summary"}) {
    visit.visitor.walks_to(screen);
    visit.visitor.dispatch(HelpOpened{});
    const auto wanted = visit.view<AssistanceView>().lines.at(0);
    EXPECT_TRUE(wanted.ends_with('.')) << screen << ": " << wanted;
    visit.visitor.dispatch(HelpClosed{});
  }
}

TEST(HelpView, OffersABreakAndStoppingOnlyInAVisit) {
  AVisit visit;
  visit.visitor.dispatch(AboutOpened{}).dispatch(HelpOpened{});
  EXPECT_EQ(ids_of(visit.view<AssistanceView>().actions), Offered{});
  visit.visitor.dispatch(HelpClosed{}).goes_back().starts().dispatch(HelpOpened{});
  EXPECT_EQ(ids_of(visit.view<AssistanceView>().actions), (Offered{"break", "stop"}));
}

TEST(HelpView, OffersNoBreakFromASignThatCannotWait) {
  AVisit visit;
  visit.visitor.starts().answers_the_signs({{"sign-legs", {"yes"}}});
  ASSERT_EQ(visit.visitor.at(), "urgent");
  visit.visitor.dispatch(HelpOpened{});
  EXPECT_EQ(ids_of(visit.view<AssistanceView>().actions), Offered{"stop"});
  visit.visitor.dispatch(StopAsked{});
  EXPECT_EQ(ids_of(visit.view<AssistanceView>().actions), Offered{});
}

TEST(StopView, KeepsTheVisitByBackAndEndsItByTheMainButtonAlone) {
  AVisit visit;
  visit.visitor.starts().dispatch(StopAsked{});
  const auto& navigation = visit.view<AssistanceView>().frame.navigation;
  EXPECT_TRUE(event_if<StopDeclined>(&navigation.back->event));
  EXPECT_TRUE(event_if<SessionEnded>(&navigation.main->event));
  EXPECT_FALSE(leads_along(navigation.main->event)) << "no key alone ends a visit";
}

TEST(BreakView, ShowsNothingOfTheVisitAndLeadsBackToIt) {
  AVisit visit;
  visit.visitor.talks_through(hurting).dispatch(BreakTaken{});
  const auto view = visit.view<AssistanceView>();
  EXPECT_EQ(view.frame.header.actions.size(), 0U);
  EXPECT_EQ(view.frame.stops.size(), 0U);
  EXPECT_EQ(view.frame.navigation.main->id, "go-on");
  EXPECT_EQ(ids_of(view.actions), Offered{"stop"});
}

TEST(VoiceView, OffersToListenFirstAndThenHowFastAndHowLoud) {
  AVisit visit;
  visit.settings.speech.headset = "plughw:CARD=Headset";
  visit.visitor.starts().dispatch(VoicePanelOpened{});
  EXPECT_EQ(ids_of(visit.view<AssistanceView>().actions), Offered{"voice-on"});
  visit.visitor.dispatch(VoiceBegun{}).dispatch(VoicePanelOpened{});
  EXPECT_EQ(ids_of(visit.view<AssistanceView>().actions),
            (Offered{"louder", "softer", "faster", "slower", "voice-off"}));
}

TEST(VoiceView, SaysTheRateAndVolumeThatAreSet) {
  AVisit visit;
  visit.settings.speech.headset = "plughw:CARD=Headset";
  visit.visitor.starts().dispatch(VoiceBegun{}).dispatch(VoicePanelOpened{});
  const auto before = text_of(visit.view<AssistanceView>());
  visit.visitor.dispatch(RateStepped{+1});
  EXPECT_NE(text_of(visit.view<AssistanceView>()), before);
  const auto rate = std::to_string(visit.visitor.session.listening.rate);
  EXPECT_NE(text_of(visit.view<AssistanceView>()).find(rate), std::string::npos);
}

TEST(VoiceView, OffersTheLoudspeakerWhereThereIsOneAndAsksBeforeItIsHeard) {
  AVisit visit;
  visit.settings.speech.headset = "plughw:CARD=Headset";
  visit.visitor.starts().dispatch(VoiceBegun{}).dispatch(VoicePanelOpened{});
  EXPECT_EQ(ids_of(visit.view<AssistanceView>().actions).back(), "voice-off");
  visit.settings.speech.loudspeaker = "plughw:CARD=PCH";
  EXPECT_EQ(ids_of(visit.view<AssistanceView>().actions).back(), "aloud");
  visit.visitor.dispatch(AloudAsked{});
  const auto asking = visit.view<AssistanceView>();
  EXPECT_EQ(asking.frame.name, "aloud");
  EXPECT_EQ(asking.lines.at(0), real_words().say("voice.aloud_text"));
  EXPECT_EQ(asking.frame.navigation.back->id, "back");
  EXPECT_FALSE(visit.visitor.session.listening.aloud);
  visit.visitor.dispatch(AloudChosen{true}).dispatch(VoicePanelOpened{});
  EXPECT_EQ(ids_of(visit.view<AssistanceView>().actions).back(), "private");
}

TEST(EveryPanelOfHelp, IsInTheLanguageOfTheVisit) {
  AVisit visit;
  visit.visitor.starts().dispatch(LanguageChosen{"es"});
  const std::pair<Event, const char*> panels[] = {{HelpOpened{}, "assistance.help"},
                                                  {StopAsked{}, "assistance.stop_heading"},
                                                  {BreakTaken{}, "assistance.break_heading"}};
  for (const auto& [opened, heading] : panels) {
    auto session = update(visit.visitor.session, opened, real_aid()).session;
    const auto view = std::get<AssistanceView>(make_view({.session = session,
                                                          .aid = real_aid(),
                                                          .words = real_words("es"),
                                                          .settings = visit.settings,
                                                          .languages = visit.languages,
                                                          .today = visit.today}));
    EXPECT_EQ(view.heading, real_words("es").say(heading));
    EXPECT_EQ(view.frame.language, "es");
  }
}

}  // namespace
}  // namespace kiosk::ui
