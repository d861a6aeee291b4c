// A visit's answers as expressions see them.
#include <gtest/gtest.h>

#include "app/domain/enablement.h"
#include "app/domain/set_answers.h"
#include "tests/fhirpath/evaluating.h"
#include "tests/support/forms.h"

namespace kiosk::fhirpath {
namespace {

using namespace testing_forms;

/// A form with a question of each kind, a repeating group and a question beneath a question.
Questionnaire some_form() {
  auto score = item("pain", ItemType::integer);
  score.text.original = "How bad is it?";
  auto group_of_doses = item("doses", ItemType::group);
  group_of_doses.repeats = true;
  return form({score, item("sites", ItemType::choice), beneath(item("side", ItemType::string), 1),
               item("weight", ItemType::quantity), item("dose-rate", ItemType::decimal),
               item("since", ItemType::date), item("helped", ItemType::boolean), group_of_doses,
               beneath(item("dose", ItemType::decimal), 7), item("note", ItemType::display),
               item("when", ItemType::date_time)});
}

/// Answers to it.
struct Visit {
  Questionnaire questionnaire = some_form();
  Response response = blank_response(questionnaire);
  ResponseSource source{response, questionnaire};

  std::vector<Answer>& answers(std::string_view link_id) {
    return response.items[first_occurrence(response, questionnaire, questionnaire.find(link_id))]
        .answers;
  }

