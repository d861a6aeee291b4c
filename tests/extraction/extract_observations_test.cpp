// What a response leaves as Observations, held against SDC's rules of observation-based extraction.
#include <gtest/gtest.h>

#include "app/extraction/extract_observations.h"

namespace kiosk {
namespace {

Json json(const std::string& text) {
  auto reading = read_json(text);
  EXPECT_EQ(reading.fault, "") << text;
  return std::move(reading.value);
}

constexpr auto extract =
    R"({"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract", "valueBoolean": true})";
constexpr auto not_extracted =
    R"({"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract", "valueBoolean": false})";

std::string form(const std::string& items, const std::string& extensions = extract) {
  return R"({"resourceType": "Questionnaire", "extension": [)" + extensions + R"(], "item": [)" +
         items + "]}";
}

std::string answered(const std::string& items) {
  return R"({"resourceType": "QuestionnaireResponse", "authored": "2026-05-04T10:15:30+02:00",
            "subject": {"reference": "Patient/1"}, "item": [)" +
         items + "]}";
}

/// The resources of the Bundle, one a line.
std::string resources(const std::string& questionnaire, const std::string& response) {
  const auto bundle = extract_observations(json(questionnaire), json(response));
  EXPECT_EQ(bundle.string_at("type"), "transaction");
  std::string lines;
  for (const auto& entry : bundle.array_at("entry")) {
    EXPECT_EQ(entry.find("request")->string_at("method"), "POST");
    EXPECT_EQ(entry.find("request")->string_at("url"), "Observation");
    lines += write_json(*entry.find("resource")) + '\n';
  }
  return lines;
}

std::string observation(const std::string& code, const std::string& value,
                        const std::string& category = {}) {
  return R"({"resourceType":"Observation","status":"final",)" + category +
         R"("code":{"coding":[{"system":"http://loinc.org","code":")" + code +
         R"("}]},"subject":{"reference":"Patient/1"},"effectiveDateTime":"2026-05-04T10:15:30+02:00","issued":"2026-05-04T10:15:30+02:00",)" +
         value + "}\n";
}

