// A form whose expressions decide what is asked, what is worked out and what has to hold, from the
// JSON to the export.
#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "app/domain/calculation.h"
#include "app/domain/enablement.h"
#include "app/exchange/fhir_response.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

constexpr auto form_json = R"json({
  "resourceType": "Questionnaire", "status": "active",
  "item": [
    {"linkId": "height", "type": "decimal", "text": "Height in m"},
    {"linkId": "weight", "type": "decimal", "text": "Weight in kg",
     "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint", "extension": [
        {"url": "key", "valueId": "plausible"}, {"url": "severity", "valueCode": "error"}, {"url": "human", "valueString": "That is too much."},
        {"url": "expression", "valueString": "%resource.item.where(linkId = 'weight').answer.value < 500"}]}]},
    {"linkId": "bmi", "type": "decimal", "text": "Index", "readOnly": true,
     "extension": [{"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression", "valueExpression": {"language": "text/fhirpath",
        "expression": "(%resource.item.where(linkId = 'weight').answer.value / (%resource.item.where(linkId = 'height').answer.value.power(2))).round(1)"}}]},
    {"linkId": "diet", "type": "boolean", "text": "Did you talk about food?",
     "extension": [{"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression", "valueExpression": {"language": "text/fhirpath",
        "expression": "%resource.item.where(linkId = 'bmi').answer.value >= 30"}}]},
    {"linkId": "day", "type": "date", "text": "Today",
     "extension": [{"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression", "valueExpression": {"language": "text/fhirpath",
        "expression": "today()"}}]},
    {"linkId": "broken", "type": "string", "text": "Asked all the same",
     "extension": [{"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression", "valueExpression": {"language": "text/fhirpath",
        "expression": "no such (thing"}}]}
  ]})json";

class ExpressionsInAForm : public testing::Test {
 protected:
  ExpressionsInAForm()
      : reading_(read_questionnaire(folder_.write("form.json", form_json))),
        response_(blank_response(form(), "2026-11-24T09:00:00+01:00")) {}

  const Questionnaire& form() const { return *reading_.value; }
  ResponseItem& entry(const LinkId& id) {
    return response_.items[first_occurrence(response_, form(), form().find(id))];
  }
  void answer(const LinkId& id, const std::string& digits) {
    const auto node = first_occurrence(response_, form(), form().find(id));
    response_.items[node].answers = {Decimal{digits}};
    settle_enablement_after(response_, form(), node);
    calculate_after(response_, form(), node);
  }

  TemporaryFolder folder_{};
  Reading<Questionnaire> reading_;
  Response response_;
};

TEST_F(ExpressionsInAForm, ACalculatedAnswerFollowsWhatItIsWorkedOutFrom) {
  answer("height", "1.70");
  EXPECT_TRUE(entry("bmi").answers.empty());
  answer("weight", "80");
  ASSERT_EQ(entry("bmi").answers.size(), 1U);
  EXPECT_EQ(std::get<Decimal>(entry("bmi").answers.front()).digits, "27.7");
  answer("weight", "95");
  EXPECT_EQ(std::get<Decimal>(entry("bmi").answers.front()).digits, "32.9");
}

TEST_F(ExpressionsInAForm, WhatIsAskedFollowsTheCalculatedAnswer) {
  answer("height", "1.70");
  answer("weight", "80");
  EXPECT_FALSE(entry("diet").enabled);
  answer("weight", "95");
  EXPECT_TRUE(entry("diet").enabled);
  entry("diet").answers = {Answer{true}};
  answer("weight", "70");
  EXPECT_EQ(write_fhir_response(response_, form(), "").find("diet"), std::string::npos)
      << "and what does not apply is not exported";
}

TEST(Calculated, AnswersThatCeaseToCountAreWorkedOutWithout) {
  const TemporaryFolder folder;
  const auto form =
      read_questionnaire(
          folder.write(
              "form.json",
              R"json({"resourceType": "Questionnaire", "item": [{"linkId": "a", "type": "boolean"},
    {"linkId": "b", "type": "integer", "enableWhen": [{"question": "a", "operator": "=", "answerBoolean": true}]},
    {"linkId": "c", "type": "integer", "extension": [{"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
      "valueExpression": {"language": "text/fhirpath", "expression": "%resource.item.where(linkId = 'b').answer.value + 1"}}]}]})json"))
          .value;
  ASSERT_TRUE(form);
  auto response = blank_response(*form);
  const auto answer = [&](NodeIndex node, const Answer& value) {
    response.items[node].answers = {value};
    calculate_after(response, *form, node, settle_enablement_after(response, *form, node));
  };
  answer(0, true);
  answer(1, std::int64_t{4});
  ASSERT_EQ(response.items[2].answers.size(), 1U);
  answer(0, false);
  EXPECT_TRUE(response.items[2].answers.empty());
  answer(0, true);
  ASSERT_EQ(response.items[2].answers.size(), 1U);
  EXPECT_TRUE(same(response.items[2].answers.front(), std::int64_t{5}));
}

TEST_F(ExpressionsInAForm, AnInitialExpressionIsAskedOnceAtTheBeginning) {
  ASSERT_EQ(entry("day").answers.size(), 1U);
  EXPECT_EQ(std::get<Date>(entry("day").answers.front()).text, "2026-11-24");
  EXPECT_TRUE(blank_response(form()).items[form().find("day")].answers.empty())
      << "nobody told the time";
}

TEST_F(ExpressionsInAForm, AConstraintThatDoesNotHoldIsAFault) {
  answer("weight", "80");
  EXPECT_TRUE(answer_faults(response_, form()).empty());
  answer("weight", "800");
  const auto faults = answer_faults(response_, form());
  ASSERT_EQ(faults.size(), 1U);
  EXPECT_EQ(name_of(faults.front().code), "constraint");
  EXPECT_EQ(faults.front().node, form().find("weight"));
}

TEST_F(ExpressionsInAForm, OneThatCannotBeReadIsReportedAndItsQuestionIsAsked) {
  EXPECT_TRUE(entry("broken").enabled);
  const auto reported =
      std::any_of(reading_.faults.begin(), reading_.faults.end(), [](const ContentFault& fault) {
        return fault.what.find("the expression cannot be evaluated here (") != std::string::npos &&
               fault.place.find("item[5]") != std::string::npos;
      });
  EXPECT_TRUE(reported);
}

TEST_F(ExpressionsInAForm, TheFormTakesItsExpressionsAlongWhereverItGoes) {
  const auto copy = form();
  auto response = blank_response(copy);
  const auto weight = copy.find("weight");
  response.items[copy.find("height")].answers = {Decimal{"2"}};
  response.items[weight].answers = {Decimal{"100"}};
  calculate_after(response, copy, weight);
  EXPECT_EQ(std::get<Decimal>(response.items[copy.find("bmi")].answers.front()).digits.substr(0, 2),
            "25");
}

}  // namespace
}  // namespace kiosk
