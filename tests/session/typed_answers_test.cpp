// Answers that are typed, written or looked for, by the events of a visit.
#include <gtest/gtest.h>

#include "tests/support/forms.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

using namespace testing_forms;

Item bounded(ItemType type) {
  auto result = item("q", type);
  result.limits.min_value = 10;
  result.limits.max_value = 250;
  return result;
}

Visitor& type(Visitor& visitor, const std::string& keys) {
  for (const char key : keys) visitor.dispatch(PadTyped{key});
  return visitor;
}

std::vector<Answer> answers_in(const Visitor& visitor, NodeIndex node = 0) {
  return visitor.session.response.items[node].answers;
}

TEST(TypedAnswer, CountsOnlyOnceItIsFinished) {
  const auto aid = asking({bounded(ItemType::integer)});
  Visitor visitor(aid);
  visitor.starts().dispatch(PadOpened{.fields = {PadField::number}});
  type(visitor, "72");
  EXPECT_TRUE(answers_in(visitor).empty());
  visitor.dispatch(PadFinished{});
  EXPECT_FALSE(visitor.session.panels.find<PadEntry>());
  ASSERT_EQ(answers_in(visitor).size(), 1U);
  EXPECT_EQ(std::get<std::int64_t>(answers_in(visitor).front()), 72);
}

TEST(TypedAnswer, OutOfBoundsStaysOnThePadWithWhatIsWrong) {
  const auto aid = asking({bounded(ItemType::integer)});
  Visitor visitor(aid);
  visitor.starts().dispatch(PadOpened{.fields = {PadField::number}});
  type(visitor, "300").dispatch(PadFinished{});
  ASSERT_TRUE(visitor.session.panels.find<PadEntry>());
  EXPECT_EQ(visitor.session.panels.find<PadEntry>()->fault, PadFault::not_valid);
  EXPECT_EQ(visitor.session.panels.find<PadEntry>()->code, FaultCode::max_value);
  visitor.dispatch(PadErased{});
  EXPECT_EQ(visitor.session.panels.find<PadEntry>()->fault, PadFault::none);
  visitor.dispatch(PadFinished{});
  EXPECT_EQ(std::get<std::int64_t>(answers_in(visitor).front()), 30);
}

TEST(TypedAnswer, NeedsAQuestionThatAppliesAndSomethingToTypeIn) {
  const auto aid =
      asking({bounded(ItemType::integer),
              when(bounded(ItemType::integer), compare_to(0, Operator::equals, std::int64_t{99}))});
  Visitor visitor(aid);
  visitor.starts().dispatch(PadOpened{.fields = {}});
  EXPECT_FALSE(visitor.session.panels.find<PadEntry>()) << "without a field";
  visitor.dispatch(PadOpened{.node = 1, .fields = {PadField::number}});
  EXPECT_FALSE(visitor.session.panels.find<PadEntry>()) << "a question that does not apply";
}

TEST(TypedAnswer, GoesOnInTheSameFieldWhenItIsStillAskedFor) {
  const auto aid = asking({item("day", ItemType::date)});
  Visitor visitor(aid);
  visitor.starts()
      .dispatch(PadOpened{.fields = {PadField::day, PadField::month, PadField::year}})
      .dispatch(PadFieldChosen{PadField::year});
  visitor.dispatch(PadPrecisionChosen{DayPrecision::month});
  EXPECT_EQ(visitor.session.panels.find<PadEntry>()->field, PadField::year);
  visitor.dispatch(PadFieldChosen{PadField::month})
      .dispatch(PadPrecisionChosen{DayPrecision::year});
  EXPECT_EQ(visitor.session.panels.find<PadEntry>()->field, PadField::year)
      << "a month is not asked for any more";
}

TEST(TypedAnswer, CancelledChangesNothingAndFinishedBlankTakesItAway) {
  const auto aid = asking({bounded(ItemType::integer)});
  Visitor visitor(aid);
  visitor.starts()
      .dispatch(AnswerGiven{0, {std::int64_t{40}}})
      .dispatch(PadOpened{.fields = {PadField::number}});
  EXPECT_EQ(visitor.session.panels.find<PadEntry>()->in(PadField::number), "40");
  type(visitor, "5").dispatch(PadCancelled{});
  EXPECT_EQ(std::get<std::int64_t>(answers_in(visitor).front()), 40);
  visitor.dispatch(PadOpened{.fields = {PadField::number}})
      .dispatch(PadErased{})
      .dispatch(PadErased{})
      .dispatch(PadFinished{});
  EXPECT_TRUE(answers_in(visitor).empty());
}

TEST(TypedAnswer, OfAMomentIsADayAndThenATime) {
  const auto aid = asking({item("q", ItemType::date_time)});
  const PadOpened opened{
      .fields = {PadField::day, PadField::month, PadField::year, PadField::hour, PadField::minute}};
  Visitor visitor(aid);
  visitor.starts().dispatch(opened);
  type(visitor, "24112026").dispatch(PadFinished{});
  ASSERT_TRUE(visitor.session.panels.find<PadEntry>() &&
              visitor.session.panels.find<PadEntry>()->at_time);
  type(visitor, "0815").dispatch(PadFinished{.zone = "+02:00"});
  EXPECT_EQ(std::get<DateTime>(answers_in(visitor).front()).text, "2026-11-24T08:15:00+02:00");
  visitor.dispatch(opened).dispatch(PadFinished{}).dispatch(PadFinished{.without_time = true});
  EXPECT_EQ(std::get<DateTime>(answers_in(visitor).front()).text, "2026-11-24");
}