  std::string ask(std::string_view expression, bool strict = true) const {
    Environment environment{
        .focus = one(source.root()), .now = "2026-05-04T10:15:30Z", .strict = strict};
    environment.variables["resource"] = environment.focus;
    return outcome(expression, environment);
  }
};

TEST(ResponseSource, HasWhatIsAskedAboutEachAnswerUnderThatAnswer) {
  auto drug = item("drug", ItemType::string);
  drug.repeats = true;
  const auto questionnaire = form({drug, beneath(item("dose", ItemType::integer), 0)});
  auto response = blank_response(questionnaire);
  set_answers(response, questionnaire, 0, {std::string("a"), std::string("b")});
  response.items[2].answers = {std::int64_t{5}};
  const ResponseSource source(response, questionnaire);
  const Environment environment{.focus = one(source.root())};
  EXPECT_EQ(outcome("item.answer.where(item.exists()).value", environment), "'b'");
  EXPECT_EQ(outcome("item.answer.where(value = 'b').item.answer.value", environment), "5");
}

TEST(ResponseSource, GivesEveryKindOfAnswerItsTypeAndValue) {
  Visit visit;
  visit.answers("pain") = {std::int64_t{7}};
  visit.answers("sites") = {code("hip"), Coding{.system = "s", .code = "leg", .display = "Leg"}};
  visit.answers("weight") = {Quantity{.value = {"154.0"},
                                      .unit = "pounds",
                                      .system = "http://unitsofmeasure.org",
                                      .code = "[lb_av]"}};
  visit.answers("dose-rate") = {Decimal{"1.50"}};
  visit.answers("since") = {Date{"2026-03"}};
  visit.answers("helped") = {false};
  visit.answers("when") = {Date{"2026-03-01"}};

  EXPECT_EQ(visit.ask("%resource.item.where(linkId = 'pain').answer.value > 3"), "true");
  EXPECT_EQ(visit.ask("item.where(linkId = 'pain').text"), "'How bad is it?'");
  EXPECT_EQ(visit.ask("item.where(linkId = 'sites').answer.value.code"), "'hip', 'leg'");
  EXPECT_EQ(
      visit.ask("item.where(linkId = 'sites').answer.where(value.code = 'leg').value.display"),
      "'Leg'");
  EXPECT_EQ(visit.ask("item.where(linkId = 'weight').answer.value < 70 'kg'"), "true");
  EXPECT_EQ(visit.ask("item.where(linkId = 'weight').answer.value.unit"), "'pounds'");
  EXPECT_EQ(visit.ask("item.where(linkId = 'dose-rate').answer.value"), "1.50");
  EXPECT_EQ(visit.ask("item.where(linkId = 'since').answer.value < today()"), "true");
  EXPECT_EQ(visit.ask("item.where(linkId = 'helped').answer.value"), "false");
  EXPECT_EQ(visit.ask("item.answer.value.type().name"),
            "'integer', 'Coding', 'Coding', 'Quantity', 'decimal', 'date', 'boolean', 'dateTime'");
}

TEST(ResponseSource, HoldsWhatAnExportWouldHold) {
  Visit visit;
  EXPECT_EQ(visit.ask("item.exists()"), "false");

  visit.answers("side") = {std::string("left")};
  EXPECT_EQ(visit.ask("descendants().where(linkId = 'side').exists()"), "false")
      << "it lies beneath a question without an answer";

  visit.answers("sites") = {code("hip")};
  EXPECT_EQ(visit.ask("item.linkId"), "'sites'");
  EXPECT_EQ(visit.ask("item.answer.item.where(linkId = 'side').answer.value"), "'left'");
  EXPECT_EQ(visit.ask("repeat(item).linkId"), "'sites'")
      << "repeat(item) does not go through answers";
  EXPECT_EQ(visit.ask("repeat(item | answer).linkId", false), "'sites', 'side'");

  visit.response.items[1].enabled = false;
  EXPECT_EQ(visit.ask("item.exists()"), "false")
      << "an answer whose question does not apply counts for nothing";
}

TEST(ResponseSource, KnowsEveryOccurrenceOfARepeatingGroup) {
  Visit visit;
  const auto group =
      first_occurrence(visit.response, visit.questionnaire, visit.questionnaire.find("doses"));
  visit.answers("dose") = {Decimal{"2.5"}};
  const auto second = add_occurrence(visit.response, visit.questionnaire, group);
  visit.response.items[second + 1].answers = {Decimal{"4"}};

  EXPECT_EQ(visit.ask("%resource.repeat(item).where(linkId = 'dose').answer.value.sum()"), "6.5");
  EXPECT_EQ(visit.ask("item.where(linkId = 'doses').count()"), "2");

  Environment environment{.focus = one(visit.source.item(second))};
  EXPECT_EQ(outcome("item.where(linkId = 'dose').answer.value", environment), "4");
}

TEST(ResponseSource, TakesTheNameOfAValueWithItsTypeUnlessStrict) {
  Visit visit;
  visit.answers("pain") = {std::int64_t{7}};

  EXPECT_EQ(visit.ask("item.answer.valueInteger", false), "7");
  EXPECT_EQ(visit.ask("item.answer.valueString", false), "{}");
  EXPECT_EQ(visit.ask("item.answer.valueInteger"), "unknown_element");
  EXPECT_EQ(visit.ask("item.nonsense"), "unknown_element");
}

TEST(ResponseSource, LeadsFromAnElementBackToItsAnswer) {
  Visit visit;
  visit.answers("sites") = {code("hip"), code("leg")};
  const auto result =
      evaluate(parse("item.answer.value[1]").expression, {.focus = one(visit.source.root())});
  ASSERT_EQ(result.values.size(), 1U);
  const auto& node = std::get<Node>(result.values.front());

  ASSERT_TRUE(visit.source.answer_of(node));
  EXPECT_EQ(code_of(*visit.source.answer_of(node)), "leg");
  EXPECT_EQ(visit.source.item_of(node), visit.questionnaire.find("sites"));
}

TEST(AnswerOf, FitsAValueToTheItem) {
  const auto value = [](std::string_view expression) {
    return evaluate(parse(expression).expression, {.now = "2026-05-04T10:15:30Z"}).values.front();
  };

  EXPECT_TRUE(same(*answer_of(value("7.0"), ItemType::integer), std::int64_t{7}));
  EXPECT_FALSE(answer_of(value("7.5"), ItemType::integer));
  EXPECT_EQ(std::get<Decimal>(*answer_of(value("7"), ItemType::decimal)).digits, "7");
  EXPECT_EQ(std::get<Date>(*answer_of(value("now()"), ItemType::date)).text, "2026-05-04");
  EXPECT_EQ(std::get<DateTime>(*answer_of(value("today()"), ItemType::date_time)).text,
            "2026-05-04");
  EXPECT_FALSE(answer_of(value("@2026-05-04T10:15"), ItemType::date_time))
      << "FHIR wants seconds and a zone";
  EXPECT_EQ(std::get<Quantity>(*answer_of(value("5 'kg'"), ItemType::quantity)).code, "kg");
  EXPECT_EQ(std::get<Quantity>(*answer_of(value("5 days"), ItemType::quantity)).code, "");
  EXPECT_EQ(std::get<std::string>(*answer_of(value("'x'"), ItemType::open_choice)), "x");
  EXPECT_FALSE(answer_of(value("'x'"), ItemType::boolean));
  EXPECT_FALSE(answer_of(value("1"), ItemType::string));
}

}  // namespace
}  // namespace kiosk::fhirpath
