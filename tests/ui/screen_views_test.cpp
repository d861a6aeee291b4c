// What the screens after the questions show, made from a session on the real aid.
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <set>

#include "app/values/utf8.h"
#include "app/wording/summarize.h"
#include "tests/ui/a_visit.h"

namespace kiosk::ui {
namespace {

TEST(WelcomeView, OffersLanguagesOnlyWhereThereIsAChoice) {
  AVisit visit;
  EXPECT_EQ(visit.view<WelcomeView>().languages.size(),
            real_aid().languages.size() > 1 ? real_aid().languages.size() : 0);
  visit.languages = {"en"};
  EXPECT_TRUE(visit.view<WelcomeView>().languages.empty());
}

TEST(WelcomeView, HasWhatHelpsInSightBeforeAnythingIsChosen) {
  AVisit visit;
  visit.settings.speech.headset = "default";
  const auto view = visit.view<WelcomeView>();
  for (const auto& language : view.languages)
    EXPECT_EQ(language.label, own_name(language.language));
  ASSERT_TRUE(view.frame.navigation.back);
  EXPECT_EQ(view.frame.navigation.back->id, "display") << "size of text, colors, and more";
  ASSERT_EQ(ids_of(view.frame.navigation.others), (std::vector<std::string>{"voice"}));
  EXPECT_EQ(view.frame.navigation.others.front().icon, Icon::speaker) << "a sign needs no reading";
}

TEST(WelcomeView, OffersToBringAVisitBackWhereTheAidAsksSomeOfItAnew) {
  const AVisit visit;
  ASSERT_TRUE(visit.view<WelcomeView>().bring_back);
  EXPECT_TRUE(is_event<CodeEntryOpened>(visit.view<WelcomeView>().bring_back->event));
}

TEST(TakeAlongView, HoldsTheWholeSummaryThenTheCodeForTheNextVisit) {
  AVisit visit;
  visit.visitor.talks_through(hurting).walks_to_the_summary().dispatch(TakeAlongOpened{});
  auto view = visit.view<TakeAlongView>();
  const auto count = view.codes.size();
  ASSERT_GE(count, 2U);
  std::string all;
  for (std::size_t i = 0; i + 1 < count; ++i) {
    visit.visitor.dispatch(CodeShown{i});
    all += visit.view<TakeAlongView>().holds;
  }
  EXPECT_NE(all.find("Worst pain, last 24 hours: 7 of 10"), std::string::npos) << all;

  visit.visitor.dispatch(CodeShown{count - 1});
  view = visit.view<TakeAlongView>();
  const auto back = read_visit_code(view.typed, real_aid());
  ASSERT_TRUE(back.visit);
  EXPECT_EQ(back.visit->day, "2026-11-24");
  EXPECT_TRUE(read_visit_code(view.holds, real_aid()).visit);
}

TEST(QuestionView, SaysHowThePainWasAtTheVisitBefore) {
  Visitor before(real_aid());
  before.talks_through({{"pain-now", {"8"}}, {"cancer-type", {"breast"}}});
  const auto code = visit_code({.day = "2026-05-03", .response = before.session.response},
                               real_aid(), OwnWords::included);
  AVisit visit;
  visit.visitor.dispatch(CodeEntryOpened{})
      .dispatch(TextTyped{*code})
      .dispatch(TextEntryFinished{});

  visit.visitor.jump_to("pain-now");
  EXPECT_EQ(visit.view<QuestionView>().earlier, "On May 3, 2026 you said 8 of 10.");
  visit.visitor.jump_to("cancer-type");
  EXPECT_EQ(visit.view<QuestionView>().earlier,
            "This is what you said on May 3, 2026. You can change it.");
  visit.visitor.jump_to("sign-legs");
  for (const auto& row : visit.view<SignsView>().rows)
    EXPECT_EQ(selected_of(row.answers), std::vector<std::string>{})
        << "an old no must not lead to a new one";
}

TEST(WelcomeMapAndSheet, SayWhatIsToBeDecided) {
  AVisit visit;
  const auto& decision = real_aid().text("en", "decision");
  ASSERT_NE(decision, "");

  EXPECT_EQ(visit.view<WelcomeView>().lead.find(decision), 0U);
  visit.visitor.talks_through(hurting);
  visit.visitor.session.screen = MapScreen{};
  EXPECT_EQ(visit.view<MapView>().lead.find(decision), 0U);
}

TEST(QuestionListView, KeepsAQuestionThatIsTickedInItsPlaceWithItsNumber) {
  AVisit visit;
  visit.visitor.talks_through(hurting).walks_to("my-questions");
  const auto before = visit.view<QuestionListView>();
  ASSERT_FALSE(before.suggested.empty());
  ASSERT_GE(before.suggested.size(), 3U);
  visit.visitor.dispatch(before.suggested[2].event).dispatch(before.suggested[0].event);
  const auto after = visit.view<QuestionListView>();
  ASSERT_EQ(after.suggested.size(), before.suggested.size());
  for (std::size_t i = 0; i < after.suggested.size(); ++i)
    EXPECT_EQ(after.suggested[i].id, before.suggested[i].id);
  EXPECT_EQ(after.suggested[2].place, "1");
  EXPECT_EQ(after.suggested[0].place, "2");
  EXPECT_FALSE(after.suggested[1].selected);
}

TEST(QuestionListView, IsPutInOrderOnAPageOfItsOwn) {
  AVisit visit;
  visit.visitor.talks_through(hurting).walks_to("my-questions").dispatch(OrderOpened{});
  EXPECT_EQ(visit.view<QuestionListView>().frame.name, "my-questions")
      << "there is nothing to put in order yet";
  const auto suggested = visit.view<QuestionListView>().suggested;
  visit.visitor.dispatch(suggested[0].event).dispatch(suggested[1].event).dispatch(OrderOpened{});
  const auto list = visit.view<QuestionListView>();
  ASSERT_EQ(list.listed.size(), 2U);
  EXPECT_EQ(list.listed[0].words, suggested[0].label);
  EXPECT_FALSE(list.listed[0].up.enabled) << "the first cannot go further up";
  visit.visitor.dispatch(list.listed[1].up.event);
  EXPECT_EQ(visit.view<QuestionListView>().listed[0].words, suggested[1].label);
  visit.visitor.dispatch(visit.view<QuestionListView>().listed[0].remove.event).goes_back();
  EXPECT_EQ(visit.view<QuestionListView>().suggested[0].place, "1");
  EXPECT_FALSE(visit.view<QuestionListView>().suggested[1].selected);
}

TEST(QuestionListView, ShowsOwnWordsWithTheirNumber) {
  AVisit visit;
  visit.visitor.talks_through(hurting).walks_to("my-questions");
  visit.visitor.session.question_list.add_own("can my dog come");
  const auto view = visit.view<QuestionListView>();
  ASSERT_EQ(view.own.size(), 1U);
  EXPECT_EQ(view.own[0].label, "can my dog come");
  EXPECT_EQ(view.own[0].place, "1");
}

TEST(SummaryView, MakesFinishingTheMainActionOnceItIsPrinted) {
  AVisit visit;
  visit.visitor.talks_through().walks_to_the_summary();
  EXPECT_EQ(visit.view<SummaryView>().frame.navigation.main->id, "print");
  visit.visitor.dispatch(PrintRequested{});
  EXPECT_FALSE(visit.view<SummaryView>().frame.navigation.main->enabled);
  visit.visitor.dispatch(PrintFinished{true});
  EXPECT_EQ(visit.view<SummaryView>().frame.navigation.main->id, "finish");
}

TEST(SummaryView, SaysCalmlyThatPrintingFailedAndLetsThePersonTryAgain) {
  AVisit visit;
  visit.visitor.talks_through()
      .walks_to_the_summary()
      .dispatch(PrintRequested{})
      .dispatch(PrintFinished{false});
  const auto view = visit.view<SummaryView>();
  ASSERT_TRUE(view.trouble);
  EXPECT_NE(view.trouble->heading, "");
  EXPECT_NE(view.trouble->next_step, "");
  EXPECT_EQ(view.frame.navigation.main->id, "print");
  EXPECT_TRUE(view.frame.navigation.main->enabled);
}

TEST(SummaryView, SaysOfEachTroubleSomethingElseAndOffersToTryAgainOrToAskAtTheDesk) {
  std::set<std::string> headings;
  std::set<std::string> staff_lines;
  for (const auto trouble : print_troubles) {
    AVisit visit;
    visit.visitor.talks_through()
        .walks_to_the_summary()
        .dispatch(PrintRequested{})
        .dispatch(PrintProgressed{trouble});
    const auto view = visit.view<SummaryView>();
    ASSERT_TRUE(view.trouble);
    headings.insert(view.trouble->heading);
    staff_lines.insert(view.trouble->staff);
    EXPECT_NE(view.trouble->next_step, "");
    EXPECT_EQ(view.frame.navigation.main->id, "print");
    EXPECT_TRUE(view.frame.navigation.main->enabled);
    EXPECT_EQ(ids_of(view.frame.navigation.others),
              (std::vector<std::string>{"finish", "ask-desk"}));
    EXPECT_TRUE(view.summary) << "nothing is lost";
  }
  EXPECT_EQ(headings.size(), std::size(print_troubles));
  EXPECT_EQ(staff_lines.size(), std::size(print_troubles));
}

TEST(SummaryView, HidesTheSheetWhileThePersonIsAtTheDesk) {
  AVisit visit;
  visit.visitor.talks_through()
      .walks_to_the_summary()
      .dispatch(PrintRequested{})
      .dispatch(PrintProgressed{PrintTrouble::jam})
      .dispatch(DeskAsked{});
  const auto away = visit.view<SummaryView>();
  EXPECT_FALSE(away.summary);
  EXPECT_NE(away.trouble->next_step.find("5 minutes"), std::string::npos)
      << away.trouble->next_step;
  EXPECT_EQ(away.frame.navigation.main->id, "back-from-desk");
  EXPECT_FALSE(away.frame.navigation.back) << "whoever comes by does not turn back to the answers";
  visit.visitor.dispatch(away.frame.navigation.main->event);
  EXPECT_TRUE(visit.view<SummaryView>().summary);
}

TEST(Panels, StandBeforeTheScreenWithTheStaffPanelFirst) {
  AVisit visit;
  visit.visitor.talks_through()
      .dispatch(TextEntryOpened{})
      .dispatch(DisplayPanelOpened{})
      .dispatch(NobodySeen{17})
      .dispatch(StaffPanelOpened{});
  EXPECT_NO_THROW(visit.view<StaffView>());
  visit.visitor.dispatch(StaffPanelClosed{});
  EXPECT_NE(visit.view<StillThereView>().seconds.find("17"), std::string::npos);
  visit.visitor.dispatch(StillHere{});
  EXPECT_NO_THROW(visit.view<DisplayPanelView>());
  visit.visitor.dispatch(DisplayPanelClosed{});
  EXPECT_NO_THROW(visit.view<TextEntryView>());
  visit.visitor.dispatch(TextEntryCancelled{});
  EXPECT_NO_THROW(visit.view<TreatmentsView>());
}

TEST(Panels, OfTheDisplayMarkWhatIsChosen) {
  AVisit visit;
  visit.visitor.dispatch(DisplayPanelOpened{})
      .dispatch(TextSizeChosen{160})
      .dispatch(ThemeChosen{Theme::dark});
  const auto view = visit.view<DisplayPanelView>();
  EXPECT_EQ(ids_of(view.sizes),
            (std::vector<std::string>{"size.100", "size.130", "size.160", "size.200", "size.250"}));
  EXPECT_EQ(selected_of(view.sizes), std::vector<std::string>{"size.160"});
  EXPECT_EQ(selected_of(view.themes), std::vector<std::string>{"theme.dark"});
}

TEST(Panels, OfStaffNeverShowTheDigits) {
  AVisit visit;
  visit.visitor.dispatch(StaffPanelOpened{});
  for (const char digit : std::string("2468")) visit.visitor.dispatch(StaffDigitTyped{digit});
  const auto view = visit.view<StaffView>();
  for (const auto& shown : {view.dots, view.spoken, view.help})
    EXPECT_EQ(shown.find_first_of("268"), std::string::npos) << shown;
}

TEST(QuestionListView, HasLinesForWhatWasAgreedOnlyTogether) {
  AVisit visit;
  visit.visitor.talks_through(hurting)
      .walks_to("my-questions")
      .dispatch(QuestionToggled{"radiation-visits"})
      .dispatch(OrderOpened{});
  EXPECT_TRUE(visit.view<QuestionListView>().listed.front().notes.empty());
  visit.visitor.session.consultation = true;
  EXPECT_EQ(visit.view<QuestionListView>().listed.front().notes.size(), 3U);
}

TEST(QuestionListView, ShowsTheQuestionsOfATopicOnlyOnceItIsTouched) {
  AVisit visit;
  visit.visitor.talks_through(hurting).walks_to("my-questions");
  EXPECT_EQ(visit.view<QuestionListView>().topics.size(), real_aid().topics.size());
  EXPECT_TRUE(visit.view<QuestionListView>().topic_questions.empty());
  visit.visitor.dispatch(visit.view<QuestionListView>().topics.front().event);
  EXPECT_FALSE(visit.view<QuestionListView>().topic_questions.empty());
}

TEST(QuestionListView, HelpersGetQuestionsOfTheirOwn) {
  const auto suggested = [](const char* who) {
    Visitor visitor(real_aid());
    visitor.talks_through({{"who-answers", {who}}});
    const auto ids = suggested_questions(real_aid(), visitor.session.response, {});
    return std::set<std::string>(ids.begin(), ids.end());
  };
  std::vector<std::string> own;
  const auto helper = suggested("helper");
  const auto patient = suggested("patient");
  std::set_difference(helper.begin(), helper.end(), patient.begin(), patient.end(),
                      std::back_inserter(own));
  EXPECT_GE(own.size(), 6U);
}

TEST(AnswersView, ShowsTheStripAndEveryAnswerThatApplies) {
  AVisit visit;
  visit.visitor.talks_through({{"who-answers", {"together"}},
                               {"pain-worst", {"7"}},
                               {"her2", {"unknown"}},
                               {"cancer-type", {"breast"}}});
  visit.visitor.session.screen = AnswersScreen{};
  const auto view = visit.view<AnswersView>();
  EXPECT_EQ(view.strip.size(), 5U) << "five lines are read in a minute";
  EXPECT_NE(view.strip[1].value.find("7 of 10"), std::string::npos);
  EXPECT_NE(view.strip[3].value.find("HER2"), std::string::npos) << "what is not known";
  std::size_t rows = 0;
  for (const auto& section : view.sections) rows += section.rows.size();
  std::size_t apply = 0;
  for (const auto& node : visit.visitor.session.response.items)
    apply += node.enabled && !real_aid().questionnaire.items[node.item].hidden &&
                     real_aid().questionnaire.items[node.item].is_question()
                 ? 1
                 : 0;
  EXPECT_EQ(rows, apply);
}

TEST(AboutView, SaysWhoMadeItWhoPaidAndWhatItIsNot) {
  AVisit visit;
  visit.visitor.dispatch(AboutOpened{});
  const auto view = visit.view<AboutView>();
  ASSERT_GE(view.sections.size(), 5U);
  for (const auto& section : view.sections) EXPECT_FALSE(section.blocks.empty()) << section.heading;
}

TEST(DraftNotice, OfATranslationSaysThatNobodyHasReviewedIt) {
  EXPECT_EQ(draft_notice(real_aid(), real_words("en"), "2026-11-24"),
            real_words("en").say("draft"));
  EXPECT_EQ(draft_notice(real_aid(), real_words("es"), "2026-11-24"),
            real_words("es").say("draft_translation"));
}

/// A keyboard may send what no code has, and only the end of a long one is shown.
TEST(TextEntryView, CutsALongCodeBetweenCharacters) {
  for (const std::size_t length : {80U, 81U, 82U, 83U, 99U}) {
    AVisit visit;
    std::string typed = std::string(length % 4, 'A');
    while (typed.size() < length) typed += "\u3042";
    visit.visitor.dispatch(CodeEntryOpened{}).dispatch(TextTyped{typed});
    const auto shown = visit.view<TextEntryView>().words;
    const std::string_view ellipsis = "\u2026 ";
    ASSERT_TRUE(shown.starts_with(ellipsis)) << shown;
    EXPECT_FALSE(values::is_continuation(shown[ellipsis.size()])) << length;
  }
}

}  // namespace
}  // namespace kiosk::ui
