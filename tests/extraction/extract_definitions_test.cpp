#include "app/extraction/extract_definitions.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

constexpr auto authored = "2026-05-04T10:15:30Z";

/// Extension of a definition's value: "Patient.identifier.system" of a base resource.
std::string sets(const std::string& path, const std::string& value) {
  const auto type = path.substr(0, path.find('.'));
  return R"({"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-definitionExtractValue", "extension": [
    {"url": "definition", "valueUri": "http://hl7.org/fhir/StructureDefinition/)" +
         type + "#" + path + R"("}, )" + value + "]}";
}

std::string fixed(const std::string& value) { return R"({"url": "fixed-value", )" + value + "}"; }

std::string worked_out(const std::string& expression) {
  return R"({"url": "expression", "valueExpression": {"language": "text/fhirpath", "expression": ")" +
         expression + "\"}}";
}

std::string makes(const std::string& canonical, const std::string& more = {}) {
  return R"({"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-definitionExtract", "extension": [
    {"url": "definition", "valueCanonical": ")" +
         canonical + "\"}" + more + "]}";
}

const std::string base = "http://hl7.org/fhir/StructureDefinition/";

/// An item with its definition, its extensions and what is nested in it.
std::string item(const std::string& link_id, const std::string& type, const std::string& path,
                 const std::string& extensions = {}, const std::string& nested = {}) {
  const auto definition = path.empty() ? std::string{}
                                       : R"(, "definition": ")" + base +
                                             path.substr(0, path.find('.')) + "#" + path + '"';
  return R"({"linkId": ")" + link_id + R"(", "type": ")" + type + '"' + definition +
         R"(, "extension": [)" + extensions + R"(], "item": [)" + nested + "]}";
}

std::string form(const std::string& items, const std::string& extensions = {}) {
  return R"({"resourceType": "Questionnaire", "extension": [)" + extensions + R"(], "item": [)" +
         items + "]}";
}

std::string response(const std::string& items) {
  return R"({"resourceType": "QuestionnaireResponse", "id": "r", "authored": ")" +
         std::string(authored) + R"(", "item": [)" + items + "]}";
}

std::string answer(const std::string& link_id, const std::string& answers) {
  return R"({"linkId": ")" + link_id + R"(", "answer": [)" + answers + "]}";
}

std::string group(const std::string& link_id, const std::string& items) {
  return R"({"linkId": ")" + link_id + R"(", "item": [)" + items + "]}";
}

struct Extracted {
  std::vector<Json> entries{};
  std::vector<ExtractionFault> faults{};

  /// The resource of an entry, on one line.
  std::string resource(std::size_t place) const {
    return place < entries.size() ? write_json(*entries[place].find("resource")) : "";
  }
};

Extracted extract(const std::string& questionnaire, const std::string& answered) {
  Extracted extracted;
  int ids = 0;
  const auto form_json = read_json(questionnaire);
  const auto response_json = read_json(answered);
  EXPECT_EQ(form_json.fault, "") << questionnaire;
  EXPECT_EQ(response_json.fault, "");
  sdc::Extraction extraction(
      form_json.value, response_json.value, [&] { return "urn:uuid:" + std::to_string(++ids); },
      authored);
  extracted.entries = extract_definitions(extraction).elements;
  extracted.faults = extraction.faults();
  return extracted;
}

