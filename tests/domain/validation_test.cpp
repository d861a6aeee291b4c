#include <gtest/gtest.h>

#include "app/domain/enablement.h"
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

std::optional<FaultCode> fault(const Item& item, std::vector<Answer> answers) { return fault_of(item, answers); }

TEST(Validation, AnAnswerMustBeOfTheItemsType) {
  EXPECT_EQ(fault(item("i", ItemType::integer), {std::string("5")}), FaultCode::invalid_type);
  EXPECT_EQ(fault(item("b", ItemType::boolean), {std::int64_t{1}}), FaultCode::invalid_type);
  EXPECT_EQ(fault(item("g", ItemType::group), {true}), FaultCode::invalid_type);
  EXPECT_EQ(fault(item("u", ItemType::unsupported), {true}), FaultCode::invalid_type);
  EXPECT_EQ(fault(item("d", ItemType::decimal), {Decimal{"1.5"}}), std::nullopt);
}

TEST(Validation, BoundsAreInclusive) {
  auto scale = item("i", ItemType::integer);
  scale.min_value = 0;
  scale.max_value = 10;
  EXPECT_EQ(fault(scale, {std::int64_t{0}}), std::nullopt);
  EXPECT_EQ(fault(scale, {std::int64_t{10}}), std::nullopt);
  EXPECT_EQ(fault(scale, {std::int64_t{-1}}), FaultCode::min_value);
  EXPECT_EQ(fault(scale, {std::int64_t{11}}), FaultCode::max_value);
}

TEST(Validation, BoundsMayBeDaysOrDecimals) {
  auto day = item("d", ItemType::date);
  day.other_min_value = Date{"2020-01-01"};
  auto weight = item("w", ItemType::decimal);
  weight.other_max_value = Decimal{"2.5"};
  EXPECT_EQ(fault(day, {Date{"2019-12-31"}}), FaultCode::min_value);
  EXPECT_EQ(fault(day, {Date{"2020-01-01"}}), std::nullopt);
  EXPECT_EQ(fault(weight, {Decimal{"2.51"}}), FaultCode::max_value);
}

TEST(Validation, LengthIsCountedInCharactersNotBytes) {
  auto text = item("t", ItemType::string);
  text.max_length = 3;
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
  const auto form = testing_forms::form({group, beneath(item("q", ItemType::string), 0), beneath(item("r", ItemType::string), 0)});
  auto response = blank_response(form);
  EXPECT_EQ(missing_answers(response, form), (std::vector<NodeIndex>{0}));

  response.items[2].answers = {std::string("x")};
  EXPECT_TRUE(missing_answers(response, form).empty());
}

TEST(BlankResponse, HasTheInitialAnswersOfTheForm) {
  auto picked = choice();
  picked.options[1].initially_selected = true;
  auto text = item("t", ItemType::string);
  text.initial = {std::string("x")};
  const auto form = testing_forms::form({picked, text, item("u", ItemType::string)});

  const auto response = blank_response(form);

  EXPECT_EQ(code_of(response.items[0].answers.at(0)), "b");
  EXPECT_EQ(response.items[1].answers.size(), 1U);
  EXPECT_TRUE(response.items[2].answers.empty());
}

}  // namespace
}  // namespace kiosk