std::string question(const std::string& id, const std::string& type, const std::string& code,
                     const std::string& more = {}) {
  return R"({"linkId": ")" + id + R"(", "type": ")" + type +
         R"(", "code": [{"system": "http://loinc.org", "code": ")" + code + "\"}]" + more + "}";
}

TEST(ExtractedObservations, HaveTheItemsCodeAndItsAnswer) {
  const auto questionnaire =
      form(question("w", "quantity", "29463-7") + ", " + question("s", "choice", "72166-2") + ", " +
           question("n", "string", "1") + ", " + question("d", "date", "2"));
  EXPECT_EQ(
      resources(
          questionnaire,
          answered(
              R"({"linkId": "w", "answer": [{"valueQuantity": {"value": 72.50, "unit": "kg", "system": "http://unitsofmeasure.org", "code": "kg"}}]},
                 {"linkId": "s", "answer": [{"valueCoding": {"system": "u", "code": "never"}}]},
                 {"linkId": "n", "answer": [{"valueString": "as before"}]},
                 {"linkId": "d", "answer": [{"valueDate": "2026-01"}]})")),
      observation(
          "29463-7",
          R"("valueQuantity":{"value":72.50,"unit":"kg","system":"http://unitsofmeasure.org","code":"kg"})") +
          observation("72166-2",
                      R"("valueCodeableConcept":{"coding":[{"system":"u","code":"never"}]})") +
          observation("1", R"("valueString":"as before")") +
          observation("2", R"("valueDateTime":"2026-01")"));
}

TEST(ExtractedObservations, AreOneForEachAnswerAndEachRepetition) {
  const auto questionnaire = form(R"({"linkId": "g", "type": "group", "repeats": true, "item": [)" +
                                  question("a", "integer", "1", R"(, "repeats": true)") + "]}");
  EXPECT_EQ(
      resources(
          questionnaire,
          answered(
              R"({"linkId": "g", "item": [{"linkId": "a", "answer": [{"valueInteger": 1}, {"valueInteger": 2}]}]},
                 {"linkId": "g", "item": [{"linkId": "a", "answer": [{"valueInteger": 3}]}]})")),
      observation("1", R"("valueInteger":1)") + observation("1", R"("valueInteger":2)") +
          observation("1", R"("valueInteger":3)"));
}

TEST(ExtractedObservations, AreOfThoseItemsAloneThatAskForIt) {
  const auto response = answered(
      R"({"linkId": "a", "answer": [{"valueInteger": 1}]}, {"linkId": "b", "answer": [{"valueInteger": 2}]})");
  const auto says = [](const char* extension) {
    std::string text = R"(, "extension": [)";
    return text.append(extension).append("]");
  };
  EXPECT_EQ(resources(form(question("a", "integer", "1", says(extract)) + ", " +
                               question("b", "integer", "2"),
                           ""),
                      response),
            observation("1", R"("valueInteger":1)"));
  EXPECT_EQ(resources(form(question("a", "integer", "1") + ", " +
                           question("b", "integer", "2", says(not_extracted))),
                      response),
            observation("1", R"("valueInteger":1)"));
  EXPECT_EQ(resources(form(question("a", "integer", "1"), ""), response), "");
}

TEST(ExtractedObservations, WithoutACodeAreNone) {
  EXPECT_EQ(resources(form(R"({"linkId": "a", "type": "integer"})"),
                      answered(R"({"linkId": "a", "answer": [{"valueInteger": 1}]})")),
            "");
}

TEST(ExtractedObservations, HaveADecimalWithTheUnitOfItsItem) {
  const auto unit =
      R"(, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit", "valueCoding": {"system": "http://unitsofmeasure.org", "code": "cm"}}])";
  EXPECT_EQ(
      resources(form(question("h", "decimal", "8302-2", unit)),
                answered(R"({"linkId": "h", "answer": [{"valueDecimal": 170.0}]})")),
      observation(
          "8302-2",
          R"("valueQuantity":{"value":170.0,"unit":"cm","system":"http://unitsofmeasure.org","code":"cm"})"));
}

TEST(ExtractedObservations, HaveTheCategoriesOfTheFormAndOfTheItem) {
  const auto category = [](const std::string& code) {
    return R"({"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observation-extract-category",
              "valueCodeableConcept": {"coding": [{"code": ")" +
           code + "\"}]}}";
  };
  EXPECT_EQ(resources(form(question("a", "integer", "1",
                                    ", \"extension\": [" + category("social-history") + "]"),
                           category("survey") + ", " + extract),
                      answered(R"({"linkId": "a", "answer": [{"valueInteger": 1}]})")),
            observation("1", R"("valueInteger":1)",
                        R"("category":[{"coding":[{"code":"survey"}]},)"
                        R"({"coding":[{"code":"social-history"}]}],)"));
}

TEST(ExtractedObservations, OfPartsAreComponents) {
  const auto component =
      R"(, "extension": [{"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract", "valueCode": "component"}])";
  const auto questionnaire = form(
      R"({"linkId": "bp", "type": "group", "code": [{"system": "http://loinc.org", "code": "85354-9"}], "item": [)" +
      question("s", "integer", "8480-6", component) + ", " +
      question("d", "integer", "8462-4", component) + "]}");
  EXPECT_EQ(
      resources(
          questionnaire,
          answered(
              R"({"linkId": "bp", "item": [{"linkId": "s", "answer": [{"valueInteger": 120}]}, {"linkId": "d", "answer": [{"valueInteger": 80}]}]})")),
      observation(
          "85354-9",
          R"("component":[{"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},"valueInteger":120},)"
          R"({"code":{"coding":[{"system":"http://loinc.org","code":"8462-4"}]},"valueInteger":80}])"));
}

}  // namespace
}  // namespace kiosk
