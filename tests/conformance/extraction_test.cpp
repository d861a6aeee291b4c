// HL7's own example of template-based extraction, from the form's file to the resources.
#include <gtest/gtest.h>

#include "app/content/form_json.h"
#include "app/extraction/extract_templates.h"
#include "tests/conformance/corpus.h"

namespace kiosk {
namespace {

constexpr auto answered =
    R"({"resourceType": "QuestionnaireResponse", "id": "r", "authored": "2026-05-04T10:15:30Z",
  "item": [
    {"linkId": "patient", "item": [
      {"linkId": "name", "item": [{"linkId": "given", "answer": [{"valueString": "Ada"}]},
                                  {"linkId": "family", "answer": [{"valueString": "Example"}]}]}]},
    {"linkId": "contacts", "item": [{"linkId": "contact-name", "answer": [{"valueString": "Bo"}]}]},
    {"linkId": "obs", "item": [{"linkId": "height", "answer": [{"valueDecimal": 1.70}]}]}]})";

TEST(HL7sTemplates, MakeAPatientWhomTheOthersNameAndTheirObservation) {
  if (!corpus_is_there()) GTEST_SKIP() << corpus_folder() << " is not there";
  const auto form = read_form_json(
      corpus_folder() / "questionnaires" / "HL7-sdc--input-resources-extract-complex-template.json",
      {});
  ASSERT_TRUE(form);
  int ids = 0;
  const auto answers = read_json(answered).value;
  sdc::Extraction extraction(
      *form, answers, [&] { return "urn:uuid:" + std::to_string(++ids); }, "2026-05-04T10:15:30Z");
  const auto entries = extract_templates(extraction);

  EXPECT_TRUE(extraction.faults().empty());
  ASSERT_EQ(entries.elements.size(), 3U) << write_json(entries, 1);
  const auto& patient = *entries.elements[0].find("resource");
  const auto& related = *entries.elements[1].find("resource");
  const auto& height = *entries.elements[2].find("resource");
  const auto& address = entries.elements[0].string_at("fullUrl");
  EXPECT_EQ(write_json(*patient.find("name")),
            R"([{"text":"Ada Example","family":"Example","given":["Ada"]}])");
  EXPECT_FALSE(patient.find("gender")) << "nobody answered that";
  EXPECT_EQ(related.find("patient")->string_at("reference"), address);
  EXPECT_EQ(height.find("subject")->string_at("reference"), address);
  EXPECT_EQ(write_json(*height.find("valueQuantity")),
            R"({"system":"http://unitsofmeasure.org","unit":"cm","code":"cm","value":170.00})");
  EXPECT_EQ(write_json(*height.find("derivedFrom")),
            R"([{"reference":"QuestionnaireResponse/r"}])");
  EXPECT_EQ(height.string_at("issued"), "2026-05-04T10:15:30Z");
}

}  // namespace
}  // namespace kiosk
