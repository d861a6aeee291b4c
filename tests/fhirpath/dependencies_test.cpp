// What an expression reads, and that nothing else can change its value.
#include "app/fhirpath/dependencies.h"

#include <gtest/gtest.h>

#include "tests/fhirpath/evaluating.h"
#include "tests/support/forms.h"

namespace kiosk::fhirpath {
namespace {

std::string joined(const std::set<std::string>& names, const std::string& sign) {
  std::string text;
  for (const auto& name : names) text += sign + name + ' ';
  return text;
}

/// The dependencies as text: linkIds, %variables, and "all", "own", "clock".
std::string reads(std::string_view expression) {
  const auto found = dependencies_of(parse(expression).expression);
  auto text = joined(found.link_ids, "") + joined(found.variables, "%");
  if (found.whole_response) text += "all ";
  if (found.own_answer) text += "own ";
  if (found.clock) text += "clock ";
  return text;
}

TEST(Dependencies, AreTheItemsThatAreNamed) {
  EXPECT_EQ(reads("%resource.item.where(linkId = 'a').answer.value = 3"), "a ");
  EXPECT_EQ(reads("%resource.repeat(item).where(linkId='a').answer.first().value.code = 'x' and "
                  "item.where('b' = linkId).exists()"),
            "a b ");
  EXPECT_EQ(reads("%resource.descendants().where(linkId = 'a').answer.value"), "a ");
  EXPECT_EQ(reads("%resource.item.where($this.linkId = 'a' or linkId = "
                  "'b').answer.valueInteger.aggregate($this + $total, 0)"),
            "a b ");
  EXPECT_EQ(reads("item.where(linkId = 'a' and answer.exists()).answer.value"), "a ");
  EXPECT_EQ(
      reads("QuestionnaireResponse.item.where(linkId = 'a').answer.value.select(code | display)"),
      "a ");
  EXPECT_EQ(
      reads("%resource.item.where(linkId = 'g').repeat(item).where(linkId = 'b').answer.value"),
      "b g ");
  EXPECT_EQ(
      reads("iif(item.where(linkId = 'a').exists(), item.where(linkId = 'b').answer.value, {})"),
      "a b ");
  EXPECT_EQ(reads("%resource.repeat(item | answer).where(linkId = 'a').answer.value"), "a ");
}

TEST(Dependencies, AreVariablesAndTheClock) {
  EXPECT_EQ(reads("%weight / %height.power(2)"), "%height %weight ");
  EXPECT_EQ(reads("%group.item.where(linkId = 'a').answer.value"), "a %group ");
  EXPECT_EQ(reads("today() - %x"), "%x clock ");
  EXPECT_EQ(reads("%questionnaire.item.where(linkId = 'a').code = %sct or %`ext-x` = %`vs-y`"), "");
  EXPECT_EQ(reads("1 + 2"), "");
}

TEST(Dependencies, AreEverythingWhereNothingSaysWhich) {
  for (const auto* expression : {"%resource.item.answer.value.sum()",
                                 "%resource.item.count()",
                                 "%resource.descendants().answer.value",
                                 "item.exists()",
                                 "item.where(linkId = %prefix + '1').exists()",
                                 "item.where(linkId != 'a').answer.value",
                                 "item.first().answer.value",
                                 "item[0].answer.value",
                                 "item.where(linkId = 'a').item.answer.value",
                                 "item.where(answer.value = 3).where(linkId = 'a').exists()",
                                 "item.skip(1).where(linkId = 'a')",
                                 "item.linkId",
                                 "item.where($index = 0).where(linkId = 'a').exists()",
                                 "item.where(linkId = 'a' or answer.exists()).exists()",
                                 "%resource",
                                 "item.select(answer.value)",
                                 "item.sort(answer.value).where(linkId = 'a').first()",
                                 "%resource.answers().value",
                                 "item.aggregate($total | $this).answer.value",
                                 "item.all(answer.exists())",
                                 "item.exists(linkId = 'a' and answer.value = 1)"}) {
    EXPECT_TRUE(dependencies_of(parse(expression).expression).whole_response) << expression;
  }
}

TEST(Dependencies, AreTheOwnAnswerOfAConstraint) {
  EXPECT_EQ(reads("answer.value >= 1 and answer.value <= 8"), "own ");
  EXPECT_EQ(reads("$this.matches('[0-9]+')"), "own ");
  EXPECT_EQ(reads("answer.value > %resource.item.where(linkId = 'a').answer.value"), "a own ");
}

/// The items of a form, an expression at a time: what is said not to concern it is changed, and its
/// value must stay.
TEST(Dependencies, LeaveNothingOutThatCouldChangeTheValue) {
  using namespace testing_forms;
  auto questionnaire =
      form({item("a", ItemType::integer), item("g", ItemType::group),
            beneath(item("b", ItemType::integer), 1), beneath(item("q", ItemType::boolean), 1),
            beneath(item("c", ItemType::integer), 3), item("d", ItemType::integer)});
  const std::vector<std::string_view> expressions{
      "item.where(linkId = 'a').answer.value + 1",
      "item.where(linkId = 'g').exists()",
      "descendants().where(linkId = 'c').answer.value",
      "repeat(item | answer).where(linkId = 'c').exists()",
      "item.where(linkId = 'g').item.where(linkId = 'b').answer.value",
      "item.where(linkId = 'g').item.count()",
      "item.where(linkId = 'a' or linkId = 'd').answer.value.sum()",
      "item.where(linkId = 'd' and answer.value > 2).exists()",
      "item.where(linkId = 'x').exists()",
      "iif(item.where(linkId = 'a').exists(), descendants().where(linkId = 'b').answer.value, 0)",
      "(item | item.item).where(linkId = 'b').answer.value",
      "item.select(item).where(linkId = 'q').answer.value",
      "item.repeat(item).where(linkId = 'b').answer.value.first()",
  };
  for (const auto expression : expressions) {
    const auto parsed = parse(expression).expression;
    const auto dependencies = dependencies_of(parsed);
    // Every combination of two values or none for each question.
    for (int combination = 0; combination < 32; ++combination) {
      auto response = blank_response(questionnaire);
      const ResponseSource source(response, questionnaire);
      const ItemIndex questions[] = {0, 2, 3, 4, 5};
      const auto set = [&](ItemIndex question, bool answered) {
        auto& answers = response.items[question].answers;
        answers.clear();
        if (answered && question == 3) answers.push_back(true);
        if (answered && question != 3) answers.push_back(std::int64_t{3} + question);
      };
      for (std::size_t k = 0; k < 5; ++k) set(questions[k], (combination >> k & 1) != 0);
      const auto before = shown(evaluate(parsed, {.focus = one(source.root())}));
      for (std::size_t k = 0; k < 5; ++k) {
        if (concerns(dependencies, questionnaire, questions[k])) continue;
        set(questions[k], (combination >> k & 1) == 0);
        EXPECT_EQ(shown(evaluate(parsed, {.focus = one(source.root())})), before)
            << expression << ", item " << questions[k];
        set(questions[k], (combination >> k & 1) != 0);
      }
    }
  }
}

TEST(Dependencies, OfAHostileExpressionAreFoundInTime) {
  std::string expression = "item";
  for (int i = 0; i < 60; ++i)
    expression = "item.repeat(" + expression + ".aggregate($total | %x, {}))";
  const auto found = dependencies_of(parse(expression).expression);
  EXPECT_TRUE(found.whole_response);
  EXPECT_TRUE(found.variables.contains("x"));
}

}  // namespace
}  // namespace kiosk::fhirpath
