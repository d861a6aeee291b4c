// What the screen of a question shows, and what each touch of it means.
#include "tests/ui/at_one_question.h"

namespace kiosk::ui {
namespace {

TEST(Choices, OfWhichOneIsTakenReplaceEachOther) {
  AtOneQuestion visit(choice_of({option("a"), option("b")}, false));
  visit.choose("answer.a");
  visit.choose("answer.b");
  EXPECT_EQ(visit.chosen(), Ids{"answer.b"});
  visit.choose("answer.b");
  EXPECT_EQ(visit.chosen(), Ids{"answer.b"}) << "a second touch does not take an answer away";
}

TEST(Choices, OfWhichSeveralAreTakenAreTickedAndUnticked) {
  AtOneQuestion visit(choice_of({option("a"), option("b"), option("none", true)}, true));
  EXPECT_TRUE(visit.control<ChoicesView>().choices[0].several);
  visit.choose("answer.b");
  visit.choose("answer.a");
  EXPECT_EQ(visit.chosen(), (Ids{"answer.a", "answer.b"}));
  visit.choose("answer.b");
  EXPECT_EQ(visit.chosen(), Ids{"answer.a"});
}

TEST(Choices, ThatExcludeOthersClearThemAndAreClearedByThem) {
  AtOneQuestion visit(choice_of({option("a"), option("b"), option("none", true)}, true));
  visit.choose("answer.a");
  visit.choose("answer.b");
  visit.choose("answer.none");
  EXPECT_EQ(visit.chosen(), Ids{"answer.none"});
  visit.choose("answer.a");
  EXPECT_EQ(visit.chosen(), Ids{"answer.a"});
}

TEST(AQuestion, LeadsToMoreByACodeForAPhoneAndHasALineBelow) {
  auto asked = choice_of({option("a"), option("b")}, false);
  asked.show.links = {{.address = "https://example.org/help", .label = {.original = "More info"}},
                      {.address = "https://example.org/bare"}};
  asked.show.below = {.original = "A line below"};
  const auto view = AtOneQuestion(asked).view();

  ASSERT_EQ(view.more.size(), 2U);
  EXPECT_EQ(view.more[0].address, "https://example.org/help");
  EXPECT_NE(view.more[0].words.find("More info"), std::string::npos);
  EXPECT_NE(view.more[1].words.find("https://example.org/bare"), std::string::npos);
  EXPECT_EQ(view.help, "A line below");
}

TEST(AskedPerAnswer, SaysWhatItIsAbout) {
  AtOneQuestion visit(choice_of({option("nuts"), option("dust")}, true),
                      {item("reaction", ItemType::string)});
  EXPECT_EQ(visit.view().about, "");
  visit.choose("answer.nuts");
  visit.choose("answer.dust");
  const ViewContext context{.session = visit.session,
                            .aid = visit.aid,
                            .words = real_words(),
                            .settings = visit.settings,
                            .languages = visit.aid.languages};
  EXPECT_EQ(make_question_view(context, {.node = 1}).about, "About: nuts");
  EXPECT_EQ(make_question_view(context, {.node = 2}).about, "About: dust");
}

TEST(Choices, OfferDecliningWhereTheFormDoes) {
  auto item = choice_of({option("a")}, false);
  item.entry.decline = {.original = "I would rather not say"};
  AtOneQuestion visit(item);
  visit.choose("answer.a");
  visit.choose("decline");
  EXPECT_EQ(visit.chosen(), Ids{"decline"});
  visit.choose("answer.a");
  EXPECT_EQ(visit.chosen(), Ids{"answer.a"});
}

TEST(Choices, OfAnOpenChoiceShowTheOwnWords) {
  auto item = choice_of({option("a")}, false);
  item.type = ItemType::open_choice;
  AtOneQuestion visit(item);
  visit.choose("answer.own");
  visit.touch(TextTyped{"knee"});
  visit.touch(TextEntryFinished{});
  EXPECT_EQ(visit.chosen(), Ids{"answer.own"});
  EXPECT_EQ(visit.control<ChoicesView>().choices[1].note, "knee");
}

TEST(Question, IsStyledAsTheFormStylesItInTheFormsOwnLanguage) {
  auto asked = choice_of({option("a")}, false);
  asked.text = {.original = "Are you well?", .translations = {{"es", "¿Está bien?"}}};
  asked.show.markup = {.original = "Are you <b>well</b>?"};
  AtOneQuestion visit(asked);
  EXPECT_EQ(visit.view().styled_heading, "Are you <b>well</b>?");
  EXPECT_EQ(visit.view().heading, "Are you well?") << "what is read aloud has no markup";
}

TEST(Choices, OfABooleanAreYesAndNo) {
  AtOneQuestion visit(item("q", ItemType::boolean));
  visit.choose("answer.no");
  EXPECT_EQ(visit.chosen(), Ids{"answer.no"});
}

TEST(Question, SaysWhyNextDidNotGoOn) {
  auto asked = choice_of({option("a")}, false);
  asked.required = true;
  AtOneQuestion visit(asked);
  EXPECT_EQ(visit.view().error, "");
  visit.touch(NextRequested{});
  const auto screen = std::get<QuestionScreen>(visit.session.screen);
  EXPECT_TRUE(screen.answer_missing);
}

TEST(Question, OfATypeThatCannotBeAskedHereIsAPageOfText) {
  for (const auto type : {ItemType::attachment, ItemType::unsupported, ItemType::display}) {
    EXPECT_TRUE(std::holds_alternative<PageView>(AtOneQuestion(item("q", type)).view().control));
  }
}

TEST(OpenChoice, CallsOnesOwnWordsAsTheFormDoes) {
  auto asked = item("helps", ItemType::open_choice);
  asked.options = {option("rest")};
  EXPECT_EQ(AtOneQuestion(asked).control<ChoicesView>().choices.back().label, "Something else");

  asked.entry.open_label = {.original = "Another way"};
  EXPECT_EQ(AtOneQuestion(asked).control<ChoicesView>().choices.back().label, "Another way");
}

TEST(QuestionWithoutItsList, SaysSoAndAsksForOnesOwnWords) {
  auto asked = item("region", ItemType::string);
  asked.entry.value_set = "urn:regions";
  EXPECT_EQ(AtOneQuestion(asked).view().help,
            "The list of answers is not on this kiosk. Please answer in your own words.");
}

}  // namespace
}  // namespace kiosk::ui
