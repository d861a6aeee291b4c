// What the kinds of extraction share.
#include "app/extraction/sdc.h"

#include <gtest/gtest.h>

#include "app/extraction/extract_definitions.h"
#include "app/extraction/extract_templates.h"

namespace kiosk {
namespace {

const std::string sdc_url = sdc::extensions;

/// An item that allocates an id, from which a template makes a Patient and a definition a
/// RelatedPerson, both at that address.
std::string form_of_two_kinds() {
  return R"({"resourceType": "Questionnaire", "contained": [{"resourceType": "Patient", "id": "t",
    "active": true}], "item": [{"linkId": "p", "type": "group", "extension": [
      {"url": ")" +
         sdc_url + R"(extractAllocateId", "valueString": "shared"},
      {"url": ")" +
         sdc_url + R"(templateExtract", "extension": [
        {"url": "template", "valueReference": {"reference": "#t"}},
        {"url": "fullUrl", "valueString": "%shared"}]},
      {"url": ")" +
         sdc_url + R"(definitionExtract", "extension": [
        {"url": "definition",
         "valueCanonical": "http://hl7.org/fhir/StructureDefinition/RelatedPerson"},
        {"url": "fullUrl", "valueString": "%shared"}]}]}]})";
}

TEST(AnAllocatedId, IsTheSameForEveryKindOfExtractionAndAnotherForEachOccurrence) {
  const auto form = read_json(form_of_two_kinds());
  const auto answers = read_json(
      R"({"resourceType": "QuestionnaireResponse", "item": [{"linkId": "p"}, {"linkId": "p"}]})");
  ASSERT_EQ(form.fault, "");
  int ids = 0;
  sdc::Extraction extraction(
      form.value, answers.value, [&] { return "urn:uuid:" + std::to_string(++ids); },
      "2026-05-04T10:15:30Z");

  const auto by_template = extract_templates(extraction);
  const auto by_definition = extract_definitions(extraction);

  ASSERT_EQ(by_template.elements.size(), 2U);
  ASSERT_EQ(by_definition.elements.size(), 2U);
  EXPECT_EQ(by_template.elements[0].string_at("fullUrl"), "urn:uuid:1");
  EXPECT_EQ(by_definition.elements[0].string_at("fullUrl"), "urn:uuid:1");
  EXPECT_EQ(by_template.elements[1].string_at("fullUrl"), "urn:uuid:2");
  EXPECT_EQ(by_definition.elements[1].string_at("fullUrl"), "urn:uuid:2");
  EXPECT_TRUE(extraction.faults().empty());
}

TEST(ATransactionEntry, UpdatesAResourceWithAnIdAndCreatesOneWithout) {
  auto patient = json_object();
  patient.add("resourceType", json_string("Patient"));
  EXPECT_EQ(
      write_json(sdc::transaction_entry(patient, {}, {{"ifNoneExist", ""}})),
      R"({"resource":{"resourceType":"Patient"},"request":{"method":"POST","url":"Patient"}})");
  patient.add("id", json_string("7"));
  EXPECT_EQ(write_json(sdc::transaction_entry(patient, "urn:uuid:1", {{"ifMatch", "W/\"2\""}})),
            R"({"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","id":"7"},)"
            R"("request":{"method":"PUT","url":"Patient/7","ifMatch":"W/\"2\""}})");
}

}  // namespace
}  // namespace kiosk
