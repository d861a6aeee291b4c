// What every screen of a visit has around it: the header, how far the visit is, whether what is
// shown has been reviewed.
#include "ui/views/frame_view.h"

#include <gtest/gtest.h>

#include "tests/ui/a_visit.h"
#include "ui/views/screen_parts.h"

namespace kiosk::ui {
namespace {

/// The frame of whatever screen the visit is on.
FrameView frame_of(const AVisit& visit, const DecisionAid& aid = real_aid()) {
  const auto made = make_view(visit.context(aid));
  return std::visit([](const auto& view) { return view.frame; }, made);
}

TEST(TheHeader, OffersHelpDisplayAndLanguageInThatOrder) {
  AVisit visit;
  visit.visitor.starts();
  EXPECT_EQ(ids_of(frame_of(visit).header.actions),
            (std::vector<std::string>{"help", "display", "language"}));
}

TEST(TheHeader, OffersTheVoiceOnlyWhereTheClinicHasOne) {
  AVisit visit;
  visit.settings.speech.headset = "plughw:CARD=Headset";
  visit.visitor.starts();
  EXPECT_EQ(ids_of(frame_of(visit).header.actions),
            (std::vector<std::string>{"help", "voice", "display", "language"}));
}

TEST(TheHeader, OffersNoLanguageWhereThereIsOneAlone) {
  AVisit visit;
  visit.languages = {"en"};
  visit.visitor.starts();
  EXPECT_EQ(ids_of(frame_of(visit).header.actions), (std::vector<std::string>{"help", "display"}));
}

TEST(TheHeader, NamesTheLanguageInItselfAndSaysWhatTheButtonIs) {
  AVisit visit;
  visit.visitor.starts();
  const auto language = frame_of(visit).header.actions.back();
  EXPECT_EQ(language.label, "English");
  EXPECT_NE(language.spoken, language.label);
  EXPECT_TRUE(language.spoken.ends_with("English"));
}

TEST(Progress, GrowsWithEachScreenAndNeverStepsBack) {
  AVisit visit;
  back_at_the_goals(visit.visitor.talks_through(hurting));
  float before = 0;
  std::size_t stop = 0;
  for (const auto* screen :
       {"goals", "map", "treatments", "point", "my-questions", "ready", "summary"}) {
    visit.visitor.walks_to(screen);
    const auto frame = frame_of(visit);
    ASSERT_TRUE(frame.progress) << screen;
    EXPECT_GE(*frame.progress, before) << screen;
    EXPECT_LE(*frame.progress, 1) << screen;
    EXPECT_GE(frame.stop, stop) << screen;
    ASSERT_LT(frame.stop, frame.stops.size()) << screen;
    before = *frame.progress;
    stop = frame.stop;
  }
}

TEST(Progress, IsSaidWithTheNameOfTheStop) {
  AVisit visit;
  visit.visitor.talks_through(hurting);
  const auto frame = frame_of(visit);
  EXPECT_NE(frame.progress_words.find(frame.stops[frame.stop]), std::string::npos)
      << frame.progress_words;
}

TEST(TheNotice, SaysOnTheWelcomeWhatHasNotBeenReviewed) {
  const AVisit visit;
  EXPECT_NE(frame_of(visit).notice, "") << "the aid that ships is a draft";
}

TEST(TheNotice, IsGoneFromAScreenWhosePartIsSigned) {
  auto aid = real_aid();
  AVisit visit;
  back_at_the_goals(visit.visitor.talks_through(hurting));
  EXPECT_NE(frame_of(visit, aid).notice, "");
  aid.review.signed_parts["en"][name_of(AidPart{PartKind::list, "goals"})] = true;
  EXPECT_EQ(frame_of(visit, aid).notice, "");
  visit.visitor.walks_to("ready");
  EXPECT_NE(frame_of(visit, aid).notice, "") << "that one is not signed";
}

TEST(ScreenParts, OfAQuestionAreThatQuestionAlone) {
  AVisit visit;
  visit.visitor.starts().answers_the_signs();
  const auto context = visit.context();
  const auto parts = parts_on_screen(context);
  ASSERT_EQ(parts.size(), 1U);
  EXPECT_EQ(parts[0].kind, PartKind::question);
}

std::set<PartKind> kinds_on(const AVisit& visit) {
  std::set<PartKind> kinds;
  for (const auto& part : parts_on_screen(visit.context())) kinds.insert(part.kind);
  return kinds;
}

TEST(ScreenParts, AreOfTheKindThatTheScreenShows) {
  AVisit visit;
  visit.visitor.talks_through(hurting);
  const std::pair<Screen, PartKind> screens[] = {
      {MapScreen{}, PartKind::page},           {TreatmentsScreen{}, PartKind::card},
      {CompareScreen{}, PartKind::card},       {GoalsScreen{}, PartKind::list},
      {TradeOffScreen{}, PartKind::trade_off}, {PointScreen{}, PartKind::point},
      {QuestionListScreen{}, PartKind::list},  {ReadyScreen{}, PartKind::list},
      {AnswersScreen{}, PartKind::question}};
  for (const auto& [screen, kind] : screens) {
    visit.visitor.session.screen = screen;
    EXPECT_EQ(kinds_on(visit), std::set<PartKind>{kind}) << visit.visitor.at();
  }
}

TEST(ScreenParts, OfASignThatCannotWaitAreTheSignsThatHold) {
  AVisit visit;
  visit.visitor.starts().answers_the_signs({{"sign-legs", {"yes"}}});
  ASSERT_EQ(visit.visitor.at(), "urgent");
  EXPECT_EQ(kinds_on(visit), std::set<PartKind>{PartKind::sign});
}

TEST(ScreenParts, OfACardAreTheCardItsRulesAndItsFigures) {
  AVisit visit;
  visit.visitor.talks_through(hurting).walks_to("treatments");
  visit.visitor.dispatch(CardOpened{option_named(real_aid(), "external-radiation")});
  const auto kinds = kinds_on(visit);
  EXPECT_TRUE(kinds.contains(PartKind::card));
  EXPECT_TRUE(kinds.contains(PartKind::figure));
}

TEST(PrintLine, SaysNothingBeforeAPrintAndThenHowItIs) {
  AVisit visit;
  visit.visitor.starts();
  const auto context = visit.context();
  EXPECT_EQ(print_line(context, {}), "");
  EXPECT_EQ(print_line(context, {.state = PrintState::printing}),
            real_words().say("summary_screen.printing"));
  EXPECT_EQ(print_line(context, {.state = PrintState::printed}),
            real_words().say("summary_screen.printed"));
  EXPECT_EQ(print_line(context, {.state = PrintState::failed}),
            trouble_words(context, PrintTrouble::not_ready));
  EXPECT_EQ(
      print_line(context, {.state = PrintState::printing, .trouble = PrintTrouble::out_of_paper}),
      trouble_words(context, PrintTrouble::out_of_paper));
}

TEST(PrintAction, CanBeTouchedUnlessASheetIsOnItsWay) {
  AVisit visit;
  visit.visitor.starts();
  const auto context = visit.context();
  const auto of = [&](const PrintProgress& progress) {
    return print_action(context, progress, PrintedSheet::card);
  };
  EXPECT_TRUE(of({}).enabled);
  EXPECT_FALSE(of({.state = PrintState::printing}).enabled);
  EXPECT_TRUE(of({.state = PrintState::printed}).enabled);
  const auto again = of({.state = PrintState::printing, .trouble = PrintTrouble::out_of_paper});
  EXPECT_TRUE(again.enabled) << "nobody waits for a printer without paper";
  EXPECT_EQ(again.label, real_words().say("print_trouble.again"));
}

TEST(StarAction, SaysWhichTreatmentAndWhetherItIsStarred) {
  AVisit visit;
  visit.visitor.talks_through(hurting);
  const auto context = visit.context();
  const auto title = real_aid().text_of(real_aid().options[0], "en").title;
  const auto off = star_action(context, 0);
  EXPECT_FALSE(off.selected);
  EXPECT_NE(off.spoken.find(title), std::string::npos);
  visit.visitor.dispatch(StarToggled{0});
  const auto on = star_action(context, 0);
  EXPECT_TRUE(on.selected);
  EXPECT_NE(on.spoken, off.spoken);
  EXPECT_NE(on.spoken.find(title), std::string::npos);
}

TEST(LeadsAlong, IsTrueOfOnAndBackAndOfNothingThatCannotBeTakenBack) {
  EXPECT_TRUE(leads_along(NextRequested{}));
  EXPECT_TRUE(leads_along(BackRequested{}));
  for (const Event& event : std::initializer_list<Event>{
           SessionEnded{}, PrintRequested{}, RecordRequested{}, StaffTold{}, VisitDropped{}})
    EXPECT_FALSE(leads_along(event));
}

}  // namespace
}  // namespace kiosk::ui
