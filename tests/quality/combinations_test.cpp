// Every combination of answers once, with its enablement settled, and never more than the budget.
#include "app/quality/combinations.h"

#include <gtest/gtest.h>

#include <set>

#include "app/quality/rule_cases.h"
#include "tests/support/forms.h"

namespace kiosk {
namespace {

using namespace testing_forms;

Item choice(const LinkId& link_id, int options, bool repeats = false) {
  auto result = item(link_id, ItemType::choice);
  for (int i = 0; i < options; ++i)
    result.options.push_back(option(std::string(1, static_cast<char>('a' + i))));
  result.repeats = repeats;
  return result;
}

Condition all_of(std::vector<Condition> parts) {
  return {.kind = Condition::Kind::all, .parts = std::move(parts)};
}

std::vector<std::string> labels(const DecisionAid& aid, ItemIndex question,
                                const std::vector<Condition>& conditions) {
  std::vector<const Condition*> of_all;
  for (const auto& condition : conditions) of_all.push_back(&condition);
  std::vector<std::string> found;
  for (const auto& one : cases_of(aid, question, scope_of(aid.questionnaire, of_all)))
    found.push_back(one.label);
  return found;
}

TEST(AnswerCases, AreThoseThatAComparisonCanTellApart) {
  DecisionAid aid{.questionnaire = form({choice("kind", 5), item("pain", ItemType::integer)}),
                  .unknown_answers = {"e"}};
  aid.questionnaire.items[1].limits.min_value = 0;
  aid.questionnaire.items[1].limits.max_value = 10;

  EXPECT_EQ(labels(aid, 0, {compare_to(0, Operator::equals, code("c"))}),
            (std::vector<std::string>{"no answer", "a", "c", "e"}));
  EXPECT_EQ(labels(aid, 1, {compare_to(1, Operator::greater_or_equal, std::int64_t{5})}),
            (std::vector<std::string>{"no answer", "0", "5"}));
  EXPECT_EQ(labels(aid, 1, {compare_to(1, Operator::greater, std::int64_t{10})}),
            (std::vector<std::string>{"no answer", "0"}));
}

/// A rule for more than 5.5, or for after a day, can hold: there are answers on both sides.
TEST(AnswerCases, OfWhatHasAnOrderLieOnBothSidesOfAnOperand) {
  const auto cases = [](ItemType type, const Answer& operand, Operator operation) {
    const DecisionAid aid{.questionnaire = form({item("q", type)})};
    return labels(aid, 0, {compare_to(0, operation, operand)}).size();
  };
  const Quantity kilograms{.value = {"70.5"}, .system = "http://unitsofmeasure.org", .code = "kg"};
  for (const auto operation : {Operator::greater, Operator::less, Operator::greater_or_equal,
                               Operator::less_or_equal, Operator::equals}) {
    EXPECT_EQ(cases(ItemType::decimal, Decimal{"5.5"}, operation), 3U);
    EXPECT_EQ(cases(ItemType::decimal, std::int64_t{5}, operation), 3U);
    EXPECT_EQ(cases(ItemType::date, Date{"2020-02-29"}, operation), 3U);
    EXPECT_EQ(cases(ItemType::date_time, DateTime{"2020-02-29T12:00:00Z"}, operation), 3U);
    EXPECT_EQ(cases(ItemType::time, Time{"12:00:00"}, operation), 3U);
    EXPECT_EQ(cases(ItemType::quantity, kilograms, operation), 3U);
  }
}

TEST(AnswerCases, OfAQuestionWithSeveralAnswersAreSetsAndExclusiveAnswersStandAlone) {
  auto where = choice("where", 3, true);
  where.options.push_back(option("none", true));
  const DecisionAid aid{.questionnaire = form({where})};
  const std::vector<Condition> conditions{compare_to(0, Operator::equals, code("a")),
                                          compare_to(0, Operator::equals, code("b")),
                                          compare_to(0, Operator::equals, code("none"))};

  EXPECT_EQ(labels(aid, 0, conditions),
            (std::vector<std::string>{"no answer", "a", "b", "c", "none", "a and b"}));
}

TEST(AnswerCases, OfACountAreSetsOfEveryNumberThatCanTurnIt) {
  const DecisionAid aid{.questionnaire = form({choice("where", 16, true)})};
  std::vector<Answer> all;
  for (int i = 0; i < 16; ++i) all.push_back(code(std::string(1, static_cast<char>('a' + i))));

  EXPECT_EQ(labels(aid, 0, {count_of(0, all, 1, 3)}),
            (std::vector<std::string>{"no answer", "a", "a and b and c and d"}));
}

TEST(AnswerCases, OfTwoCountsTellWhatIsInOneFromWhatIsInTheOther) {
  const DecisionAid aid{.questionnaire = form({choice("where", 6, true)})};
  const std::vector<Condition> conditions{count_of(0, {code("a"), code("b"), code("c")}, 1),
                                          count_of(0, {code("c"), code("d"), code("e")}, 0, 0)};

  EXPECT_EQ(labels(aid, 0, conditions).size(), 5U)
      << "no answer; in the first; in both; in the second; in neither";
}

TEST(AnswerCases, AreOneWhereAConditionOfOneQuestionTakesThemAlike) {
  const DecisionAid aid{.questionnaire = form({choice("kind", 5)})};
  const Condition any{.kind = Condition::Kind::any,
                      .parts = {compare_to(0, Operator::equals, code("b")),
                                compare_to(0, Operator::equals, code("d"))}};

  EXPECT_EQ(labels(aid, 0, {any}), (std::vector<std::string>{"no answer", "a", "b"}));
}

TEST(Combinations, ComeOnceEachWithTheirEnablementSettled) {
  const DecisionAid aid{
      .questionnaire = form({choice("first", 2),
                             when(choice("second", 2), compare_to(0, Operator::equals, code("a"))),
                             choice("third", 2)})};
  const auto condition = all_of(
      {compare_to(1, Operator::equals, code("a")), compare_to(2, Operator::equals, code("a"))});
  const Combinations combinations(aid, scope_of(aid.questionnaire, {&condition}));
  std::set<std::size_t> seen;

  combinations.visit([&](const Combinations::One& one) {
    EXPECT_TRUE(seen.insert(one.index()).second);
    auto settled = one.response;
    settle_enablement(settled, aid.questionnaire);
    for (std::size_t i = 0; i < settled.items.size(); ++i)
      EXPECT_EQ(settled.items[i].enabled, one.response.items[i].enabled);
    return true;
  });

  EXPECT_EQ(combinations.count(), 3U * 3U * 3U)
      << "the first question is in the scope, since it decides whether the second applies";
  EXPECT_EQ(seen.size(), combinations.count());
}

/// As many questions as it takes, each of which one condition compares with one answer.
DecisionAid aid_of(int questions, int answers) {
  std::vector<Item> items;
  DecisionAid aid;
  Condition any{.kind = Condition::Kind::any};
  for (int i = 0; i < questions; ++i) {
    items.push_back(choice("q" + std::to_string(i), answers));
    for (int a = 0; a < answers; ++a)
      any.parts.push_back(compare_to(static_cast<ItemIndex>(i), Operator::equals,
                                     code(std::string(1, static_cast<char>('a' + a)))));
  }
  aid.questionnaire = form(std::move(items));
  aid.options.push_back({.id = "ice", .shown_when = {{.when = any, .because = "any"}}});
  return aid;
}

TEST(Combinations, BeyondTheBudgetAreNotGoneThroughAndThatIsSaid) {
  auto aid = aid_of(12, 4);  // 5^12
  aid.options[0].shown_when[0].when.parts.push_back(compare_to(0, Operator::exists, false));
  Findings findings;

  check_treatment_rules(aid, findings);
  check_every_path_has_a_treatment(aid, findings);

  ASSERT_EQ(findings.size(), 2U);
  for (const auto& finding : findings) {
    EXPECT_TRUE(finding.is_warning);
    EXPECT_TRUE(finding.what.starts_with("could not be shown: ")) << finding.what;
  }
}

TEST(Combinations, WithinTheBudgetAreAllGoneThrough) {
  auto aid = aid_of(9, 4);  // 5^9: two million
  aid.options[0].shown_when[0].when.parts.push_back(compare_to(0, Operator::exists, false));
  Findings findings;

  check_every_path_has_a_treatment(aid, findings);

  EXPECT_TRUE(findings.empty()) << findings.front().what;
}

TEST(Rules, OfAFormThatRunsInACircleAreNotLookedAtAndTheCircleIsNamed) {
  const DecisionAid aid{
      .questionnaire =
          form({when(choice("first", 2), compare_to(1, Operator::equals, code("a"))),
                when(choice("second", 2), compare_to(0, Operator::equals, code("a")))})};

  const auto findings = check_rules(aid);

  ASSERT_FALSE(findings.empty());
  EXPECT_EQ(findings[0].file, "questionnaire.json");
  EXPECT_TRUE(findings[0].what.starts_with("whether these items apply depends on themselves: "))
      << findings[0].what;
}

TEST(Combinations, ThatBringUpNothingAreNamed) {
  Findings findings;

  check_every_path_has_a_treatment(
      aid_of(12, 4), findings);  // far beyond the budget, yet there is one among the first

  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].what, "no treatment comes up: no answer at all");
}

}  // namespace
}  // namespace kiosk
