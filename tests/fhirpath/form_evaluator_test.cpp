// The expressions of a form, evaluated on a visit's answers.
#include "app/fhirpath/form_evaluator.h"

#include <gtest/gtest.h>

#include "tests/support/forms.h"

namespace kiosk::fhirpath {
namespace {

using namespace testing_forms;

constexpr std::string_view now = "2026-05-04T10:15:30Z";

FormExpression written(std::string text, std::string name = {}) {
  return {.text = std::move(text),
          .language = "text/fhirpath",
          .name = std::move(name),
          .place = "here"};
}

Item with_enable_when(Item item, std::string text) {
  item.expressions.enable_when = written(std::move(text));
  return item;
}

Item with_calculated(Item item, std::string text) {
  item.expressions.calculated = written(std::move(text));
  return item;
}

Item with_variable(Item item, std::string name, std::string text) {
  item.expressions.variables.push_back(written(std::move(text), std::move(name)));
  return item;
}

Item with_constraint(Item item, std::string text) {
  item.expressions.constraints.push_back({.key = "c", .expression = written(std::move(text))});
  return item;
}

/// The first occurrence of an item's node.
NodeIndex node_of(const Questionnaire& questionnaire, const Response& response,
                  std::string_view link_id) {
  return first_occurrence(response, questionnaire, questionnaire.find(link_id));
}

/// Answers to a form by linkId.
Response answered(const Questionnaire& questionnaire,
                  const std::vector<std::pair<std::string_view, Answer>>& answers) {
  auto response = blank_response(questionnaire);
  for (const auto& [link_id, answer] : answers)
    response.items[node_of(questionnaire, response, link_id)].answers.push_back(answer);
  return response;
}

TEST(FormEvaluator, NamesAVariableThatReadsALaterOneOrItself) {
  auto circle =
      with_variable(with_variable(item("a", ItemType::string), "x", "%y + 1"), "y", "%x + 1");
  auto itself = with_variable(item("b", ItemType::string), "z", "%z + 1");
  auto in_order =
      with_variable(with_variable(item("c", ItemType::string), "x", "1"), "y", "%x + 1");

  const auto questionnaire = form({circle, itself, in_order});
  const FormEvaluator evaluator(questionnaire);

  ASSERT_EQ(evaluator.faults().size(), 2U);
  EXPECT_EQ(evaluator.faults()[0].item, 0U);
  EXPECT_EQ(evaluator.faults()[1].item, 1U);
}

TEST(FormEvaluator, DecidesWhetherAnItemApplies) {
  const auto questionnaire =
      form({item("age", ItemType::integer),
            with_enable_when(item("driving", ItemType::boolean),
                             "%resource.item.where(linkId = 'age').answer.value >= 18")});
  const FormEvaluator evaluator(questionnaire);
  const auto applies = [&](const Response& response) {
    return evaluator.applies(response, 1, now);
  };

  EXPECT_TRUE(evaluator.faults().empty());
  EXPECT_FALSE(applies(answered(questionnaire, {}))) << "not known is not yes";
  EXPECT_FALSE(applies(answered(questionnaire, {{"age", std::int64_t{17}}})));
  EXPECT_TRUE(applies(answered(questionnaire, {{"age", std::int64_t{18}}})));
  EXPECT_TRUE(evaluator.applies(answered(questionnaire, {}), 0, now)) << "it has no expression";
}

TEST(FormEvaluator, AsksAQuestionWhoseExpressionCannotBeEvaluated) {
  auto cql = item("b", ItemType::boolean);
  cql.expressions.enable_when =
      FormExpression{.text = "AgeInYears() > 5", .language = "text/cql", .place = "item[1]"};
  const auto questionnaire =
      form({with_enable_when(item("a", ItemType::boolean), "item.memberOf('x')"), cql,
            with_enable_when(item("c", ItemType::boolean), "1 +"),
            with_enable_when(item("d", ItemType::boolean), "today() > @2020-01-01")});
  const FormEvaluator evaluator(questionnaire);
  const auto response = blank_response(questionnaire);

  for (NodeIndex n = 0; n < 4; ++n) EXPECT_TRUE(evaluator.applies(response, n, "")) << n;
  ASSERT_EQ(evaluator.faults().size(), 3U)
      << "that there is no clock is known only when it is asked";
  EXPECT_EQ(evaluator.faults()[0].reason, "unsupported_function");
  EXPECT_EQ(evaluator.faults()[0].offset, 5U);
  EXPECT_EQ(evaluator.faults()[1].reason, "language");
  EXPECT_EQ(evaluator.faults()[1].place, "item[1]");
  EXPECT_EQ(evaluator.faults()[2].reason, "unfinished");
}

TEST(FormEvaluator, CalculatesAnAnswerOfTheItemsType) {
  const auto questionnaire = form(
      {item("kilos", ItemType::decimal), item("meters", ItemType::decimal),
       with_calculated(item("bmi", ItemType::decimal),
                       "(%resource.item.where(linkId='kilos').answer.value / "
                       "%resource.item.where(linkId='meters').answer.value.power(2)).round(1)"),
       with_calculated(item("words", ItemType::string), "'today is ' & today().toString()")});
  const FormEvaluator evaluator(questionnaire);
  const auto response =
      answered(questionnaire, {{"kilos", Decimal{"81"}}, {"meters", Decimal{"1.80"}}});

  const auto bmi = evaluator.calculated(response, 2, now);
  ASSERT_TRUE(bmi && bmi->size() == 1);
  EXPECT_EQ(std::get<Decimal>(bmi->front()).digits, "25");
  EXPECT_EQ(std::get<std::string>(evaluator.calculated(response, 3, now)->front()),
            "today is 2026-05-04");
  EXPECT_FALSE(evaluator.calculated(response, 3, ""))
      << "without a clock nothing is known, not even that there is no answer";
  EXPECT_TRUE(evaluator.calculated(blank_response(questionnaire), 2, now)->empty());
  EXPECT_FALSE(evaluator.calculated(response, 0, now));
}

TEST(FormEvaluator, GivesABareNumberTheUnitOfItsItem) {
  auto score =
      with_calculated(item("score", ItemType::quantity), "%resource.item.answer.value * 2");
  score.entry.units = {{.system = "http://ehelse.no/Score", .code = "score", .display = "points"}};
  auto bare = with_calculated(item("bare", ItemType::quantity), "3.50");
  auto own = with_calculated(item("own", ItemType::quantity), "4 'cm'");
  own.entry.units = {{.code = "m"}};
  const auto questionnaire =
      form({item("a", ItemType::integer), std::move(score), std::move(bare), std::move(own)});
  const FormEvaluator evaluator(questionnaire);
  const auto response = answered(questionnaire, {{"a", std::int64_t{7}}});
  const auto calculated = [&](std::string_view link_id) {
    const auto answers =
        evaluator.calculated(response, node_of(questionnaire, response, link_id), now);
    if (!answers || answers->size() != 1) return std::string("none");
    const auto& quantity = std::get<Quantity>(answers->front());
    return quantity.value.digits + '|' + quantity.unit + '|' + quantity.system + '|' +
           quantity.code;
  };

  EXPECT_EQ(calculated("score"), "14|points|http://ehelse.no/Score|score");
  EXPECT_EQ(calculated("bare"), "3.50|||");
  EXPECT_EQ(calculated("own"), "4|cm|http://unitsofmeasure.org|cm")
      << "an amount keeps the unit that it has";
}

TEST(FormEvaluator, KnowsTheVariablesAboveAnItem) {
  auto questionnaire = form({with_variable(item("g", ItemType::group), "in-group",
                                           "item.where(linkId = 'a').answer.value"),
                             beneath(item("a", ItemType::integer), 0),
                             beneath(with_calculated(with_variable(item("b", ItemType::integer),
                                                                   "own", "%in-group + %base"),
                                                     "%own * 2"),
                                     0)});
  questionnaire.expressions.variables = {
      written("100", "base"),
      written("%base / 0", "unused"),
      {.text = "Patient?x", .language = "application/x-fhir-query", .name = "query"}};
  questionnaire.items[1].expressions.calculated =
      written("iif(%query.exists() or %patient.exists(), 1, 7)");
  questionnaire.outside_names = {"patient"};
  const FormEvaluator evaluator(questionnaire);
  const auto response = answered(questionnaire, {{"a", std::int64_t{5}}});

  ASSERT_EQ(evaluator.faults().size(), 1U);
  EXPECT_EQ(evaluator.faults()[0].reason, "record")
      << "and it is said that a record is taken for empty";
  EXPECT_TRUE(same(evaluator.calculated(response, 2, now)->front(), std::int64_t{210}));
  EXPECT_TRUE(same(evaluator.calculated(response, 1, now)->front(), std::int64_t{7}))
      << "what a server would have filled is empty";
}

TEST(FormEvaluator, CannotEvaluateWhatIsMadeOfAVariableThatItCannotEvaluate) {
  auto questionnaire = form({with_enable_when(item("a", ItemType::boolean), "%age >= 18"),
                             with_enable_when(item("b", ItemType::boolean), "%risk > 1"),
                             with_calculated(item("c", ItemType::integer), "%age")});
  questionnaire.expressions.variables = {written("today().toString().length()", "age"),
                                         {.text = "Risk", .language = "text/cql", .name = "risk"}};
  const FormEvaluator evaluator(questionnaire);
  const auto response = blank_response(questionnaire);

  EXPECT_FALSE(evaluator.applies(response, 0, now));
  EXPECT_TRUE(evaluator.applies(response, 0, "")) << "without a clock nobody knows";
  EXPECT_TRUE(evaluator.applies(response, 1, now));
  EXPECT_FALSE(evaluator.calculated(response, 2, ""));
}

TEST(FormEvaluator, GivesAQuestionAndItsVariablesOneBudgetTogether) {
  auto questionnaire =
      form({with_calculated(item("a", ItemType::integer), "(%x0 | %x1 | %x2).count()")});
  for (int i = 0; i < 3; ++i)
    questionnaire.expressions.variables.push_back(
        written("1.repeat($this + 1)", "x" + std::to_string(i)));
  const FormEvaluator evaluator(questionnaire);

  EXPECT_FALSE(evaluator.calculated(blank_response(questionnaire), 0, now))
      << "the first variable has taken it all";
}

TEST(FormEvaluator, LooksAtTheOccurrenceThatIsAsked) {
  auto group_of_two = item("g", ItemType::group);
  group_of_two.repeats = true;
  group_of_two.expressions.variables.push_back(
      written("item.where(linkId = 'a').answer.value", "mine"));
  const auto questionnaire =
      form({group_of_two, beneath(item("a", ItemType::integer), 0),
            beneath(with_calculated(item("b", ItemType::integer), "%mine + 1"), 0)});
  auto response = blank_response(questionnaire);
  const auto second = add_occurrence(response, questionnaire, 0);
  response.items[1].answers = {std::int64_t{1}};
  response.items[second + 1].answers = {std::int64_t{10}};
  const FormEvaluator evaluator(questionnaire);

  EXPECT_TRUE(same(evaluator.calculated(response, 2, now)->front(), std::int64_t{2}));
  EXPECT_TRUE(same(evaluator.calculated(response, second + 2, now)->front(), std::int64_t{11}));
}

TEST(FormEvaluator, SaysWhichConstraintsDoNotHold) {
  auto questionnaire =
      form({with_constraint(with_constraint(item("a", ItemType::integer), "answer.value >= 1"),
                            "answer.value <= 8"),
            item("b", ItemType::integer)});
  questionnaire.expressions.constraints.push_back(
      {.key = "sum", .expression = written("item.answer.value.sum() < 10")});
  const FormEvaluator evaluator(questionnaire);

  EXPECT_EQ(evaluator.broken_constraints(answered(questionnaire, {{"a", std::int64_t{9}}}), 0, now),
            std::vector<std::size_t>{1});
  EXPECT_EQ(evaluator.broken_constraints(answered(questionnaire, {{"a", std::int64_t{3}}}), 0, now),
            std::vector<std::size_t>{});
  EXPECT_EQ(evaluator.broken_constraints(answered(questionnaire, {}), 0, now),
            std::vector<std::size_t>{})
      << "of no answer nothing is known";
  EXPECT_EQ(evaluator.broken_constraints(
                answered(questionnaire, {{"a", std::int64_t{6}}, {"b", std::int64_t{6}}}), now),
            std::vector<std::size_t>{0});
}

TEST(FormEvaluator, KnowsWhatDependsOnAnAnswer) {
  auto questionnaire =
      form({item("a", ItemType::integer),
            with_enable_when(item("b", ItemType::boolean),
                             "%resource.item.where(linkId = 'a').answer.value > 1"),
            with_calculated(item("c", ItemType::integer), "%twice"),
            with_calculated(item("d", ItemType::integer), "%resource.item.answer.value.sum()"),
            with_enable_when(item("e", ItemType::boolean), "answer.exists().not()")});
  questionnaire.expressions.variables = {
      written("%resource.item.where(linkId = 'a').answer.value * 2", "twice")};
  const FormEvaluator evaluator(questionnaire);

  EXPECT_EQ(evaluator.enabled_by(0), std::vector<ItemIndex>{1});
  EXPECT_EQ(evaluator.enabled_by(2), std::vector<ItemIndex>{});
  EXPECT_EQ(evaluator.enabled_by(4), std::vector<ItemIndex>{4});
  EXPECT_EQ(evaluator.calculated_from(0), (std::vector<ItemIndex>{2, 3}));
  EXPECT_EQ(evaluator.calculated_from(1), std::vector<ItemIndex>{3});
}

TEST(FormEvaluator, CalculatesNothingThatWaitsForItself) {
  const auto other = [](const std::string& link_id) {
    return "%resource.item.where(linkId = '" + link_id + "').answer.value + 1";
  };
  const auto questionnaire = form({with_calculated(item("a", ItemType::integer), other("b")),
                                   with_calculated(item("b", ItemType::integer), other("a")),
                                   with_calculated(item("c", ItemType::integer), other("x")),
                                   item("x", ItemType::integer)});
  const FormEvaluator evaluator(questionnaire);

  ASSERT_EQ(evaluator.faults().size(), 2U);
  EXPECT_EQ(evaluator.faults()[0].reason, "cycle");
  EXPECT_FALSE(evaluator.calculated(blank_response(questionnaire), 0, now));
  EXPECT_TRUE(evaluator.calculated(answered(questionnaire, {{"x", std::int64_t{1}}}), 2, now));
}

TEST(FormEvaluator, AddsUpWeightsThatStandInTheForm) {
  auto choice = item("mood", ItemType::choice);
  choice.options = {option("never"), option("often")};
  choice.options[1].weight = "2.5";
  const auto questionnaire =
      form({choice, with_calculated(item("total", ItemType::decimal),
                                    "%resource.item.answer.weight().sum()")});
  const FormEvaluator evaluator(questionnaire);

  const auto total =
      evaluator.calculated(answered(questionnaire, {{"mood", code("often")}}), 1, now);
  ASSERT_TRUE(total && total->size() == 1);
  EXPECT_EQ(std::get<Decimal>(total->front()).digits, "2.5");
}

TEST(FormEvaluator, SeesTheFormItselfIfItIsHandedOver) {
  const auto json =
      read_json(
          R"({"resourceType": "Questionnaire", "item": [{"linkId": "a", "type": "string", "answerOption": [{"valueString": "one"}, {"valueString": "two"}]}]})")
          .value;
  const auto questionnaire =
      form({with_calculated(item("a", ItemType::string), "%qitem.answerOption.value.last()")});

  EXPECT_EQ(std::get<std::string>(FormEvaluator(questionnaire, &json)
                                      .calculated(blank_response(questionnaire), 0, now)
                                      ->front()),
            "two");
  EXPECT_FALSE(FormEvaluator(questionnaire).calculated(blank_response(questionnaire), 0, now));
}

}  // namespace
}  // namespace kiosk::fhirpath
