// A visit to a form without an aid around it, from the welcome to the paper.
#include <X11/keysym.h>

#include <thread>

#include "app/json/json.h"
#include "tests/end_to_end/kiosk_test.h"
#include "tests/print/pdf_probe.h"
#include "tests/support/kiosk/child_process.h"
#include "tests/support/kiosk/visit.h"

namespace kiosk {
namespace {

std::filesystem::path every_item() {
  return std::filesystem::path(SOURCE_DIR) / "tests/support/every_item.json";
}

/// Goes on with Next until a question with those words stands on the screen.
void go_on_to_question(Finger& finger, const std::string& words) {
  constexpr int most_screens = 40;
  for (int i = 0; i < most_screens && !finger.look().says(words); ++i) finger.tap("next");
  ASSERT_TRUE(finger.look().says(words)) << words;
}

void type(Finger& finger, const std::vector<std::string>& ids) {
  for (const auto& id : ids) finger.tap(id);
}

/// From the welcome to the page of answers, with an answer to whatever needs one.
void answer_every_item(Finger& finger) {
  finger.tap("start");
  go_on_to_question(finger, "How did you sleep last night?");
  finger.tap("next");
  EXPECT_TRUE(finger.look().has("error")) << "an answer is needed";
  finger.tap("answer.well");
  go_on_to_question(finger, "Did you come by bus?");
  finger.tap("answer.yes");
  go_on_to_question(finger, "Which fruit do you like most?");
  type(finger, {"field.0", "answer.plum"});
  go_on_to_question(finger, "How many cups of water");
  type(finger, {"field.0", "digit.7", "enter"});
  go_on_to_question(finger, "When did you last see a dentist?");
  type(finger, {"field.0", "digit.5", "digit.2", "digit.1", "digit.2", "digit.0", "digit.1",
                "digit.9", "enter"});
  go_on_to_question(finger, "What is it called?");
  type(finger, {"field.0", "key.o", "key.x", "enter", "next", "next", "next"});
  EXPECT_EQ(finger.look().name, "repeat");
  finger.tap("next");
  go_on_to(finger, "answers");
}

/// All files beneath the kiosk's folder that hold these words, once as many are there as expected.
std::vector<std::filesystem::path> files_with(const Visit& visit, const std::string& words,
                                              std::size_t expected) {
  std::vector<std::filesystem::path> found;
  for (int i = 0; i < 100; ++i) {
    found.clear();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(visit.kiosk.folder())) {
      if (entry.is_regular_file() && read_file(entry.path()).find(words) != std::string::npos)
        found.push_back(entry.path());
    }
    if (found.size() >= expected) break;
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  return found;
}

TEST(APlainForm, IsAskedLookedOverPrintedAndForgotten) {
  Visit visit({.questionnaire = every_item()});
  auto& finger = visit.finger;
  EXPECT_TRUE(finger.look().says("One of every kind"));
  EXPECT_FALSE(finger.look().has("draft-notice"));
  answer_every_item(finger);
  EXPECT_TRUE(finger.look().says("Please look over your answers"));
  EXPECT_FALSE(finger.look().has("error"));
  finger.tap("next");
  EXPECT_FALSE(finger.look().has("send-to-record")) << "this clinic takes no copies";
  finger.tap("print");
  finger.wait_until("the printed sheet",
                    [](const SeenScreen& seen) { return seen.says("Your paper is printed"); });
  const PdfProbe sheet(read_file(visit.kiosk.sheets().front()));
  for (const auto* said : {"One of every kind", "Plum", "May 21, 2019", "ox"})
    EXPECT_NE(sheet.words().find(said), std::string::npos) << said;
  EXPECT_EQ(sheet.words().find("Draft"), std::string::npos);
  finger.tap("finish");
  EXPECT_EQ(finger.look().name, "forgotten");
  EXPECT_TRUE(finger.look().says("Take your paper with you"));
  EXPECT_TRUE(files_with(visit, "Plum", 0).empty()) << "beside the paper nothing is kept";
}

TEST(APlainForm, IsSentToTheClinicWhenThePersonSaysSoAndOnlyThen) {
  Visit visit({.questionnaire = every_item(), .record = true});
  auto& finger = visit.finger;
  answer_every_item(finger);
  finger.tap("next");
  EXPECT_TRUE(finger.look().says("Nothing is sent unless you touch the button"));
  EXPECT_TRUE(files_with(visit, "QuestionnaireResponse", 0).empty());

  finger.tap("send-to-record");
  const auto seen = finger.wait_until(
      "the number", [](const SeenScreen& screen) { return screen.says("Your number is"); });

  const auto copies = files_with(visit, "QuestionnaireResponse", 1);
  ASSERT_EQ(copies.size(), 1U);
  const auto copy = read_json(read_file(copies.front())).value;
  EXPECT_EQ(copy.string_at("status"), "completed");
  EXPECT_EQ(copy.string_at("questionnaire"), "urn:example:every-item|1");
  EXPECT_NE(copy.string_at("authored"), "");
  const auto number = copy.find("identifier")->string_at("value");
  EXPECT_TRUE(seen.says(number.substr(0, 4) + "-" + number.substr(4))) << number;
  const auto held = run({.command = {program(), "respond", "--questionnaire", every_item(),
                                     "--response", copies.front()},
                         .environment = {{"DISPLAY", ""}}});
  EXPECT_EQ(held.exit_code, 0) << held.error << held.output;
  for (const auto* nothing : {"required", "invalid"})
    EXPECT_TRUE(read_json(held.output).value.array_at(nothing).empty()) << held.output;

  finger.tap("print");
  finger.wait_until("the printed sheet",
                    [](const SeenScreen& screen) { return screen.says("Your paper is printed"); });
  const PdfProbe sheet(read_file(visit.kiosk.sheets().front()));
  EXPECT_NE(sheet.words().find("Number " + number.substr(0, 4)), std::string::npos)
      << "the desk finds the copy by the paper too";
  const auto thanks = finger.tap("finish");
  EXPECT_EQ(thanks.name, "forgotten");
  EXPECT_TRUE(thanks.says("Your answers are on their way to your clinic"));
  EXPECT_EQ(files_with(visit, "urn:example:answer", 1), copies) << "and nothing else is kept";
}

TEST(APlainForm, ThatIsNeitherPrintedNorSentSaysSoAtTheEnd) {
  Visit visit({.questionnaire = every_item(), .record = true});
  answer_every_item(visit.finger);
  visit.finger.tap("next");

  const auto thanks = visit.finger.tap("finish");

  EXPECT_TRUE(thanks.says("Nothing was printed or sent"));
  EXPECT_FALSE(thanks.says("paper"));
  EXPECT_TRUE(files_with(visit, "QuestionnaireResponse", 0).empty());
}

/// "Did you come by bus?" leads to a question that needs an answer; the way back may not be shorter
/// than the way here.
constexpr auto travel_form =
    R"({"resourceType": "Questionnaire", "url": "urn:example:travel", "status": "active", "language": "en", "title": "Your way here", "item": [
  {"linkId": "bus", "type": "boolean", "text": "Did you come by bus?"},
  {"linkId": "line", "type": "choice", "text": "Which line?", "required": true, "enableWhen": [{"question": "bus", "operator": "=", "answerBoolean": true}],
   "answerOption": [{"valueCoding": {"system": "urn:s", "code": "red", "display": "Red"}}, {"valueCoding": {"system": "urn:s", "code": "blue", "display": "Blue"}}]},
  {"linkId": "here", "type": "integer", "text": "How many minutes was the way here?"},
  {"linkId": "back", "type": "integer", "text": "How many minutes will the way back be?", "extension": [
    {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint", "extension": [
      {"url": "key", "valueId": "not-shorter"}, {"url": "severity", "valueCode": "error"},
      {"url": "expression", "valueString": "answer.value.empty() or answer.value >= %resource.item.where(linkId = 'here').answer.value"},
      {"url": "human", "valueString": "The way back takes at least as long."}]}]}]})";

