// First answers out of a record that a clinic's system hands over: of what is in the file alone.
#include <gtest/gtest.h>

#include "app/content/check_questionnaire.h"
#include "app/content/losses.h"
#include "app/domain/response.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

const std::string sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

constexpr auto record = R"({"resourceType": "Bundle", "entry": [
  {"resource": {"resourceType": "Patient", "id": "p1", "birthDate": "1950-02-03", "gender": "female",
    "name": [{"given": ["Ada"], "family": "Example"}]}},
  {"resource": {"resourceType": "Practitioner", "id": "d1", "name": [{"family": "Doctor"}]}},
  {"resource": {"resourceType": "Observation", "status": "final", "subject": {"reference": "Patient/p1"},
    "code": {"coding": [{"system": "http://loinc.org", "code": "29463-7"}]}, "effectiveDateTime": "2026-01-05",
    "valueQuantity": {"value": 71, "unit": "kg"}}},
  {"resource": {"resourceType": "Observation", "status": "final", "subject": {"reference": "Patient/p1"},
    "code": {"coding": [{"system": "http://loinc.org", "code": "29463-7"}]}, "effectiveDateTime": "2026-03-05",
    "valueQuantity": {"value": 68.5, "unit": "kg"}}},
  {"resource": {"resourceType": "Observation", "status": "final", "subject": {"reference": "Patient/p2"},
    "code": {"coding": [{"system": "http://loinc.org", "code": "29463-7"}]}, "effectiveDateTime": "2026-05-05",
    "valueQuantity": {"value": 99, "unit": "kg"}}}]})";

std::string expression(const std::string& url, const std::string& text,
                       const std::string& language = "text/fhirpath",
                       const std::string& name = {}) {
  return R"({"url": ")" + url + R"(", "valueExpression": {)" +
         (name.empty() ? "" : R"("name": ")" + name + "\", ") + R"("language": ")" + language +
         R"(", "expression": ")" + text + "\"}}";
}

std::string launched_with(const std::string& name, const std::string& type) {
  return R"({"url": ")" + sdc +
         R"(launchContext", "extension": [{"url": "name", "valueCoding": {"code": ")" + name +
         R"("}}, {"url": "type", "valueCode": ")" + type + "\"}]}";
}

std::string form(const std::string& item_type, const std::string& of_item,
                 const std::string& of_form) {
  return R"({"resourceType": "Questionnaire", "extension": [)" + of_form +
         R"(], "item": [{"linkId": "a", "text": "A?", "type": ")" + item_type +
         R"(", "extension": [)" + of_item + "]}]}";
}

/// The first answer of the form's one question, with that record or with none.
std::string begins_with(const std::string& json, bool with_record = true) {
  const TemporaryFolder folder;
  FormOptions options;
  if (with_record) options.launch_context = folder.write("record.json", record);
  const auto reading = read_questionnaire(folder.write("q.json", json), options);
  EXPECT_TRUE(reading.value);
  const auto response = blank_response(*reading.value, "2026-11-24T09:00:00+01:00");
  if (response.items.at(0).answers.empty()) return "";
  const auto& answer = response.items[0].answers[0];
  if (const auto* text = std::get_if<std::string>(&answer)) return *text;
  if (const auto* date = std::get_if<Date>(&answer)) return date->text;
  if (const auto* decimal = std::get_if<Decimal>(&answer)) return decimal->digits;
  return "?";
}

TEST(AHandedOverRecord, FillsWhatAFormBeginsWith) {
  const auto patient = launched_with("patient", "Patient");
  const auto birth =
      form("date", expression(sdc + "initialExpression", "%patient.birthDate"), patient);
  EXPECT_EQ(begins_with(birth), "1950-02-03");
  EXPECT_EQ(begins_with(birth, false), "");
  EXPECT_EQ(
      begins_with(form("string", expression(sdc + "initialExpression", "%user.name.family.first()"),
                       launched_with("user", "Practitioner"))),
      "Doctor");
}

TEST(AHandedOverRecord, AnswersTheFormsQueriesByWhatIsInItAlone) {
  const auto variable = [](const std::string& query) {
    return launched_with("patient", "Patient") + ", " +
           expression("http://hl7.org/fhir/StructureDefinition/variable", query,
                      "application/x-fhir-query", "weights");
  };
  const auto latest =
      expression(sdc + "initialExpression", "%weights.entry.resource.value.value.first()");
  const std::string of_patient =
      "Observation?patient={{%patient.id}}&code=http://loinc.org|29463-7";

  EXPECT_EQ(begins_with(form("decimal", latest, variable(of_patient))), "71");
  EXPECT_EQ(begins_with(form("decimal", latest, variable(of_patient + "&_sort=-date&_count=1"))),
            "68.5");
  EXPECT_EQ(begins_with(form("decimal", latest, variable("Observation?code=1234-5"))), "");
  EXPECT_EQ(begins_with(form("decimal", latest, variable(of_patient + "&value-quantity=gt50"))), "")
      << "of a search that is not known whole, nothing is told";
  EXPECT_EQ(begins_with(form("decimal", latest, variable(of_patient)), false), "");
}

TEST(AHandedOverRecord, TakesTheLossAwayThatIsNamedWithoutOne) {
  const TemporaryFolder folder;
  const auto file = folder.write(
      "q.json",
      form("string", expression(sdc + "enableWhenExpression", "%patient.gender = 'female'"),
           launched_with("patient", "Patient")));
  const auto lost = [&](const FormOptions& options) {
    const auto faults = check_questionnaire(file, options).faults;
    return std::count_if(faults.begin(), faults.end(),
                         [](const ContentFault& fault) { return fault.lost == loss::record; });
  };
  EXPECT_EQ(lost({}), 1);
  EXPECT_EQ(lost({.launch_context = folder.write("record.json", record)}), 0);
}

TEST(AHandedOverRecord, ThatCannotBeReadIsAnError) {
  const TemporaryFolder folder;
  const auto file = folder.write("q.json", form("string", "", ""));
  EXPECT_FALSE(
      read_questionnaire(file, {.launch_context = folder.write("record.json", "{")}).value);
  EXPECT_FALSE(read_questionnaire(file, {.launch_context = folder.path() / "none.json"}).value);
}

}  // namespace
}  // namespace kiosk
