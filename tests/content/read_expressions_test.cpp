// The expressions of a form as they are read: kept as written, with the place they stand at.
#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

Reading<Questionnaire> read(const std::string& json) {
  const TemporaryFolder folder;
  return read_questionnaire(folder.write("q.json", json));
}

/// Reads a form with one item that has these extensions.
Reading<Questionnaire> read_item_with(const std::string& extensions) {
  return read(
      R"({"resourceType": "Questionnaire", "item": [{"linkId": "a", "type": "integer", "extension": [)" +
      extensions + "]}]}");
}

/// An extension with an expression in FHIRPath.
std::string extension_with(const std::string& url, const std::string& expression,
                           const std::string& language = "text/fhirpath") {
  return R"({"url": ")" + url + R"(", "valueExpression": {"language": ")" + language +
         R"(", "expression": ")" + expression + R"("}})";
}

const std::string sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

TEST(ReadExpressions, KeepsEachAsItWasWritten) {
  const auto form = read_item_with(extension_with(sdc + "enableWhenExpression", "%a > 1") + "," +
                                   extension_with(sdc + "calculatedExpression", "1 + 1") + "," +
                                   extension_with(sdc + "initialExpression", "today()"))
                        .value;
  ASSERT_TRUE(form);
  const auto& expressions = form->items[0].expressions;

  ASSERT_TRUE(expressions.enable_when && expressions.calculated && expressions.initial);
  EXPECT_EQ(expressions.enable_when->text, "%a > 1");
  EXPECT_EQ(expressions.enable_when->language, "text/fhirpath");
  EXPECT_EQ(expressions.enable_when->place, "item[0].extension[0]");
  EXPECT_EQ(expressions.calculated->text, "1 + 1");
  EXPECT_EQ(expressions.initial->place, "item[0].extension[2]");
}

TEST(ReadExpressions, ReadsVariablesOfTheFormAndWhatItIsLaunchedWith) {
  const auto form = read(R"({"resourceType": "Questionnaire", "extension": [
      {"url": "http://hl7.org/fhir/StructureDefinition/variable", "valueExpression": {"name": "x", "language": "text/fhirpath", "expression": "1"}},
      {"url": "http://hl7.org/fhir/StructureDefinition/variable", "valueExpression": {"name": "q", "language": "application/x-fhir-query", "expression": "Patient"}},
      {"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext", "extension": [{"url": "name", "valueCoding": {"code": "patient"}}]},
      {"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext", "extension": [{"url": "name", "valueId": "user"}]}]})");
  ASSERT_TRUE(form.value);

  EXPECT_TRUE(form.faults.empty());
  ASSERT_EQ(form.value->expressions.variables.size(), 2U);
  EXPECT_EQ(form.value->expressions.variables[0].name, "x");
  EXPECT_EQ(form.value->expressions.variables[0].place, "extension[0]");
  EXPECT_EQ(form.value->outside_names, (std::vector<std::string>{"patient", "user"}));
}

TEST(ReadExpressions, ReadsTheNorwegianOnesThatBeginAtTheResponse) {
  for (const auto* url : {"http://ehelse.no/fhir/StructureDefinition/sdf-calculatedExpression",
                          "http://hl7.org/fhir/StructureDefinition/cqf-expression"}) {
    const auto form =
        read_item_with(
            R"({"url": ")" + std::string(url) +
            R"(", "valueString": "QuestionnaireResponse.descendants().where(linkId='b').answer.value"})")
            .value;
    ASSERT_TRUE(form && form->items[0].expressions.calculated) << url;
    EXPECT_TRUE(form->items[0].expressions.calculated->from_response);
    EXPECT_EQ(form->items[0].expressions.calculated->place, "item[0].extension[0]");
  }
  const auto of_a_library =
      read_item_with(
          R"({"url": "http://hl7.org/fhir/StructureDefinition/cqf-expression", "valueString": "FacilityName"})")
          .value;
  EXPECT_FALSE(of_a_library->items[0].expressions.calculated)
      << "a name of something that is not in the form";
}

TEST(ReadExpressions, ReadsConstraintsOfBothKinds) {
  const auto form =
      read_item_with(
          R"({"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint", "extension": [{"url": "key", "valueId": "k1"},
      {"url": "severity", "valueCode": "warning"}, {"url": "human", "valueString": "Look again."}, {"url": "expression", "valueString": "answer.value < 9"}]},
    {"url": "http://hl7.org/fhir/StructureDefinition/targetConstraint", "extension": [{"url": "key", "valueId": "k2"}, {"url": "severity", "valueCode": "error"},
      {"url": "human", "valueString": "Too small."}, {"url": "expression", "valueExpression": {"language": "text/fhirpath", "expression": "answer.value > 1"}}]})")
          .value;
  ASSERT_TRUE(form);
  const auto& constraints = form->items[0].expressions.constraints;

  ASSERT_EQ(constraints.size(), 2U);
  EXPECT_EQ(constraints[0].key, "k1");
  EXPECT_TRUE(constraints[0].is_warning);
  EXPECT_EQ(constraints[0].message.original, "Look again.");
  EXPECT_EQ(constraints[0].expression.text, "answer.value < 9");
  EXPECT_FALSE(constraints[1].is_warning);
  EXPECT_EQ(constraints[1].expression.text, "answer.value > 1");
  EXPECT_EQ(constraints[1].expression.place, "item[0].extension[1]");
}

TEST(ReadExpressions, SaysOfEachItemWhatCannotBeUsed) {
  struct Case {
    std::string extensions{};
    std::string what{};
  };
  const std::vector<Case> cases{
      {extension_with(sdc + "calculatedExpression", "A.b", "text/cql"),
       "\"text/cql\" is not a supported language of expressions"},
      {R"({"url": ")" + sdc +
           R"(calculatedExpression", "valueExpression": {"language": "text/fhirpath", "reference": "x"}})",
       "has no expression"},
      {extension_with(sdc + "initialExpression", "1") + "," +
           extension_with(sdc + "initialExpression", "2"),
       "is the second of its kind; the first one counts"},
      {extension_with("http://hl7.org/fhir/StructureDefinition/variable", "1"),
       "is a variable without a name"},
      {R"({"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint", "extension": []})",
       "is a constraint without an expression"},
      {extension_with(sdc + "enableWhenExpression", "no such (thing"),
       "the expression cannot be evaluated here (syntax, at character 4)"},
  };
  for (const auto& [extensions, what] : cases) {
    const auto reading = read_item_with(extensions);
    ASSERT_TRUE(reading.value) << what;
    ASSERT_EQ(reading.faults.size(), 1U) << what;
    EXPECT_EQ(reading.faults[0].what, what);
    EXPECT_EQ(reading.faults[0].severity, ContentFault::Severity::warning);
    EXPECT_TRUE(reading.faults[0].place.starts_with("item[0].extension"))
        << reading.faults[0].place;
  }
}

TEST(ReadExpressions, KeepsTheWeightOfAnOption) {
  const auto form =
      read(
          R"({"resourceType": "Questionnaire", "item": [{"linkId": "a", "type": "choice", "answerOption": [
      {"valueCoding": {"code": "x", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 2.50}]}},
      {"valueCoding": {"code": "y"}, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/itemWeight", "valueDecimal": 1}]}, {"valueCoding": {"code": "z"}}]}]})")
          .value;
  ASSERT_TRUE(form);

  EXPECT_EQ(form->items[0].options[0].weight, "2.50");
  EXPECT_EQ(form->items[0].options[1].weight, "1");
  EXPECT_EQ(form->items[0].options[2].weight, "");
}

}  // namespace
}  // namespace kiosk