TEST(APlainForm, NamesWhatBecameMissingOrWrongAndLeadsThere) {
  TemporaryFolder folder;
  Visit visit({.questionnaire = folder.write("travel.json", travel_form)});
  auto& finger = visit.finger;
  type(finger, {"start", "answer.no", "next", "field.0", "digit.9", "enter", "next", "field.0",
                "digit.9", "enter", "next"});
  ASSERT_EQ(finger.look().name, "answers");
  EXPECT_FALSE(finger.look().has("open.line"));

  type(finger, {"change.bus", "answer.yes", "next", "change.here", "field.0", "digit.4", "digit.5",
                "enter", "next"});
  const auto named = finger.look();
  ASSERT_EQ(named.name, "answers");
  EXPECT_TRUE(named.says("2 questions still need you"));
  EXPECT_TRUE(named.has("open.line"));
  EXPECT_TRUE(named.has("open.back"));

  const auto missing = finger.tap("open.line");
  EXPECT_TRUE(missing.says("Which line?"));
  EXPECT_TRUE(missing.has("error"));
  type(finger, {"answer.blue", "next"});
  EXPECT_TRUE(finger.look().says("One question still needs you"));
  const auto wrong = finger.tap("next");
  EXPECT_TRUE(wrong.says("How many minutes will the way back be?"));
  EXPECT_TRUE(wrong.has("error"));
  type(finger, {"field.0", "digit.5", "digit.0", "enter", "next"});
  EXPECT_FALSE(finger.look().has("open.back"));
  EXPECT_EQ(finger.tap("next").name, "summary");
}

