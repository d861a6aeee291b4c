#include "app/content/check_questionnaire.h"

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

/// A form in which nothing is to be said against anything.
constexpr auto sound_form =
    R"({"resourceType": "Questionnaire", "url": "urn:a", "language": "en", "item": [
  {"linkId": "g", "type": "group", "text": "You", "item": [
    {"linkId": "a", "type": "choice", "text": "Pain?", "required": true, "answerOption": [
      {"valueCoding": {"system": "urn:s", "code": "yes", "display": "Yes"}}, {"valueCoding": {"system": "urn:s", "code": "no", "display": "No"}}]},
    {"linkId": "b", "type": "integer", "text": "How much?", "enableWhen": [{"question": "a", "operator": "=", "answerCoding": {"system": "urn:s", "code": "yes"}}],
      "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0}, {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 10},
        {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl", "valueCodeableConcept": {"coding": [{"code": "slider"}]}}]},
    {"linkId": "c", "type": "string", "text": "More?"}]}]})";

std::string faults_after(std::string_view part, std::string_view replacement) {
  std::string form = sound_form;
  const auto at = form.find(part);
  EXPECT_NE(at, std::string::npos) << part;
  form.replace(at, part.size(), replacement);
  const TemporaryFolder folder;
  const auto reading = check_questionnaire(folder.write("q.json", form));
  std::string lines;
  for (const auto& fault : reading.faults) {
    EXPECT_EQ(fault.file.filename(), "q.json");
    lines += (fault.severity == ContentFault::Severity::error ? "error " : "warning ") +
             fault.place + ": " + fault.what + '\n';
  }
  return lines;
}

TEST(CheckQuestionnaire, ASoundFormHasNothingAgainstIt) {
  EXPECT_EQ(faults_after("More?", "More?"), "");
}

TEST(CheckQuestionnaire, EachThingThatIsBrokenIsFoundWhereItStands) {
  const auto* when =
      R"("question": "a", "operator": "=", "answerCoding": {"system": "urn:s", "code": "yes"})";
  const std::string long_text(301, 'x');
  struct Case {
    std::string_view part;
    std::string_view replacement;
    std::string_view found;
  };
  const Case cases[] = {
      {R"("question": "a")", R"("question": "x")",
       "error item[0].item[1].enableWhen[0].question: there is no item with the linkId \"x\"\n"},
      {when, R"("question": "c", "operator": "=", "answerInteger": 1)",
       "error item[0].item[1].enableWhen[0]: the answer is of another type than \"c\"\n"
       "warning item[0].item[1].enableWhen[0]: reads \"c\", which comes later in the form\n"},
      {when, R"("question": "g", "operator": "!=", "answerBoolean": true)",
       "error item[0].item[1].enableWhen[0]: \"g\" is not a question; the condition never holds\n"
       "warning item[0].item[1].enableWhen[0]: \"!=\" never holds, because \"g\" can never be "
       "answered\n"},
      {when, R"("question": "c", "operator": "exists", "answerBoolean": true)",
       "warning item[0].item[1].enableWhen[0]: reads \"c\", which comes later in the form\n"},
      {R"("enableWhen": [{)",
       R"("enableWhen": [{"question": "a", "operator": "exists", "answerBoolean": true}, {)",
       "warning item[0].item[1].enableBehavior: is missing although there are several enableWhen; "
       "\"any\" is assumed\n"},
      {R"({"system": "urn:s", "code": "no", "display": "No"})",
       R"({"code": "no", "display": "No"})",
       "warning item[0].item[0].answerOption[1]: the coding \"no\" has no system, so other "
       "programs cannot interpret it\n"},
      {R"("code": "no", "display": "No")", R"("code": "yes", "display": "No")",
       "warning item[0].item[0].answerOption[1]: the code \"yes\" is a duplicate, so these answers "
       "cannot be distinguished\n"},
      {R"("answerCoding": {"system": "urn:s", "code": "yes"})",
       R"("answerCoding": {"code": "yes"})",
       "warning item[0].item[1].enableWhen[0]: the coding \"yes\" has no system; it matches that "
       "code of any system\n"},
      {R"("type": "string", "text": "More?")", R"("type": "group", "text": "More?")",
       "warning item[0].item[2]: is an empty group\n"},
      {R"("linkId": "c")", R"("linkId": "b")",
       "error item[0].item[2]: the linkId \"b\" is taken already; conditions read the first item "
       "that has it\n"},
      {R"(, {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 10})", "",
       "error item[0].item[1].extension: a slider needs minValue and maxValue\n"},
      {"More?", long_text,
       "warning item[0].item[2].text: has 301 characters, more than the limit of a card, 300\n"},
      {R"("type": "string")", R"("type": "signature")",
       "error item[0].item[2].type: \"signature\" is not an item type of FHIR R4; the item cannot "
       "be asked\n"},
  };
  for (const auto& [part, replacement, found] : cases)
    EXPECT_EQ(faults_after(part, replacement), found) << replacement;
}