TEST(Definitions, MakeAPatientOfTheAnswersWithWhatBelongsToEachOfThem) {
  const auto patient = item(
      "patient", "group", "", makes(base + "Patient"),
      item("name", "group", "Patient.name",
           sets("Patient.name.text",
                worked_out("item.where(linkId='given' or linkId='family').answer.value.join(' ')")),
           item("given", "string", "Patient.name.given") + ',' +
               item("family", "string", "Patient.name.family")) +
          ',' + item("gender", "choice", "Patient.gender") + ',' +
          item("born", "date", "Patient.birthDate") + ',' +
          item(
              "number", "string", "Patient.identifier.value",
              sets("Patient.identifier.type", fixed(R"("valueCodeableConcept": {"text": "IHI"})")) +
                  ',' +
                  sets("Patient.identifier.system", fixed(R"("valueUri": "http://ihi.example")"))) +
          ',' +
          item("mobile", "string", "Patient.telecom.value",
               sets("Patient.telecom.system", fixed(R"("valueCode": "phone")"))) +
          ',' + item("home", "string", "Patient.telecom.value"));

  const auto extracted = extract(
      form(patient),
      response(
          group("patient",
                group("name", answer("given", R"({"valueString": "Ada"}, {"valueString": "B."})") +
                                  ',' + answer("family", R"({"valueString": "Example"})")) +
                    ',' + group("name", answer("family", R"({"valueString": "Maiden"})")) + ',' +
                    answer("gender", R"({"valueCoding": {"system": "s", "code": "female"}})") +
                    ',' + answer("born", R"({"valueDate": "1950-02-03"})") + ',' +
                    answer("number", R"({"valueString": "8003"})") + ',' +
                    answer("mobile", R"({"valueString": "555"})") + ',' +
                    answer("home", R"({"valueString": "777"})"))));

  EXPECT_TRUE(extracted.faults.empty());
  ASSERT_EQ(extracted.entries.size(), 1U);
  EXPECT_EQ(
      extracted.resource(0),
      R"({"resourceType":"Patient","name":[{"text":"Ada B. Example","given":["Ada","B."],"family":"Example"},{"text":"Maiden","family":"Maiden"}],)"
      R"("gender":"female","birthDate":"1950-02-03","identifier":[{"value":"8003","type":{"text":"IHI"},"system":"http://ihi.example"}],)"
      R"("telecom":[{"value":"555","system":"phone"},{"value":"777"}]})");
  EXPECT_EQ(write_json(*extracted.entries[0].find("request")),
            R"({"method":"POST","url":"Patient"})");
}

TEST(Definitions, MakeAResourceOfEachOccurrenceThatNamesTheOthers) {
  const auto allocates =
      R"({"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-extractAllocateId", "valueString": "NewPatient"})";
  const auto items =
      item("patient", "group", "",
           makes(base + "Patient", R"(, {"url": "fullUrl", "valueString": "%NewPatient"})"),
           item("family", "string", "Patient.name.family")) +
      ',' +
      item("contact", "group", "",
           makes(base + "RelatedPerson") + ',' +
               sets("RelatedPerson.patient.reference", worked_out("%NewPatient")),
           item("who", "string", "RelatedPerson.name.text") + ',' +
               item("kind", "choice", "RelatedPerson.relationship.coding"));

  const auto extracted =
      extract(form(items, allocates),
              response(group("patient", answer("family", R"({"valueString": "Example"})")) + ',' +
                       group("contact", answer("who", R"({"valueString": "Bo"})") + ',' +
                                            answer("kind", R"({"valueCoding": {"code": "SIS"}})")) +
                       ',' + group("contact", answer("who", R"({"valueString": "Cy"})"))));

  EXPECT_TRUE(extracted.faults.empty());
  ASSERT_EQ(extracted.entries.size(), 3U);
  EXPECT_EQ(extracted.entries[0].string_at("fullUrl"), "urn:uuid:1");
  EXPECT_EQ(
      extracted.resource(1),
      R"({"resourceType":"RelatedPerson","patient":{"reference":"urn:uuid:1"},"name":[{"text":"Bo"}],"relationship":[{"coding":[{"code":"SIS"}]}]})");
  EXPECT_EQ(
      extracted.resource(2),
      R"({"resourceType":"RelatedPerson","patient":{"reference":"urn:uuid:1"},"name":[{"text":"Cy"}]})");
}

TEST(Definitions, MakeAnObservationWhoseValueHasTheTypeOfTheAnswer) {
  const auto of_height =
      makes(base + "Observation") + ',' +
      sets("Observation.status", fixed(R"("valueCode": "final")")) + ',' +
      sets("Observation.code.coding", fixed(R"("valueCoding": {"code": "8302-2"})")) + ',' +
      sets("Observation.effective", worked_out("%resource.authored")) + ',' +
      sets("Observation.value[x]:valueQuantity.unit", fixed(R"("valueString": "m")"));
  const auto items =
      item("height", "decimal", "Observation.value[x]:valueQuantity.value", of_height) + ',' +
      item("smokes", "boolean", "Observation.value[x]", makes(base + "Observation")) + ',' +
      item("pain", "choice", "Observation.value", makes(base + "Observation"));

  const auto extracted = extract(
      form(items),
      response(answer("height", R"({"valueDecimal": 1.70})") + ',' +
               answer("smokes", R"({"valueBoolean": false})") + ',' +
               answer("pain", R"({"valueCoding": {"code": "p", "display": "Some pain"}})")));

  EXPECT_TRUE(extracted.faults.empty());
  EXPECT_EQ(
      extracted.resource(0),
      R"({"resourceType":"Observation","valueQuantity":{"value":1.70,"unit":"m"},"status":"final","code":{"coding":[{"code":"8302-2"}]},"effectiveDateTime":"2026-05-04T10:15:30Z"})");
  EXPECT_EQ(extracted.resource(1), R"({"resourceType":"Observation","valueBoolean":false})");
  EXPECT_EQ(
      extracted.resource(2),
      R"({"resourceType":"Observation","valueCodeableConcept":{"coding":[{"code":"p","display":"Some pain"}]}})");
}

TEST(Definitions, UpdateAResourceWhoseIdIsAnswered) {
  const auto items =
      item("id", "string", "Patient.id") + ',' + item("born", "date", "Patient.birthDate");
  const auto extracted = extract(
      form(items, makes(base + "Patient", R"(, {"url": "ifMatch", "valueString": "'W/1'"})")),
      response(answer("id", R"({"valueString": "p1"})")));

  ASSERT_EQ(extracted.entries.size(), 1U);
  EXPECT_EQ(extracted.resource(0), R"({"resourceType":"Patient","id":"p1"})");
  EXPECT_EQ(write_json(*extracted.entries[0].find("request")),
            R"({"method":"PUT","url":"Patient/p1","ifMatch":"W/1"})");
}

TEST(Definitions, OfTheOlderExtractionContextMakeTheSameResource) {
  const auto context =
      R"({"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemExtractionContext", "valueCode": "Patient"})";
  const auto extracted = extract(form(item("family", "string", "Patient.name.family"), context),
                                 response(answer("family", R"({"valueString": "Example"})")));
  EXPECT_EQ(extracted.resource(0), R"({"resourceType":"Patient","name":[{"family":"Example"}]})");
}

TEST(Definitions, WithoutAnythingToExtractMakeNothing) {
  const auto extracted = extract(form(item("family", "string", "Patient.name.family")),
                                 response(answer("family", R"({"valueString": "Example"})")));
  EXPECT_TRUE(extracted.entries.empty());
  EXPECT_TRUE(extracted.faults.empty()) << "a definition alone asks for nothing";
}

TEST(Definitions, ThatCannotBeMetAreReportedWithTheirPlace) {
  const std::vector<std::pair<std::string, std::string>> faults{
      {item("q", "string", "Patient.nickname"),
       "\"Patient.nickname\": \"nickname\" is not a known element"},
      {item("q", "string", "Patient.identifier:ihi.value"),
       "\"Patient.identifier:ihi.value\": \"identifier:ihi\" is not a known element"},
      {item("q", "string", "Patient.birthDate"),
       "\"Patient.birthDate\" takes a date, which this is not"},
      {item("q", "string", "", sets("Patient.active", worked_out("1 +"))),
       "the expression \"1 +\" cannot be evaluated"},
      {item("q", "string", "", sets("Observation.status", fixed(R"("valueCode": "final")"))),
       "names \"http://hl7.org/fhir/StructureDefinition/Observation\", for which no resource is "
       "extracted"}};
  for (const auto& [question, fault] : faults) {
    const auto extracted = extract(form(question, makes(base + "Patient")),
                                   response(answer("q", R"({"valueString": "x"})")));
    ASSERT_EQ(extracted.faults.size(), 1U) << fault;
    EXPECT_EQ(extracted.faults[0].place, "item[0]");
    EXPECT_EQ(extracted.faults[0].what, fault);
  }
}

TEST(Definitions, OfAProfileNameItAndSayThatItsFixedValuesAreNotKnown) {
  const auto profile = std::string("http://example.org/StructureDefinition/our-patient");
  const auto question = R"({"linkId": "q", "type": "string", "definition": ")" + profile +
                        R"(|2#Patient.name.family"})";
  const auto extracted = extract(form(question, makes(profile)),
                                 response(answer("q", R"({"valueString": "Example"})")));
  EXPECT_EQ(extracted.resource(0), R"({"resourceType":"Patient","meta":{"profile":[")" + profile +
                                       R"("]},"name":[{"family":"Example"}]})");
  ASSERT_EQ(extracted.faults.size(), 1U);
  EXPECT_EQ(extracted.faults[0].what,
            "fixed values of the profile \"" + profile + "\" are not known here");
}

}  // namespace
}  // namespace kiosk
