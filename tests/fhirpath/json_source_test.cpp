// FHIR resources in JSON as expressions see them.
#include <gtest/gtest.h>

#include "tests/fhirpath/evaluating.h"

namespace kiosk::fhirpath {
namespace {

/// A resource to ask about.
struct Asked {
  explicit Asked(std::string_view text) : json(read_json(text).value) {}

  std::string operator()(std::string_view expression, bool strict = false) const {
    return outcome(expression, {.focus = one(source.root(json)), .strict = strict});
  }

  Json json;
  JsonSource source{};
};

TEST(JsonSource, FindsAChoiceByItsNameAndKnowsItsType) {
  const Asked ask(R"({"resourceType": "QuestionnaireResponse", "item": [{"linkId": "a", "answer": [
      {"valueQuantity": {"value": 70.50, "unit": "kilos", "code": "kg", "system": "http://unitsofmeasure.org"}},
      {"valueCoding": {"system": "s", "code": "yes"}}, {"valueDate": "2026-05"}, {"valueString": "words"}, {"valueInteger": 3}]}]})");

  EXPECT_EQ(ask("item.answer.value.type().name"),
            "'Quantity', 'Coding', 'date', 'string', 'integer'");
  EXPECT_EQ(ask("item.answer.value[0] = 70500 'g'"), "true");
  EXPECT_EQ(ask("item.answer.value[0].value"), "70.50");
  EXPECT_EQ(ask("item.answer.value.ofType(Coding).code"), "'yes'");
  EXPECT_EQ(ask("item.answer.value[2] < @2026-06"), "true");
  EXPECT_EQ(ask("item.answer.value.ofType(integer) + 1"), "4");
  EXPECT_EQ(ask("item.answer.valueInteger"), "3");
  EXPECT_EQ(ask("item.answer.valueInteger", true), "unknown_element");
  EXPECT_EQ(ask("item.answer.valueBoolean"), "{}");
}

TEST(JsonSource, TakesAQuantitysUnitWhereItsCodeIsNoUcum) {
  const Asked ask(
      R"({"resourceType": "Observation", "valueQuantity": {"value": 5, "unit": "mg", "system": "http://snomed.info/sct", "code": "258684004"},
      "component": [{"valueQuantity": {"value": 5, "unit": "milligrams", "code": "mg"}}]})");

  EXPECT_EQ(ask("value = 0.005 'g'"), "true");
  EXPECT_EQ(ask("component.value = 0.005 'g'"), "true");
}

TEST(JsonSource, KeepsExtensionsBesideAPrimitive) {
  const Asked ask(
      R"({"resourceType": "Patient", "birthDate": "1974-12-25", "_birthDate": {"extension": [{"url": "u", "valueString": "at night"}]},
      "name": [{"given": [null, "James"], "_given": [{"extension": [{"url": "u", "valueInteger": 5}]}, null]}], "_gender": {"extension": [{"url": "u", "valueCode": "x"}]}})");

  EXPECT_EQ(ask("birthDate.extension('u').value"), "'at night'");
  EXPECT_EQ(ask("birthDate.hasExtension('v')"), "false");
  EXPECT_EQ(ask("name.given.select(hasValue())"), "false, true");
  EXPECT_EQ(ask("name.given[0].extension('u').value"), "5");
  EXPECT_EQ(ask("gender.exists() and gender.hasValue().not()"), "true");
  EXPECT_EQ(ask("descendants().where($this is Extension).count()"), "3");
}

TEST(JsonSource, IsStrictOnlyWhenAsked) {
  const Asked ask(R"({"resourceType": "Patient", "active": true})");

  EXPECT_EQ(ask("Patient.nonsense"), "{}");
  EXPECT_EQ(ask("Patient.nonsense", true), "unknown_element");
  EXPECT_EQ(ask("Patient.name.given", true), "{}");
  EXPECT_EQ(ask("Resource.active"), "true");
  EXPECT_EQ(ask("Observation.active"), "{}");
}

TEST(JsonSource, GivesTheWeightOfAnAnswer) {
  const Asked ask(R"({"resourceType": "QuestionnaireResponse", "item": [{"linkId": "a", "answer": [
      {"valueCoding": {"code": "often", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 2.5}]}},
      {"valueCoding": {"code": "never"}}]}]})");

  EXPECT_EQ(ask("item.answer.value.ordinal()"), "2.5");
  EXPECT_EQ(ask("item.answer.weight().sum()"), "2.5");

  Environment environment{.focus = one(ask.source.root(ask.json))};
  environment.weight_of = [](const Value& value) {
    return outcome("code", {.focus = one(value)}) == "'never'" ? std::string("4") : std::string();
  };
  EXPECT_EQ(outcome("item.answer.weight()", environment), "2.5, 4");
}

TEST(JsonSource, ComparesElementsByWhatTheyHold) {
  const Asked ask(
      R"({"resourceType": "Basic", "a": {"x": 1, "y": [1, 2]}, "b": {"y": [1, 2], "x": 1.0}, "c": {"y": [2, 1], "x": 1}})");

  EXPECT_EQ(ask("a = b"), "true");
  EXPECT_EQ(ask("a = c"), "false");
  EXPECT_EQ(ask("(a | b | c).count()"), "2");
}

}  // namespace
}  // namespace kiosk::fhirpath
