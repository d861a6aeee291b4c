#include <gtest/gtest.h>

#include "app/domain/enablement.h"
#include "app/domain/question_state.h"
#include "app/domain/validation.h"
#include "tests/support/forms.h"

namespace kiosk {
namespace {

using namespace testing_forms;

Item choice() {
  auto result = item("c", ItemType::choice);
  result.repeats = true;
  result.options = {option("a"), option("b"), option("none", true)};
  return result;
}

std::optional<FaultCode> fault(const Item& item, std::vector<Answer> answers) {
  return fault_of(item, answers);
}

TEST(Validation, AnAnswerMustBeOfTheItemsType) {
  EXPECT_EQ(fault(item("i", ItemType::integer), {std::string("5")}), FaultCode::invalid_type);
  EXPECT_EQ(fault(item("b", ItemType::boolean), {std::int64_t{1}}), FaultCode::invalid_type);
  EXPECT_EQ(fault(item("g", ItemType::group), {true}), FaultCode::invalid_type);
  EXPECT_EQ(fault(item("u", ItemType::unsupported), {true}), FaultCode::invalid_type);
  EXPECT_EQ(fault(item("g", ItemType::group), {Attachment{}}), FaultCode::invalid_type);
  EXPECT_EQ(fault(item("t", ItemType::display), {Attachment{}}), FaultCode::invalid_type);
  EXPECT_EQ(fault(item("f", ItemType::attachment), {Attachment{}}), std::nullopt);
  EXPECT_EQ(fault(item("r", ItemType::reference), {Reference{}}), std::nullopt);
  EXPECT_EQ(fault(item("d", ItemType::decimal), {Decimal{"1.5"}}), std::nullopt);
}

TEST(Validation, BoundsAreInclusive) {
  auto scale = item("i", ItemType::integer);
  scale.limits.min_value = 0;
  scale.limits.max_value = 10;
  EXPECT_EQ(fault(scale, {std::int64_t{0}}), std::nullopt);
  EXPECT_EQ(fault(scale, {std::int64_t{10}}), std::nullopt);
  EXPECT_EQ(fault(scale, {std::int64_t{-1}}), FaultCode::min_value);
  EXPECT_EQ(fault(scale, {std::int64_t{11}}), FaultCode::max_value);
}

TEST(Validation, BoundsMayBeDaysOrDecimals) {
  auto day = item("d", ItemType::date);
  day.limits.min_value = Date{"2020-01-01"};
  auto weight = item("w", ItemType::decimal);
  weight.limits.max_value = Decimal{"2.5"};
  EXPECT_EQ(fault(day, {Date{"2019-12-31"}}), FaultCode::min_value);
  EXPECT_EQ(fault(day, {Date{"2020-01-01"}}), std::nullopt);
  EXPECT_EQ(fault(weight, {Decimal{"2.51"}}), FaultCode::max_value);
}

TEST(Validation, LengthIsCountedInCharactersNotBytes) {
  auto text = item("t", ItemType::string);
  text.limits.max_length = 3;
  EXPECT_EQ(fault(text, {std::string("äöü")}), std::nullopt);
  EXPECT_EQ(fault(text, {std::string("abcd")}), FaultCode::max_length);
}

TEST(Validation, OneAnswerUnlessTheQuestionRepeats) {
  auto once = choice();
  once.repeats = false;
  EXPECT_EQ(fault(once, {code("a"), code("b")}), FaultCode::max_count);
  EXPECT_EQ(fault(choice(), {code("a"), code("b")}), std::nullopt);
}

TEST(Validation, AnExclusiveAnswerStandsAlone) {
  EXPECT_EQ(fault(choice(), {code("none")}), std::nullopt);
  EXPECT_EQ(fault(choice(), {code("a"), code("none")}), FaultCode::exclusive_answer_option);
}

TEST(Validation, OnlyAnOpenChoiceTakesOnesOwnWords) {
  auto open = choice();
  open.type = ItemType::open_choice;
  EXPECT_EQ(fault(choice(), {code("x")}), FaultCode::invalid_answer_option);
  EXPECT_EQ(fault(choice(), {std::string("x")}), FaultCode::invalid_answer_option);
  EXPECT_EQ(fault(open, {std::string("x")}), std::nullopt);
  EXPECT_EQ(fault(open, {code("x")}), FaultCode::invalid_answer_option);
}

TEST(Validation, OptionsBindItemsOfOtherTypesToo) {
  auto number = item("i", ItemType::integer);
  number.options = {{.value = std::int64_t{1}}, {.value = std::int64_t{3}}};
  EXPECT_EQ(fault(number, {std::int64_t{3}}), std::nullopt);
  EXPECT_EQ(fault(number, {std::int64_t{2}}), FaultCode::invalid_answer_option);
}

TEST(Validation, ARequiredQuestionIsMissingUntilAnsweredOrDeclined) {
  auto question = item("q", ItemType::boolean);
  question.required = true;
  const auto form = testing_forms::form({question});
  auto response = blank_response(form);
  EXPECT_EQ(missing_answers(response, form), (std::vector<NodeIndex>{0}));

  response.items[0].declined = true;
  EXPECT_TRUE(missing_answers(response, form).empty());

  response.items[0] = {.item = 0, .answers = {false}};
  EXPECT_TRUE(missing_answers(response, form).empty());
}

TEST(Validation, NothingIsMissingOrWrongWhereItDoesNotApply) {
  auto question = when(item("q", ItemType::integer), compare_to(0, Operator::equals, true));
  question.required = true;
  const auto form = testing_forms::form({item("a", ItemType::boolean), question});
  auto response = blank_response(form);
  response.items[1].answers = {std::string("wrong")};

  EXPECT_TRUE(missing_answers(response, form).empty());
  EXPECT_TRUE(answer_faults(response, form).empty());
}

TEST(Validation, ARequiredGroupNeedsOneAnswerBeneathIt) {
  auto group = item("g", ItemType::group);
  group.required = true;
  const auto form = testing_forms::form(
      {group, beneath(item("q", ItemType::string), 0), beneath(item("r", ItemType::string), 0)});
  auto response = blank_response(form);
  EXPECT_EQ(missing_answers(response, form), (std::vector<NodeIndex>{0}));

  response.items[2].answers = {std::string("x")};
  EXPECT_TRUE(missing_answers(response, form).empty());
}

std::string codes_of(const Item& item, std::vector<Answer> answers) {
  std::string text;
  for (const auto& [code, answer] : faults_of(item, answers))
    text += std::string(name_of(code)) + ' ';
  return text;
}

TEST(Validation, AllThatIsWrongIsFoundAtOnce) {
  auto text = item("t", ItemType::string);
  text.limits.min_length = 20;
  text.limits.max_length = 2;
  text.limits.matches = [](const std::string& given) { return given == "x"; };
  EXPECT_EQ(codes_of(text, {std::string("a\nb")}), "minLength maxLength regex invalidNewLine ");
  EXPECT_EQ(codes_of(item("t", ItemType::text), {std::string("a\nb")}), "");

  auto number = item("d", ItemType::decimal);
  number.limits.min_value = 20;
  number.limits.max_value = 2;
  number.limits.max_decimal_places = 2;
  EXPECT_EQ(codes_of(number, {Decimal{"5.600"}}), "minValue maxValue maxDecimalPlaces ");
}

TEST(Validation, WhatIsJustWithinItsLimitsIsValid) {
  auto text = item("s", ItemType::string);
  text.limits.min_length = 2;
  text.limits.max_length = 2;
  EXPECT_EQ(codes_of(text, {std::string("ab")}), "");
  EXPECT_EQ(codes_of(text, {std::string("éé")}), "");

  auto number = item("d", ItemType::decimal);
  number.limits.min_value = 2;
  number.limits.max_value = 3;
  number.limits.max_decimal_places = 2;
  for (const auto* digits : {"2.00", "2.25", "3", "3.0"})
    EXPECT_EQ(codes_of(number, {Decimal{digits}}), "") << digits;
  EXPECT_EQ(codes_of(number, {Decimal{"2.255"}}), "maxDecimalPlaces ");

  auto several = item("m", ItemType::string);
  several.repeats = true;
  several.limits.max_occurs = 2;
  EXPECT_EQ(codes_of(several, {std::string("a"), std::string("b")}), "");
}

TEST(Validation, AnAmountIsHeldAgainstItsUnitsAndBounds) {
  const auto kilograms = [](std::string digits, std::string code) {
    return Answer{Quantity{{std::move(digits)}, code, "http://unitsofmeasure.org", code}};
  };
  auto weight = item("w", ItemType::quantity);
  weight.entry.units = {Coding{"http://unitsofmeasure.org", "kg", ""},
                        Coding{"http://unitsofmeasure.org", "[lb_av]", ""}};
  weight.limits.max_value = kilograms("100", "kg");
  EXPECT_EQ(codes_of(weight, {kilograms("99", "kg")}), "");
  EXPECT_EQ(codes_of(weight, {kilograms("221", "[lb_av]")}), "maxValue ");
  EXPECT_EQ(codes_of(weight, {kilograms("1", "m")}), "maxValueIncompatUnits invalidUnit ");
  weight.limits.max_value = Answer{std::int64_t{90}};
  EXPECT_EQ(codes_of(weight, {kilograms("99", "kg")}), "maxValue ");
}

TEST(Validation, AQuestionWithTooFewAnswersIsMissing) {
  auto question = item("q", ItemType::string);
  question.repeats = true;
  question.limits.min_occurs = 2;
  const auto form = testing_forms::form({question});
  auto response = blank_response(form);
  response.items[0].answers = {std::string("one")};
  EXPECT_EQ(missing_answers(response, form).size(), 1U);
  response.items[0].answers.push_back(std::string("two"));
  EXPECT_TRUE(missing_answers(response, form).empty());
}

TEST(Validation, NothingIsMissingBeneathAnUnansweredQuestion) {
  auto child = beneath(item("c", ItemType::string), 0);
  child.required = true;
  const auto form = testing_forms::form({item("q", ItemType::boolean), child});
  auto response = blank_response(form);
  EXPECT_TRUE(missing_answers(response, form).empty());
  response.items[0].answers = {false};
  EXPECT_EQ(missing_answers(response, form), (std::vector<NodeIndex>{1}));
}

TEST(Validation, AnEmptyRepetitionIsNotHeldToWhatIsRequired) {
  auto group = item("g", ItemType::group);
  group.repeats = true;
  group.required = true;
  auto child = beneath(item("c", ItemType::string), 0);
  child.required = true;
  const auto form = testing_forms::form({group, child});
  auto response = blank_response(form);
  add_occurrence(response, form, 0);
  EXPECT_EQ(missing_answers(response, form), (std::vector<NodeIndex>{0, 1}));
  response.items[3].answers = {std::string("x")};
  EXPECT_TRUE(missing_answers(response, form).empty());
}

/// R5's words on Questionnaire.item.required; HL7's validator reads R4 so too.
TEST(Validation, ARequiredQuestionInAnOptionalGroupIsMissingOnlyOnceSomethingInTheGroupIsAnswered) {
  auto needed = beneath(item("needed", ItemType::string), 0);
  needed.required = true;
  const auto form = testing_forms::form(
      {item("g", ItemType::group), needed, beneath(item("other", ItemType::string), 0)});
  auto response = blank_response(form);
  EXPECT_TRUE(missing_answers(response, form).empty());
  EXPECT_EQ(Occurrence(response, form, 1).empty_optional_group(), 0U);
  EXPECT_EQ(
      question_state({.response = response, .form = form, .left_out = nothing_left_out}, 1).answer,
      AnswerState::needed_once_begun);

  response.items[2].answers = {std::string("x")};
  EXPECT_EQ(missing_answers(response, form), (std::vector<NodeIndex>{1}));
  EXPECT_EQ(Occurrence(response, form, 1).empty_optional_group(), no_node);
}

TEST(Validation, ARequiredGroupWithinAnEmptyOptionalOneIsNotMissing) {
  auto inner = beneath(item("inner", ItemType::group), 0);
  inner.required = true;
  auto needed = beneath(item("needed", ItemType::string), 1);
  needed.required = true;
  auto form = testing_forms::form({item("outer", ItemType::group), inner, needed});
  EXPECT_TRUE(missing_answers(blank_response(form), form).empty());

  form.items[0].required = true;
  EXPECT_EQ(missing_answers(blank_response(form), form), (std::vector<NodeIndex>{0, 1, 2}));
}

TEST(BlankResponse, HasTheInitialAnswersOfTheForm) {
  auto picked = choice();
  picked.options[1].initially_selected = true;
  auto text = item("t", ItemType::string);
  text.entry.initial = {std::string("x")};
  const auto form = testing_forms::form({picked, text, item("u", ItemType::string)});

  const auto response = blank_response(form);

  EXPECT_EQ(code_of(response.items[0].answers.at(0)), "b");
  EXPECT_EQ(response.items[1].answers.size(), 1U);
  EXPECT_TRUE(response.items[2].answers.empty());
}

}  // namespace
}  // namespace kiosk