TEST(CheckQuestionnaire, ARequiredAnswerThatNobodyCanGiveHereIsSaidUpFront) {
  const std::string outcome =
      "; people go on without it, and every response stays \"in-progress\"\n";
  const std::string place = "warning item[0].item[2].required: ";
  const std::string is_a_file = "is a photograph or a file, which cannot be given here\n";
  const std::string a_file = "warning item[0].item[2]: " + is_a_file;
  const std::string a_file_beneath = "warning item[0].item[2].item[0]: " + is_a_file;
  const std::string of_a_document =
      R"(, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/mimeType", "valueCode": "application/pdf"}])";
  const std::string hidden =
      R"("extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", "valueBoolean": true}], )";
  struct Case {
    std::string item;
    std::string found;
  };
  const Case cases[] = {
      {R"("type": "attachment", "required": true)" + of_a_document,
       a_file + place + "cannot be asked here" + outcome},
      {R"("type": "reference", "required": true)",
       "warning item[0].item[2]: is answered in one's own words: the response has the name, and no "
       "link "
       "to a record\nwarning item[0].item[2].required: people may go on without it; then the "
       "response "
       "stays \"in-progress\"\n"},
      {R"("type": "string", "required": true, "readOnly": true)",
       place + "is read-only and has no value of its own" + outcome},
      {hidden + R"("type": "string", "required": true)",
       place + "is hidden and has no value of its own" + outcome},
      {hidden + R"("type": "string", "required": true, "initial": [{"valueString": "x"}])", ""},
      {R"("type": "group", "required": true, "item": [{"linkId": "d", "text": "D", "type": "attachment")" +
           of_a_document + "}]",
       a_file_beneath + place + "nothing in this group can be asked here" + outcome},
      {R"("type": "group", "required": true, "item": [{"linkId": "d", "text": "D", "type": "string"}])",
       ""},
      {R"("type": "attachment")" + of_a_document, a_file},
      {R"("type": "attachment")",
       "warning item[0].item[2]: is answered by a drawing, such as a signature; no photograph and "
       "no "
       "other file can be given here\n"},
  };
  for (const auto& [item, found] : cases)
    EXPECT_EQ(faults_after(R"("type": "string")", item), found) << item;
}

TEST(CheckQuestionnaire, NotEqualsOnWhatMayBeLeftUnansweredIsReadDifferentlyElsewhere) {
  const auto found = faults_after(
      R"("linkId": "c", "type": "string")",
      R"("linkId": "c", "type": "string", "enableWhen": [{"question": "b", "operator": "!=", "answerInteger": 1}])");
  EXPECT_EQ(found,
            "warning item[0].item[2].enableWhen[0]: \"b\" may be left unanswered; then \"!=\" does "
            "not hold here, and does in some other programs\n");
}

TEST(CheckQuestionnaire, AnAddressThatIsRelativeIsRefusedByReceivers) {
  EXPECT_EQ(faults_after(R"("url": "urn:a")", R"("url": "Questionnaire/f210")"),
            "warning url: \"Questionnaire/f210\" is relative; a receiver rejects responses with a "
            "relative reference to their form\n");
  EXPECT_EQ(faults_after(R"("url": "urn:a")", R"("url": "urn:f")"), "");
  EXPECT_EQ(faults_after(R"("url": "urn:a", )", ""),
            "warning url: is missing; a response cannot say which form it answers\n");
}

TEST(CheckQuestionnaire, TheLanguagesOfAValueSetAreNotMissingInTheForm) {
  const auto* own =
      R"("contained": [{"resourceType": "ValueSet", "id": "v", "compose": {"include": [
    {"system": "urn:s", "concept": [{"code": "x", "display": "X", "designation": [{"language": "es", "value": "Equis"}]}]}]}}], "item": [
    {"linkId": "v", "type": "choice", "text": "V?", "answerValueSet": "#v"},)";
  EXPECT_EQ(faults_after(R"("item": [)", own), "");
}

TEST(CheckQuestionnaire, ATextWithoutALanguageThatTheOthersHaveIsFound) {
  const auto* translated =
      R"("text": "More?", "_text": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
    {"url": "lang", "valueCode": "es"}, {"url": "content", "valueString": "Algo"}]}]})";
  const auto found = faults_after(R"("text": "More?")", translated);
  EXPECT_NE(found.find("warning item[0].text: missing translation in \"es\"\n"), std::string::npos)
      << found;
  EXPECT_NE(found.find("warning item[0].item[0].answerOption[1]: missing translation in \"es\"\n"),
            std::string::npos)
      << found;
  EXPECT_EQ(found.find("item[0].item[2].text"), std::string::npos) << found;
}

/// A form with a temperature in degrees Celsius, a bound of it and a condition on it.
std::string faults_of_amounts(const std::string& bound, const std::string& operand) {
  const auto amount = [](const std::string& code) {
    return R"({"value": 38, "system": "http://unitsofmeasure.org", "code": ")" + code + "\"}";
  };
  const auto form =
      R"({"resourceType": "Questionnaire", "language": "en", "url": "http://example.org/q", "status": "active", "item": [
    {"linkId": "t", "type": "quantity", "text": "Temperature?", "extension": [
      {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption", "valueCoding": {"system": "http://unitsofmeasure.org", "code": "Cel", "display": "C"}},
      {"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-maxQuantity", "valueQuantity": )" +
      amount(bound) + R"(}]},
    {"linkId": "more", "type": "string", "text": "More?", "enableWhen": [{"question": "t", "operator": ">", "answerQuantity": )" +
      amount(operand) + "}]}]}";
  const TemporaryFolder folder;
  std::string lines;
  for (const auto& fault : check_questionnaire(folder.write("q.json", form)).faults)
    lines += fault.place + ": " + fault.what + '\n';
  return lines;
}

TEST(CheckQuestionnaire, FindsAmountsThatCanNeverBeCompared) {
  EXPECT_EQ(faults_of_amounts("[degF]", "K"), "");
  EXPECT_EQ(faults_of_amounts("[degF]", "kg"),
            "item[1].enableWhen[0]: can never hold: \"kg\" cannot be compared with \"Cel\", the "
            "unit of \"t\"\n");
  EXPECT_EQ(faults_of_amounts("m", "Cel"),
            "item[0].extension: the maximum is in \"m\", which cannot be compared with \"Cel\"; no "
            "answer is valid\n");
}

}  // namespace
}  // namespace kiosk