TEST(TypedAnswer, OfAQuestionThatRepeatsIsAddedChangedAndTakenAway) {
  auto readings = bounded(ItemType::integer);
  readings.repeats = true;
  const auto aid = asking({readings});
  Visitor visitor(aid);
  visitor.starts();
  for (const auto& [place, keys] :
       {std::pair<std::size_t, const char*>{0, "20"}, {1, "30"}, {0, "25"}}) {
    visitor.dispatch(PadOpened{.place = place, .fields = {PadField::number}});
    type(visitor, keys).dispatch(PadFinished{});
  }
  ASSERT_EQ(answers_in(visitor).size(), 2U);
  EXPECT_EQ(std::get<std::int64_t>(answers_in(visitor)[0]), 25);
  EXPECT_EQ(std::get<std::int64_t>(answers_in(visitor)[1]), 30);
}

TEST(WrittenAnswer, HasNoMoreLettersThanTheFormAllows) {
  auto name = item("q", ItemType::string);
  name.limits.max_length = 3;
  const auto aid = asking({name});
  Visitor visitor(aid);
  visitor.starts().dispatch(TextEntryOpened{AnswerText{0}});
  for (const auto* letter : {"ñ", "ó", "a", "b"}) visitor.dispatch(TextTyped{letter});
  visitor.dispatch(TextEntryFinished{});
  EXPECT_EQ(std::get<std::string>(answers_in(visitor).front()), "ñóa");
}

TEST(WrittenAnswer, OfAnAddressIsOne) {
  const auto aid = asking({item("q", ItemType::url)});
  Visitor visitor(aid);
  visitor.starts()
      .dispatch(TextEntryOpened{AnswerText{0}})
      .dispatch(TextTyped{"a.org"})
      .dispatch(TextEntryFinished{});
  EXPECT_EQ(std::get<Uri>(answers_in(visitor).front()).text, "a.org");
}

TEST(WrittenAnswer, ACapitalIsForOneLetter) {
  const auto aid = asking({item("q", ItemType::string)});
  Visitor visitor(aid);
  visitor.starts()
      .dispatch(TextEntryOpened{AnswerText{0}})
      .dispatch(KeyboardLayerChosen{KeyboardLayer::capitals})
      .dispatch(TextTyped{"A"});
  EXPECT_EQ(visitor.session.panels.find<TextEntry>()->layer, KeyboardLayer::letters);
}

TEST(AnswerList, ClosesOnceTheOneAnswerIsChosen) {
  auto one = item("q", ItemType::choice);
  one.options = {option("a"), option("b")};
  const auto aid = asking({one});
  Visitor visitor(aid);
  visitor.starts()
      .dispatch(AnswerListOpened{0})
      .dispatch(SearchOpened{})
      .dispatch(TextTyped{"b"})
      .dispatch(TextEntryFinished{});
  EXPECT_EQ(visitor.session.panels.find<AnswerList>()->search, "b");
  visitor.dispatch(AnswerGiven{0, {code("b")}});
  EXPECT_FALSE(visitor.session.panels.find<AnswerList>());
  EXPECT_EQ(visitor.kept("q"), std::vector<std::string>{"b"});
}

TEST(AnswerList, StaysWhileSeveralAreChosen) {
  auto several = item("q", ItemType::choice);
  several.options = {option("a"), option("b")};
  several.repeats = true;
  const auto aid = asking({several});
  Visitor visitor(aid);
  visitor.starts().dispatch(AnswerListOpened{0}).dispatch(AnswerGiven{0, {code("a")}});
  EXPECT_TRUE(visitor.session.panels.find<AnswerList>());
}

TEST(AnswerList, ClosesOnceOnesOwnWordsAreTheOneAnswerAndStaysWhereThereMayBeMore) {
  for (const bool several : {false, true}) {
    auto open = item("q", ItemType::open_choice);
    open.options = {option("a"), option("b")};
    open.repeats = several;
    const auto aid = asking({open});
    Visitor visitor(aid);
    visitor.starts()
        .dispatch(AnswerListOpened{0})
        .dispatch(TextEntryOpened{AnswerText{0}})
        .dispatch(TextTyped{"rib"})
        .dispatch(TextEntryFinished{});
    ASSERT_EQ(answers_in(visitor).size(), 1U);
    EXPECT_EQ(std::get<std::string>(answers_in(visitor).front()), "rib");
    EXPECT_EQ(visitor.session.panels.find<AnswerList>() != nullptr, several);
  }
}

TEST(ReadOnly, AnswersAreTheFormsOwnAndAreShownOnlyWhereThereAreAny) {
  auto fixed = item("fixed", ItemType::string);
  fixed.read_only = true;
  fixed.required = true;
  fixed.entry.initial = {std::string("given")};
  auto empty = item("empty", ItemType::string);
  empty.read_only = true;
  empty.required = true;
  const auto aid = asking({fixed, empty, item("q", ItemType::string)});
  Visitor visitor(aid);
  visitor.starts().dispatch(AnswerGiven{0, {std::string("mine")}});
  EXPECT_EQ(std::get<std::string>(answers_in(visitor).front()), "given");
  visitor.goes_on();
  EXPECT_EQ(visitor.at(), "q");
}

TEST(WhatCannotBeAsked, NeverStopsAVisit) {
  auto photo = item("photo", ItemType::attachment);
  photo.required = true;
  const auto aid = asking({photo, item("q", ItemType::string)});
  Visitor visitor(aid);
  visitor.starts().goes_on();
  EXPECT_EQ(visitor.at(), "q");
}

TEST(HiddenGroups, HideAllThatIsInThem) {
  auto hidden = item("group", ItemType::group);
  hidden.hidden = true;
  const auto aid =
      asking({hidden, beneath(item("secret", ItemType::string), 0), item("q", ItemType::string)});
  Visitor visitor(aid);
  visitor.starts();
  EXPECT_EQ(visitor.at(), "q");
}

}  // namespace
}  // namespace kiosk
