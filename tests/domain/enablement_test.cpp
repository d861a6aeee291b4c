#include <gtest/gtest.h>

#include "app/domain/enablement.h"
#include "app/domain/occurrence.h"
#include "tests/support/forms.h"

namespace kiosk {
namespace {

using namespace testing_forms;

/// a; b, asked when a is yes; c, asked when b is yes; d, asked when c has no answer.
Questionnaire chain() {
  return form({item("a", ItemType::boolean),
               when(item("b", ItemType::boolean), compare_to(0, Operator::equals, true)),
               when(item("c", ItemType::boolean), compare_to(1, Operator::equals, true)),
               when(item("d", ItemType::boolean), compare_to(2, Operator::exists, false))});
}

void answer(Response& response, const Questionnaire& form, NodeIndex node, Answer value) {
  response.items[node].answers = {std::move(value)};
  settle_enablement_after(response, form, node);
}

std::vector<bool> enabled(const Response& response) {
  std::vector<bool> result;
  for (const auto& node : response.items) result.push_back(node.enabled);
  return result;
}

TEST(Enablement, AQuestionAppliesWhenItsConditionHolds) {
  const auto form = chain();
  auto response = blank_response(form);
  EXPECT_EQ(enabled(response), (std::vector<bool>{true, false, false, true}));

  answer(response, form, 0, true);

  EXPECT_EQ(enabled(response), (std::vector<bool>{true, true, false, true}));
}

TEST(Enablement, AnAnswerThatNoLongerAppliesCountsForNothing) {
  const auto form = chain();
  auto response = blank_response(form);
  for (const NodeIndex node : {0U, 1U, 2U}) answer(response, form, node, true);
  ASSERT_EQ(enabled(response), (std::vector<bool>{true, true, true, false}));

  answer(response, form, 0, false);

  EXPECT_EQ(enabled(response), (std::vector<bool>{true, false, false, true}));
  EXPECT_FALSE(is_answered(response.items[2]));
}

/// It has no place in a response (FHIR qrs-1), so whoever receives one decides without it.
TEST(Enablement, AnAnswerBeneathAnUnansweredQuestionCountsForNothing) {
  const auto form = testing_forms::form(
      {item("p", ItemType::boolean), beneath(item("c", ItemType::boolean), 0),
       when(item("d", ItemType::boolean), compare_to(1, Operator::equals, true))});
  auto response = blank_response(form);
  answer(response, form, 1, true);
  EXPECT_FALSE(Occurrence(response, form, 1).has_place());
  EXPECT_EQ(enabled(response), (std::vector<bool>{true, true, false}));

  answer(response, form, 0, false);
  EXPECT_EQ(enabled(response), (std::vector<bool>{true, true, true}));

  response.items[0].answers.clear();
  settle_enablement_after(response, form, 0);
  EXPECT_EQ(enabled(response), (std::vector<bool>{true, true, false}));
}

TEST(Enablement, AnAnswerCountsAgainWhenItsQuestionAppliesAgain) {
  const auto form = chain();
  auto response = blank_response(form);
  for (const NodeIndex node : {0U, 1U, 2U}) answer(response, form, node, true);
  answer(response, form, 0, false);

  answer(response, form, 0, true);

  EXPECT_EQ(enabled(response), (std::vector<bool>{true, true, true, false}));
  EXPECT_TRUE(is_answered(response.items[2]));
}

TEST(Enablement, WhatLiesBeneathAnItemThatDoesNotApplyDoesNotApply) {
  const auto form = testing_forms::form(
      {item("a", ItemType::boolean),
       when(item("g", ItemType::group), compare_to(0, Operator::equals, true)),
       beneath(item("g.h", ItemType::group), 1), beneath(item("g.h.q", ItemType::string), 2),
       when(item("z", ItemType::string), compare_to(3, Operator::exists, true))});
  auto response = blank_response(form);
  response.items[3].answers = {std::string("x")};
  settle_enablement(response, form);
  EXPECT_EQ(enabled(response), (std::vector<bool>{true, false, false, false, false}));

  answer(response, form, 0, true);

  EXPECT_EQ(enabled(response), (std::vector<bool>{true, true, true, true, true}));
}

TEST(Enablement, AChainAgainstTheOrderOfTheFormIsFollowed) {
  constexpr ItemIndex count = 300;
  std::vector<Item> items;
  for (ItemIndex i = 0; i + 1 < count; ++i)
    items.push_back(when(item(std::to_string(i), ItemType::boolean),
                         compare_to(i + 1, Operator::equals, true)));
  items.push_back(item("last", ItemType::boolean));
  const auto form = testing_forms::form(std::move(items));
  auto response = blank_response(form);
  for (auto& node : response.items) node.answers = {true};

  settle_enablement(response, form);
  EXPECT_TRUE(response.items[0].enabled);

  answer(response, form, count - 1, false);
  EXPECT_FALSE(response.items[0].enabled);
}

TEST(Enablement, AQuestionThatReadsManyConditionalOnesIsSettled) {
  constexpr ItemIndex sources = 60;
  std::vector<Item> items{item("start", ItemType::boolean)};
  for (ItemIndex i = 1; i <= sources; ++i)
    items.push_back(
        when(item(std::to_string(i), ItemType::boolean), compare_to(0, Operator::equals, true)));
  for (ItemIndex k = 0; k < sources; ++k) {
    Condition all{.kind = Condition::Kind::all};
    for (ItemIndex i = 1; i <= sources; ++i)
      all.parts.push_back(compare_to(i, Operator::equals, true));
    items.push_back(when(item("reader" + std::to_string(k), ItemType::boolean), all));
  }
  const auto form = testing_forms::form(std::move(items));
  auto response = blank_response(form);
  for (auto& node : response.items) node.answers = {true};
  settle_enablement(response, form);

  answer(response, form, 0, false);
  answer(response, form, 0, true);

  for (const auto& node : response.items) EXPECT_TRUE(node.enabled);
}

TEST(Enablement, ACycleOfConditionsComesToAnEnd) {
  const auto form = testing_forms::form(
      {when(item("a", ItemType::boolean), compare_to(1, Operator::exists, false)),
       when(item("b", ItemType::boolean), compare_to(0, Operator::exists, true))});
  auto response = blank_response(form);
  for (auto& node : response.items) node.answers = {true};

  settle_enablement(response, form);
  settle_enablement_after(response, form, 0);

  SUCCEED();
}

TEST(Turns, ComeAfterThoseOfAllThatDecideAnItemWhereverItStands) {
  const auto form = testing_forms::form(
      {when(item("last", ItemType::boolean), compare_to(2, Operator::exists, true)),
       item("first", ItemType::boolean),
       when(item("second", ItemType::boolean), compare_to(1, Operator::exists, true)),
       when(item("both", ItemType::boolean), compare_to(0, Operator::exists, true))});
  EXPECT_LT(form.turns[1], form.turns[2]);
  EXPECT_LT(form.turns[2], form.turns[0]);
  EXPECT_LT(form.turns[0], form.turns[3]);
  EXPECT_EQ(form.turns[1], 0U);
}

TEST(Turns, OfACycleAreLast) {
  const auto form = testing_forms::form(
      {when(item("a", ItemType::boolean), compare_to(1, Operator::exists, true)),
       when(item("b", ItemType::boolean), compare_to(0, Operator::exists, true)),
       item("free", ItemType::boolean)});
  EXPECT_EQ(form.turns, (std::vector<std::uint32_t>{3, 3, 0}));
}

TEST(EnablementCycles, AreFoundWithTheLinkIdsAlongThem) {
  const auto form = testing_forms::form(
      {item("a", ItemType::boolean),
       when(item("b", ItemType::boolean), compare_to(3, Operator::exists, true)),
       when(item("c", ItemType::boolean), compare_to(1, Operator::exists, true)),
       when(item("d", ItemType::boolean), compare_to(2, Operator::exists, true))});
  const auto cycles = enablement_cycles(form);
  ASSERT_EQ(cycles.size(), 1U);
  EXPECT_EQ(cycles[0], (std::vector<LinkId>{"b", "c", "d"}));
}

TEST(EnablementCycles, AGroupThatAsksItsOwnQuestionIsOne) {
  const auto form =
      testing_forms::form({when(item("g", ItemType::group), compare_to(1, Operator::exists, true)),
                           beneath(item("q", ItemType::string), 0)});
  EXPECT_EQ(enablement_cycles(form).size(), 1U);
}

TEST(EnablementCycles, AVeryLongChainIsNone) {
  constexpr ItemIndex count = 50'000;
  std::vector<Item> items{item("0", ItemType::boolean)};
  for (ItemIndex i = 1; i < count; ++i)
    items.push_back(when(item(std::to_string(i), ItemType::boolean),
                         compare_to(i - 1, Operator::equals, true)));
  EXPECT_TRUE(enablement_cycles(testing_forms::form(std::move(items))).empty());
}

}  // namespace
}  // namespace kiosk
