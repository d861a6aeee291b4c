// What the screens show of answers that are entered on a screen of their own.
#include "tests/ui/at_one_question.h"

namespace kiosk::ui {
namespace {

Item typed_item(ItemType type) { return item("q", type); }

struct AtOnePad : AtOneQuestion {
  using AtOneQuestion::AtOneQuestion;

  PadView pad() const { return std::get<PadView>(whole_view()); }
  TextEntryView keyboard() const { return std::get<TextEntryView>(whole_view()); }
  View whole_view() const {
    return make_view({.session = session,
                      .aid = aid,
                      .words = real_words(),
                      .settings = settings,
                      .languages = aid.languages});
  }
  void open(std::size_t place = 0) { touch(control<FieldsView>().fields[place].open.event); }
  void keys(const std::string& digits) {
    for (const char digit : digits) touch_key(std::string("digit.") + digit);
  }
  void touch_key(const std::string& id) {
    for (const auto& row : pad().rows) {
      for (const auto& key : row) {
        if (key.id == id) return touch(key.event);
      }
    }
    FAIL() << "there is no " << id;
  }
  bool has_key(const std::string& id) const {
    for (const auto& row : pad().rows) {
      for (const auto& key : row) {
        if (key.id == id) return true;
      }
    }
    return false;
  }
  void done() { touch(pad().frame.navigation.main->event); }
  std::string shown() const { return control<FieldsView>().fields.front().open.label; }
};

TEST(Fields, SayWhatToDoAndThenWhatWasEntered) {
  for (const auto& [type, invitation] : {std::pair{ItemType::integer, "Touch to enter a number"},
                                         {ItemType::date, "Touch to enter a day"},
                                         {ItemType::time, "Touch to enter a time"},
                                         {ItemType::date_time, "Touch to enter a day and a time"},
                                         {ItemType::string, "Touch to write"},
                                         {ItemType::url, "Touch to write"}}) {
    AtOnePad visit(typed_item(type));
    EXPECT_EQ(visit.shown(), invitation);
    EXPECT_FALSE(visit.control<FieldsView>().fields.front().filled);
  }
  AtOnePad visit(typed_item(ItemType::integer));
  visit.open();
  visit.keys("42");
  visit.done();
  EXPECT_EQ(visit.shown(), "42");
  visit.touch(visit.control<FieldsView>().fields.front().remove->event);
  EXPECT_FALSE(visit.control<FieldsView>().fields.front().filled);
}

TEST(Fields, OfAQuestionThatRepeatsOfferAnother) {
  auto asked = typed_item(ItemType::integer);
  asked.repeats = true;
  asked.limits.max_occurs = 2;
  AtOnePad visit(asked);
  EXPECT_FALSE(visit.control<FieldsView>().add);
  visit.open();
  visit.keys("1");
  visit.done();
  ASSERT_TRUE(visit.control<FieldsView>().add);
  visit.touch(visit.control<FieldsView>().add->event);
  visit.keys("2");
  visit.done();
  EXPECT_EQ(visit.control<FieldsView>().fields.size(), 2U);
  EXPECT_FALSE(visit.control<FieldsView>().add) << "there may be two";
}

TEST(PadView, HasASignAndAPointOnlyWhereTheyCanBe) {
  auto asked = typed_item(ItemType::decimal);
  asked.limits.min_value = 0;
  AtOnePad positive(asked);
  positive.open();
  EXPECT_FALSE(positive.has_key("digit.sign"));
  EXPECT_TRUE(positive.has_key("digit.point"));
  asked.limits.min_value = -40;
  asked.limits.max_decimal_places = 0;
  AtOnePad cold(asked);
  cold.open();
  EXPECT_TRUE(cold.has_key("digit.sign"));
  EXPECT_FALSE(cold.has_key("digit.point"));
}

TEST(PadView, SaysItsBoundsAndWhatIsWrong) {
  auto asked = typed_item(ItemType::integer);
  asked.limits.min_value = 40;
  asked.limits.max_value = 250;
  AtOnePad visit(asked);
  EXPECT_EQ(visit.view().help, "From 40 to 250.");
  visit.open();
  EXPECT_EQ(visit.pad().help, "From 40 to 250.");
  visit.keys("300");
  visit.done();
  EXPECT_EQ(visit.pad().error, "Please give 250 or less.");
}

TEST(PadView, ShowsTheUnitAndOffersSeveral) {
  auto asked = typed_item(ItemType::quantity);
  asked.entry.units = {{.code = "kg", .display = "kilograms"}};
  AtOnePad one(asked);
  one.open();
  EXPECT_EQ(one.pad().unit, "kilograms");
  one.keys("70");
  one.done();
  EXPECT_EQ(one.shown(), "70 kilograms");
  asked.entry.units.push_back({.code = "lb", .display = "pounds"});
  AtOnePad two(asked);
  two.open();
  EXPECT_EQ(two.pad().ways.size(), 2U);
  EXPECT_EQ(two.pad().unit, "kilograms");
  two.touch(two.pad().ways[1].event);
  EXPECT_EQ(two.pad().unit, "pounds");
  two.keys("150");
  two.done();
  EXPECT_EQ(two.shown(), "150 pounds");
}

TEST(PadView, OfADayAsksInTheOrderOfTheLanguageAndWritesItOut) {
  AtOnePad visit(typed_item(ItemType::date));
  visit.open();
  ASSERT_EQ(visit.pad().fields.size(), 3U);
  EXPECT_EQ(visit.pad().fields[0].choose.id, "pad.month");
  EXPECT_EQ(visit.pad().fields[1].choose.id, "pad.day");
  visit.keys("5212019");
  EXPECT_EQ(visit.pad().said, "May 21, 2019");
  visit.touch(visit.pad().ways[2].event);
  EXPECT_EQ(visit.pad().fields.size(), 1U);
  visit.done();
  EXPECT_EQ(visit.shown(), "2019");
}

TEST(PadView, OfAMomentGoesOnToTheTimeAndBack) {
  AtOnePad visit(typed_item(ItemType::date_time));
  visit.open();
  visit.keys("5212019");
  visit.done();
  EXPECT_EQ(visit.pad().fields.front().choose.id, "pad.hour");
  visit.touch(visit.pad().frame.navigation.back->event);
  EXPECT_EQ(visit.pad().fields.front().choose.id, "pad.month");
  visit.done();
  visit.keys("330");
  visit.touch(visit.pad().ways[1].event);
  visit.done();
  EXPECT_EQ(visit.shown(), "May 21, 2019, 3:30\u00A0PM");
}

TEST(Keyboard, HasSeveralLinesForATextAndAnAddressRowForAnAddress) {
  const auto ids = [](const TextEntryView& view) {
    std::set<std::string> found;
    for (const auto& row : view.rows) {
      for (const auto& key : row) found.insert(key.id);
    }
    return found;
  };
  AtOnePad text(typed_item(ItemType::text));
  text.open();
  EXPECT_TRUE(ids(text.keyboard()).contains("key.line"));
  AtOnePad line(typed_item(ItemType::string));
  line.open();
  EXPECT_FALSE(ids(line.keyboard()).contains("key.line"));
  AtOnePad address(typed_item(ItemType::url));
  address.open();
  EXPECT_TRUE(ids(address.keyboard()).contains("key.www."));
  EXPECT_FALSE(ids(address.keyboard()).contains("key.space"));
}

TEST(Keyboard, SaysWhyTheFormDoesNotTakeTheWords) {
  auto asked = typed_item(ItemType::string);
  AtOnePad visit(asked);
  visit.open();
  visit.session.panels.find<TextEntry>()->fault = FaultCode::max_length;
  visit.aid.questionnaire.items[0].limits.max_length = 3;
  EXPECT_EQ(visit.keyboard().error, "Please write no more than 3 letters.");
}

std::vector<AnswerOption> many_options(int count) {
  std::vector<AnswerOption> options;
  for (int i = 0; i < count; ++i) options.push_back(option("number " + std::to_string(i)));
  options.push_back(option("Ñandú"));
  return options;
}

TEST(LongLists, StandOnAScreenOfTheirOwnWithASearchLine) {
  AtOnePad visit(choice_of(many_options(300), false));
  EXPECT_EQ(visit.shown(), "Touch to choose from a list");
  visit.open();
  auto list = std::get<AnswerListView>(visit.whole_view());
  EXPECT_EQ(list.choices.size(), 301U);
  visit.touch(list.search.event);
  visit.touch(TextTyped{"nan"});
  ASSERT_EQ(visit.keyboard().found.size(), 1U) << "neither accents nor capitals matter";
  visit.touch(TextEntryFinished{});
  list = std::get<AnswerListView>(visit.whole_view());
  ASSERT_EQ(list.choices.size(), 1U);
  visit.touch(list.choices.front().event);
  EXPECT_EQ(visit.shown(), "Ñandú");
}

TEST(LongLists, SayWhenNothingIsFound) {
  AtOnePad visit(choice_of(many_options(300), false));
  visit.open();
  visit.touch(SearchOpened{});
  visit.touch(TextTyped{"xq"});
  visit.touch(TextEntryFinished{});
  const auto list = std::get<AnswerListView>(visit.whole_view());
  EXPECT_TRUE(list.choices.empty());
  EXPECT_EQ(list.count, "No answer has these letters.");
}

TEST(LongLists, FoundAboveTheKeyboardAreChosenThere) {
  AtOnePad visit(choice_of(many_options(300), false));
  visit.open();
  visit.touch(SearchOpened{});
  visit.touch(TextTyped{"number 12"});
  EXPECT_EQ(visit.keyboard().found.size(), 3U);
  visit.touch(visit.keyboard().found.front().event);
  EXPECT_EQ(visit.shown(), "number 12");
}

TEST(DropDowns, OfFewAnswersHideNothing) {
  auto asked = choice_of({option("a"), option("b")}, false);
  asked.control = ItemControl::drop_down;
  EXPECT_EQ(AtOneQuestion(asked).control<ChoicesView>().choices.size(), 2U);
}

TEST(Choices, HaveTheirPrefixAndStandBesideEachOtherWhereTheFormWantsIt) {
  auto asked = choice_of({option("Rarely")}, false);
  asked.options.front().prefix = {.original = "a)"};
  asked.show.horizontal = true;
  const auto view = AtOneQuestion(asked).control<ChoicesView>();
  EXPECT_EQ(view.choices.front().label, "a) Rarely");
  EXPECT_TRUE(view.horizontal);
}

TEST(Booleans, CanGoBackToNoAnswerUnlessOneIsNeeded) {
  AtOneQuestion visit(typed_item(ItemType::boolean));
  EXPECT_EQ(visit.chosen(), Ids{"answer.none"});
  visit.choose("answer.yes");
  EXPECT_EQ(visit.chosen(), Ids{"answer.yes"});
  visit.choose("answer.none");
  EXPECT_TRUE(visit.session.response.items[0].answers.empty());
  auto needed = typed_item(ItemType::boolean);
  needed.required = true;
  EXPECT_EQ(AtOneQuestion(needed).control<ChoicesView>().choices.size(), 2U);
}

TEST(Booleans, HaveNothingChosenAtFirstInAPlainForm) {
  AtOneQuestion visit(typed_item(ItemType::boolean));
  visit.aid.plan = form_plan;

  EXPECT_EQ(visit.control<ChoicesView>().choices.size(), 2U);
  EXPECT_EQ(visit.chosen(), Ids{});
  EXPECT_TRUE(visit.view().besides.empty());
  visit.choose("answer.no");
  EXPECT_EQ(visit.chosen(), Ids{"answer.no"});
  ASSERT_EQ(visit.view().besides.size(), 1U);
  visit.touch(visit.view().besides[0].event);
  EXPECT_EQ(visit.chosen(), Ids{});
}

/// Answers to choose with these labels.
Item numbers(const std::vector<std::string>& labels) {
  std::vector<AnswerOption> options;
  for (const auto& label : labels) options.push_back(option(label));
  return choice_of(options, false);
}

std::vector<std::string> row_of(const ScaleView& view) {
  std::vector<std::string> labels;
  for (const auto& step : view.steps) labels.push_back(step.label);
  return labels;
}

TEST(NumbersToChoose, AreAScaleWithTheWordsOfItsEnds) {
  AtOneQuestion visit(numbers({"0 - No pain", "1", "2", "3", "4", "5: The worst pain"}));
  const auto view = visit.control<ScaleView>();

  EXPECT_EQ(row_of(view), (std::vector<std::string>{"0", "1", "2", "3", "4", "5"}));
  EXPECT_EQ(view.lower, "No pain");
  EXPECT_EQ(view.upper, "The worst pain");
  visit.touch(view.steps[3].event);
  EXPECT_EQ(code_of(visit.session.response.items[0].answers.at(0)), "3");
  EXPECT_TRUE(visit.control<ScaleView>().steps[3].selected);
}

TEST(NumbersToChoose, AreAListWhereTheyAreNoScale) {
  for (const auto& labels : std::vector<std::vector<std::string>>{
           {"0", "1", "2", "3"},
           {"0", "1", "2", "4", "5"},
           {"5", "4", "3", "2", "1"},
           {"1", "2 or so", "3", "4", "5"},
           {"1st", "2nd", "3rd", "4th", "5th"},
           {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"}}) {
    EXPECT_TRUE(std::holds_alternative<ChoicesView>(AtOneQuestion(numbers(labels)).view().control))
        << labels[1];
  }
}

TEST(ReadOnly, IsAFactToBeRead) {
  auto asked = typed_item(ItemType::string);
  asked.read_only = true;
  asked.entry.initial = {std::string("The practice")};
  EXPECT_EQ(AtOneQuestion(asked).control<FactView>().value, "The practice");
}

TEST(Help, IsWhateverTheFormExplainsAQuestionBy) {
  auto help = item("h", ItemType::display);
  help.control = ItemControl::help;
  help.text = {.original = "One."};
  auto flyover = item("f", ItemType::display);
  flyover.control = ItemControl::flyover;
  flyover.text = {.original = "Two."};
  auto prompt = item("p", ItemType::display);
  prompt.control = ItemControl::prompt;
  prompt.text = {.original = "Three."};
  auto asked = typed_item(ItemType::date);
  asked.entry.format = {.original = "MM/DD/YYYY"};
  EXPECT_EQ(AtOneQuestion(asked, {help, flyover, prompt}).view().help,
            "One.\nTwo.\nThree.\nWrite it like this: MM/DD/YYYY");
}

TEST(Question, OfATypeThatCannotBeAskedHereSaysSo) {
  EXPECT_NE(std::get<PageView>(AtOneQuestion(typed_item(ItemType::attachment)).view().control).note,
            "");
  EXPECT_EQ(std::get<PageView>(AtOneQuestion(typed_item(ItemType::display)).view().control).note,
            "");
}

}  // namespace
}  // namespace kiosk::ui