TEST(APlainForm, DrawsOnTheClinicsValueSetsAndTellsStaffWhichCannotBeUsed) {
  TemporaryFolder folder;
  const auto form = folder.write(
      "form.json",
      R"({"resourceType": "Questionnaire", "status": "active", "language": "en-US", "item": [
    {"linkId": "ward", "type": "choice", "text": "Which ward?", "answerValueSet": "urn:example:wards"}]})");
  folder.write(
      "sets/wards.json",
      R"({"resourceType": "ValueSet", "url": "urn:example:wards", "compose": {"include": [{"system": "urn:example:ward", "concept": [
    {"code": "n", "display": "North"}, {"code": "s", "display": "South"}]}]}})");
  folder.write("sets/broken.json", "{");
  Visit visit({.questionnaire = form, .value_sets = folder.path() / "sets"});

  EXPECT_TRUE(visit.finger.tap("start").has("answer.n"));
  EXPECT_NE(visit.kiosk.said().find("broken.json:"), std::string::npos) << visit.kiosk.said();
  visit.keyboard.press(XK_q, {XK_Control_L});
  const auto staff = visit.finger.wait_for("staff");
  EXPECT_TRUE(staff.says("broken.json"));
}

TEST(APlainForm, WhoseMeaningAnExtensionChangesIsNotAskedAndStaffAreToldWhy) {
  TemporaryFolder folder;
  Visit visit(
      {.questionnaire = folder.write(
           "form.json",
           R"({"resourceType": "Questionnaire", "status": "active", "modifierExtension": [{"url": "urn:x:not", "valueBoolean": true}],
    "item": [{"linkId": "q", "type": "boolean", "text": "Q?"}]})")});

  const auto seen = visit.finger.look();

  EXPECT_EQ(seen.name, "maintenance");
  EXPECT_TRUE(seen.says("urn:x:not")) << seen.json;
  EXPECT_FALSE(seen.has("start"));
}

TEST(APlainForm, InTheSpanishOfOneCountryServesAKioskThatOffersSpanish) {
  TemporaryFolder folder;
  Visit visit(
      {.questionnaire = folder.write(
           "form.json",
           R"({"resourceType": "Questionnaire", "status": "active", "language": "en-US", "item": [{"linkId": "q", "type": "boolean",
    "text": "Did you come by bus?", "_text": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation",
      "extension": [{"url": "lang", "valueCode": "es-MX"}, {"url": "content", "valueString": "¿Vino en camión?"}]}]}}]})")});
  EXPECT_TRUE(visit.finger.look().says("Español"));

  visit.finger.tap("language.es-MX");

  EXPECT_TRUE(visit.finger.tap("start").says("¿Vino en camión?"));
}

constexpr auto prefilled_form =
    R"({"resourceType": "Questionnaire", "url": "urn:example:prefilled", "status": "active", "language": "en", "title": "About you", "extension": [
  {"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext", "extension": [
    {"url": "name", "valueCoding": {"code": "patient"}}, {"url": "type", "valueCode": "Patient"}]}],
  "item": [{"linkId": "name", "type": "string", "text": "Your family name?", "extension": [
    {"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression", "valueExpression": {"language": "text/fhirpath", "expression": "%patient.name.first().family"}}]}]})";

TEST(APlainForm, BeginsWithTheRecordThatTheClinicHandsOverAndForgetsItWithTheVisit) {
  TemporaryFolder folder;
  Visit visit({.questionnaire = folder.write("form.json", prefilled_form),
               .launch = folder.path() / "launch"});
  auto& finger = visit.finger;
  const auto record = folder.write(
      "launch/next.json", R"({"resourceType": "Patient", "name": [{"family": "Quartermain"}]})");
  EXPECT_FALSE(finger.look().says("Quartermain"));

  EXPECT_TRUE(finger.tap("start").says("Quartermain"));
  EXPECT_TRUE(std::filesystem::is_empty(record.parent_path())) << "it is read once";
  type(finger, {"next", "next", "finish"});
  EXPECT_EQ(finger.look().name, "forgotten");
  finger.tap("done");

  const auto next_person = finger.tap("start");
  EXPECT_TRUE(next_person.says("Your family name?"));
  EXPECT_FALSE(next_person.says("Quartermain"));
  EXPECT_TRUE(files_with(visit, "Quartermain", 0).empty());
}

TEST(APlainForm, BeginsEmptyWhereTheHandedRecordCannotBeReadAndLogsNothingOfIt) {
  TemporaryFolder folder;
  Visit visit({.questionnaire = folder.write("form.json", prefilled_form),
               .launch = folder.path() / "launch"});
  const auto record = folder.write("launch/quartermain.json", R"({"name": [{"family": Quarter)");

  EXPECT_TRUE(visit.finger.tap("start").says("Your family name?"));
  EXPECT_TRUE(std::filesystem::is_empty(record.parent_path()));
  EXPECT_NE(visit.kiosk.said().find("handed over cannot be read"), std::string::npos);
  EXPECT_EQ(visit.kiosk.said().find("uarter"), std::string::npos) << visit.kiosk.said();
}

TEST(APlainForm, ThatCannotBeReadIsSaidToStaff) {
  TemporaryFolder folder;
  Visit visit({.questionnaire = folder.write("form.json", "{\"resourceType\": \"Patient\"}")});
  EXPECT_EQ(visit.finger.look().name, "maintenance");
}

}  // namespace
}  // namespace kiosk
