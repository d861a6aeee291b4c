// First answers out of a record that a clinic's system hands over: of what is in the file alone.
#include <gtest/gtest.h>

#include <set>

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

/// The form's one item as it is asked with that record, or with none.
Item asked(const std::string& json, bool with_record = true) {
  const TemporaryFolder folder;
  FormOptions options;
  if (with_record) options.launch_context = folder.write("record.json", record);
  const auto reading = read_questionnaire(folder.write("q.json", json), options);
  EXPECT_TRUE(reading.value);
  const auto response = blank_response(*reading.value);
  return effective_item(response.items.at(0), *reading.value);
}

std::set<std::string> lost_with(const std::string& json, bool with_record) {
  const TemporaryFolder folder;
  FormOptions options;
  if (with_record) options.launch_context = folder.write("record.json", record);
  std::set<std::string> lost;
  for (const auto& fault : check_questionnaire(folder.write("q.json", json), options).faults) {
    if (!fault.lost.empty()) lost.emplace(fault.lost);
  }
  return lost;
}

const std::string column =
    R"({"url": ")" + sdc +
    R"(choiceColumn", "extension": [{"url": "path", "valueString": "name.given.first() + ' of ' + name.family"},
  {"url": "forDisplay", "valueBoolean": true}]})";

TEST(AHandedOverRecord, SuppliesTheRecordsThatCanBeChosen) {
  const auto found =
      expression(sdc + "answerExpression", "Practitioner", "application/x-fhir-query");
  const auto item = asked(form("reference", found, ""));

  ASSERT_EQ(item.options.size(), 1U);
  EXPECT_EQ(item.options[0].label.original, "Doctor") << "there is no given name";
  const auto& reference = std::get<Reference>(item.options[0].value);
  EXPECT_EQ(reference.reference, "Practitioner/d1");
  EXPECT_EQ(reference.type, "Practitioner");
  EXPECT_EQ(reference.display, "Doctor");
}

TEST(AHandedOverRecord, IsCalledAsTheFormWantsIt) {
  const auto found = expression(sdc + "answerExpression", "Patient?_id={{%patient.id}}",
                                "application/x-fhir-query") +
                     ", " + column;
  const auto item = asked(form("reference", found, launched_with("patient", "Patient")));

  ASSERT_EQ(item.options.size(), 1U);
  EXPECT_EQ(item.options[0].label.original, "Ada of Example");
}

TEST(AHandedOverRecord, ThatIsNotThereLeavesOnesOwnWordsAndALoss) {
  const auto found =
      expression(sdc + "answerExpression", "Practitioner", "application/x-fhir-query");
  EXPECT_TRUE(asked(form("reference", found, ""), false).options.empty());
  EXPECT_EQ(asked(form("choice", found, ""), false).type, ItemType::open_choice);
  EXPECT_EQ(lost_with(form("reference", found, ""), false),
            std::set<std::string>{std::string(loss::found_answers)});
  EXPECT_EQ(lost_with(form("reference", found, ""), true), std::set<std::string>{});
}

TEST(AHandedOverRecord, OffersItsCandidatesBesideOnesOwnWords) {
  const auto found = expression(sdc + "candidateExpression", "%patient.name.given | 'Nobody'");
  const auto json = form("string", found, launched_with("patient", "Patient"));
  const auto item = asked(json);

  ASSERT_EQ(item.options.size(), 2U);
  EXPECT_EQ(item.options[0].label.original, "Ada");
  EXPECT_EQ(item.type, ItemType::open_choice) << "another answer can be written";
  EXPECT_EQ(asked(form("choice",
                       expression(sdc + "candidateExpression",
                                  "%weights.entry.resource.code.coding.first()"),
                       launched_with("patient", "Patient") + ", " +
                           expression("http://hl7.org/fhir/StructureDefinition/variable",
                                      "Observation?patient={{%patient.id}}",
                                      "application/x-fhir-query", "weights")))
                .options.size(),
            1U);
}

TEST(AHandedOverRecord, ThatIsNotThereTakesCandidatesAwayAndNothingElse) {
  const auto found = expression(sdc + "candidateExpression", "%patient.name.given");
  const auto json = form("string", found, launched_with("patient", "Patient"));
  const auto item = asked(json, false);

  EXPECT_EQ(item.type, ItemType::string);
  EXPECT_TRUE(item.options.empty());
  EXPECT_EQ(lost_with(json, false), std::set<std::string>{});
  EXPECT_EQ(asked(form("integer", expression(sdc + "candidateExpression", "7"), "")).options.size(),
            0U)
      << "beside a number no other one could be given";
}

TEST(AHandedOverRecord, AnswersTheQueriesOfAContainedBatch) {
  const auto batch = launched_with("patient", "Patient") + R"(, {"url": ")" + sdc +
                     R"(sourceQueries", "valueReference": {"reference": "#before"}})";
  auto json = form("decimal",
                   expression(sdc + "initialExpression",
                              "%before.entry[1].resource.entry.resource.value.value.last()"),
                   batch);
  json.insert(
      1, R"("contained": [{"resourceType": "Bundle", "id": "before", "type": "batch", "entry": [
    {"request": {"method": "GET", "url": "Condition?patient={{%patient.id}}"}},
    {"request": {"method": "GET", "url": "Observation?patient={{%patient.id}}&_sort=date"}}]}], )");

  EXPECT_EQ(begins_with(json), "68.5");
  EXPECT_EQ(begins_with(json, false), "");
  EXPECT_EQ(lost_with(json, false), std::set<std::string>{});
}

/// A group that is filled from a record, with the patient's weights in it.
std::string weights(const std::string& repeats) {
  return R"({"resourceType": "Questionnaire", "extension": [)" +
         launched_with("patient", "Patient") +
         R"(], "item": [{"linkId": "g", "text": "Weight", "type": "group", "repeats": )" + repeats +
         R"(, "extension": [)" +
         expression(sdc + "itemPopulationContext", "Observation?patient={{%patient.id}}&_sort=date",
                    "application/x-fhir-query", "weight") +
         R"(], "item": [{"linkId": "kg", "text": "kg", "type": "decimal", "extension": [)" +
         expression(sdc + "initialExpression", "%weight.value.value") + "]}]}]}";
}

std::string digits_in(const std::string& json, bool with_record) {
  const TemporaryFolder folder;
  FormOptions options;
  if (with_record) options.launch_context = folder.write("record.json", record);
  const auto reading = read_questionnaire(folder.write("q.json", json), options);
  EXPECT_TRUE(reading.value);
  std::string digits;
  for (const auto& entry : blank_response(*reading.value).items) {
    for (const auto& answer : entry.answers) digits += std::get<Decimal>(answer).digits + ' ';
  }
  return digits;
}

TEST(AGroupAboutARecord, OccursOnceForEachElementAndIsFilledFromIt) {
  EXPECT_EQ(digits_in(weights("true"), true), "71 68.5 ");
  EXPECT_EQ(digits_in(weights("true"), false), "");
}

TEST(AGroupAboutARecord, ThatDoesNotRepeatIsFilledFromAllOfThem) {
  EXPECT_EQ(digits_in(weights("false"), true), "71 ") << "an item without repetitions takes one";
}

}  // namespace
}  // namespace kiosk
