// What a response leaves by the form's templates, held against SDC's rules of template-based
// extraction.
#include <gtest/gtest.h>

#include "app/extraction/extract_templates.h"

namespace kiosk {
namespace {

const std::string sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

Json parsed(const std::string& text) {
  auto reading = read_json(text);
  EXPECT_EQ(reading.fault, "") << text;
  return std::move(reading.value);
}

std::string extension(const std::string& name, const std::string& text) {
  return R"({"url": ")" + sdc + name + R"(", "valueString": ")" + text + "\"}";
}

std::string value_of(const std::string& text) {
  return R"({"extension": [)" + extension("templateExtractValue", text) + "]}";
}

std::string made_by(const std::string& resource, const std::string& more = {}) {
  return R"({"url": ")" + sdc +
         R"(templateExtract", "extension": [{"url": "template", "valueReference": {"reference": "#)" +
         resource + "\"}}" + more + "]}";
}

std::string form(const std::string& pattern, const std::string& extensions) {
  return R"({"resourceType": "Questionnaire", "contained": [)" + pattern +
         R"(], "item": [{"linkId": "p", "type": "group", "repeats": true, "extension": [)" +
         extensions + R"(], "item": [{"linkId": "f", "type": "string"}, {"linkId": "g", "type":
         "string", "repeats": true}, {"linkId": "d", "type": "date"}]}]})";
}

constexpr auto answered =
    R"({"resourceType": "QuestionnaireResponse", "item": [{"linkId": "p", "item": [
  {"linkId": "f", "answer": [{"valueString": "Example"}]},
  {"linkId": "g", "answer": [{"valueString": "Ada"}, {"valueString": "B."}]}]}]})";

struct Made {
  std::string entries{};
  std::string faults{};
};

Made made(const std::string& questionnaire, const std::string& response) {
  int ids = 0;
  const auto form = parsed(questionnaire);
  const auto answers = parsed(response);
  sdc::Extraction extraction(
      form, answers, [&] { return "urn:uuid:" + std::to_string(++ids); }, "2026-05-04T10:15:30Z");
  Made result{.entries = write_json(extract_templates(extraction))};
  for (const auto& fault : extraction.faults())
    result.faults += fault.place + ": " + fault.what + '\n';
  return result;
}

const std::string patient = R"({"resourceType": "Patient", "id": "t", "active": true,
  "name": [{"use": "official", "_family": )" +
                            value_of("item.where(linkId = 'f').answer.value") + R"(, "_given": [)" +
                            value_of("item.where(linkId = 'g').answer.value") +
                            R"(]}], "birthDate": "2000-01-01", "_birthDate": )" +
                            value_of("item.where(linkId = 'd').answer.value") + "}";

TEST(ExtractedByTemplate, HasItsValuesAndNothingForWhatHasNone) {
  const auto result = made(form(patient, made_by("t")), answered);
  EXPECT_EQ(
      result.entries,
      R"([{"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","active":true,"name":[{"use":"official","family":"Example","given":["Ada","B."]}]},"request":{"method":"POST","url":"Patient"}}])");
  EXPECT_EQ(result.faults, "");
}

TEST(ExtractedByTemplate, IsOneForEachRepetitionAndNoneForNone) {
  const auto twice = parsed(answered);
  const auto item = write_json(twice.array_at("item")[0]);
  EXPECT_EQ(parsed(made(form(patient, made_by("t")),
                        R"({"resourceType": "QuestionnaireResponse", "item": [)" + item + "," +
                            item + "]}")
                       .entries)
                .elements.size(),
            2U);
  EXPECT_EQ(
      made(form(patient, made_by("t")), R"({"resourceType": "QuestionnaireResponse"})").entries,
      "[]");
}

TEST(ExtractedByTemplate, RepeatsAnElementForEachThingOfItsContext) {
  const std::string telecom =
      R"({"resourceType": "Patient", "id": "t", "telecom": [{"extension": [)" +
      extension("templateExtractContext", "item.where(linkId = 'g').answer") +
      R"(], "system": "phone", "_value": )" + value_of("value") + "}]}";
  const auto result = made(form(telecom, made_by("t")), answered);
  EXPECT_NE(result.entries.find(
                R"("telecom":[{"system":"phone","value":"Ada"},{"system":"phone","value":"B."}])"),
            std::string::npos)
      << result.entries;
}

TEST(ExtractedByTemplate, HasTheAddressThatTheFormAllocatedAndTheIdThatItGives) {
  const auto allocated = extension("extractAllocateId", "NewId") + ", ";
  const auto full = R"(, {"url": "fullUrl", "valueString": "%NewId"})";
  EXPECT_NE(made(form(patient, allocated + made_by("t", full)), answered)
                .entries.find(R"("fullUrl":"urn:uuid:1")"),
            std::string::npos);
  const auto id = R"(, {"url": "resourceId", "valueString": "'p' + '1'"})";
  EXPECT_NE(made(form(patient, made_by("t", id)), answered)
                .entries.find(R"("request":{"method":"PUT","url":"Patient/p1"})"),
            std::string::npos);
}

TEST(ExtractedByTemplate, SaysWhatCannotBeMade) {
  EXPECT_EQ(made(form(patient, made_by("gone")), answered).faults,
            "item[0]: refers to a template that the form does not contain\n");
  const std::string odd = R"({"resourceType": "Patient", "id": "t", "active": true, "_gender": )" +
                          value_of("no such(") + "}";
  EXPECT_EQ(made(form(odd, made_by("t")), answered).faults,
            "item[0]: the expression \"no such(\" cannot be evaluated\n");
}

}  // namespace
}  // namespace kiosk
