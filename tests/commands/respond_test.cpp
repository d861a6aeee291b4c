#include "app/commands/respond.h"

#include <gtest/gtest.h>

#include "app/json/json.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

constexpr auto form = R"({"resourceType": "Questionnaire", "item": [
  {"linkId": "smoke", "type": "boolean", "required": true},
  {"linkId": "packs", "type": "integer", "enableWhen": [{"question": "smoke", "operator": "=", "answerBoolean": true}],
   "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 9}]},
  {"linkId": "sites", "type": "choice", "repeats": true, "answerOption": [{"valueCoding": {"code": "arm"}}, {"valueCoding": {"code": "leg"}},
    {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive", "valueBoolean": true}], "valueCoding": {"code": "none"}}]},
  {"linkId": "drug", "type": "group", "repeats": true, "item": [{"linkId": "dose", "type": "decimal"}]}]})";

/// A question about each of several answers.
constexpr auto form_per_answer = R"({"resourceType": "Questionnaire", "item": [
  {"linkId": "allergy", "type": "string", "repeats": true, "item": [{"linkId": "bad", "type": "boolean", "required": true}]}]})";

/// What `respond` printed, returned and wrote.
struct Outcome {
  int exit_code = 0;
  Json report{};
  std::string response{};
  std::string error{};
};

/// Answers the form above with a list of answers, from nothing or from a response.
Outcome answer(const std::string& answers, const std::string& start = {},
               const char* questionnaire = form) {
  const TemporaryFolder folder;
  RespondArguments arguments{.questionnaire = folder.write("q.json", questionnaire),
                             .answers = folder.write("a.json", answers),
                             .out = folder.path() / "r.json"};
  if (!start.empty()) arguments.response = folder.write("r0.json", start);
  testing::internal::CaptureStdout();
  testing::internal::CaptureStderr();
  Outcome outcome{.exit_code = respond(arguments)};
  outcome.report = read_json(testing::internal::GetCapturedStdout()).value;
  outcome.error = testing::internal::GetCapturedStderr();
  if (std::filesystem::exists(*arguments.out)) outcome.response = read_file(*arguments.out);
  return outcome;
}

std::string names(const Outcome& outcome, std::string_view list) {
  std::string text;
  for (const auto& name : outcome.report.array_at(list)) text += name.text + ' ';
  return text;
}

std::string invalid(const Outcome& outcome) {
  std::string text;
  for (const auto& fault : outcome.report.array_at("invalid"))
    text += fault.string_at("linkId") + ' ' + fault.string_at("code") + ' ';
  return text;
}

TEST(Respond, SaysWhatAppliesAndWhatIsMissing) {
  const auto outcome = answer("[]");
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_EQ(names(outcome, "enabled"), "smoke sites drug@0 dose@0 ");
  EXPECT_EQ(names(outcome, "required"), "smoke ");
}

TEST(Respond, NamesWhatIsAskedAboutAnAnswerByThatAnswersNumber) {
  const auto outcome = answer(
      R"([{"linkId": "allergy", "value": ["nuts", "dust"]}, {"linkId": "bad@1", "value": true}, {"linkId": "bad@2", "value": true}])",
      {}, form_per_answer);
  EXPECT_EQ(names(outcome, "enabled"), "allergy bad@0 bad@1 ");
  EXPECT_EQ(names(outcome, "required"), "bad@0 ");
  EXPECT_EQ(invalid(outcome), "bad@2 unknownLinkId ");
}

TEST(Respond, SaysWhichConstraintIsBrokenByItsKeyAndOfWhat) {
  const auto constraint = [](const std::string& key, const std::string& severity,
                             const std::string& expression) {
    return R"({"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint", "extension": [{"url": "key", "valueId": ")" +
           key + R"("}, {"url": "severity", "valueCode": ")" + severity +
           R"("}, {"url": "expression", "valueString": ")" + expression + "\"}]}";
  };
  const auto constrained = R"({"resourceType": "Questionnaire", "extension": [)" +
                           constraint("whole", "error", "item.answer.value < 5") +
                           R"(], "item": [{"linkId": "a", "type": "integer", "extension": [)" +
                           constraint("one", "error", "answer.value < 5") + "," +
                           constraint("look", "warning", "answer.value < 6") + "]}]}";
  const auto outcome = answer(R"([{"linkId": "a", "value": 7}])", {}, constrained.c_str());
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_EQ(invalid(outcome), "a constraint  constraint ");
  EXPECT_EQ(outcome.report.array_at("invalid").at(0).string_at("key"), "one");
  EXPECT_EQ(outcome.report.array_at("invalid").at(1).string_at("key"), "whole");
  ASSERT_EQ(outcome.report.array_at("warnings").size(), 1U);
  EXPECT_EQ(outcome.report.array_at("warnings").at(0).string_at("key"), "look");
  EXPECT_EQ(
      answer(R"([{"linkId": "a", "value": 3}])", {}, constrained.c_str()).report.find("warnings"),
      nullptr);
}

TEST(Respond, AnswersAreGivenInOrder) {
  const auto outcome = answer(
      R"([{"linkId": "smoke", "value": true}, {"linkId": "packs", "value": 3}, {"linkId": "smoke", "value": false}])");
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_EQ(names(outcome, "enabled"), "smoke sites drug@0 dose@0 ");
  EXPECT_EQ(outcome.response.find("packs"), std::string::npos);
}

TEST(Respond, AnAnswerToWhatDoesNotApplyIsNotTaken) {
  const auto outcome =
      answer(R"([{"linkId": "packs", "value": 3}, {"linkId": "smoke", "value": true}])");
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_EQ(invalid(outcome), "packs notEnabled ");
  EXPECT_EQ(outcome.response.find("packs"), std::string::npos);
}

TEST(Respond, WhatCannotBeTakenIsListedWithItsCode) {
  const auto outcome = answer(
      R"([{"linkId": "smoke", "value": "yes"}, {"linkId": "smoke", "value": true}, {"linkId": "packs", "value": 10},
    {"linkId": "x", "value": 1}, {"linkId": "drug", "value": 1}, {"linkId": "sites", "value": ["arm", "none"]}, {"linkId": "sites", "value": "hip"},
    {"linkId": "smoke@1", "value": true}, {"linkId": "dose@x", "value": 1}, {"linkId": "dose@4000000000", "value": 1}])");
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_EQ(invalid(outcome),
            "smoke invalidType packs maxValue x unknownLinkId drug invalidType sites "
            "exclusiveAnswerOption sites invalidAnswerOption "
            "smoke@1 unknownLinkId dose@x unknownLinkId dose@4000000000 unknownLinkId ");
}

TEST(Respond, ASingleAnswerToARepeatingQuestionIsAdded) {
  const auto outcome = answer(
      R"([{"linkId": "smoke", "value": true}, {"linkId": "sites", "value": "arm"}, {"linkId": "sites", "value": {"code": "leg"}}])");
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_NE(outcome.response.find("\"arm\""), std::string::npos);
  EXPECT_NE(outcome.response.find("\"leg\""), std::string::npos);
}

TEST(Respond, AnExclusiveAnswerTakesThePlaceOfTheOthersAndTheReverse) {
  const auto none = answer(
      R"([{"linkId": "sites", "value": ["arm", "leg"]}, {"linkId": "sites", "value": "none"}])");
  EXPECT_EQ(none.response.find("\"arm\""), std::string::npos);
  const auto arm =
      answer(R"([{"linkId": "sites", "value": "none"}, {"linkId": "sites", "value": "arm"}])");
  EXPECT_EQ(arm.exit_code, 0);
  EXPECT_EQ(arm.response.find("\"none\""), std::string::npos);
}

TEST(Respond, NullTakesAnAnswerAway) {
  const auto outcome =
      answer(R"([{"linkId": "smoke", "value": true}, {"linkId": "smoke", "value": null}])");
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_EQ(names(outcome, "required"), "smoke ");
}

TEST(Respond, ARepetitionIsAddedWhenItIsAnswered) {
  const auto outcome =
      answer(R"([{"linkId": "smoke", "value": false}, {"linkId": "dose@2", "value": 2.50}])");
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_EQ(names(outcome, "enabled"), "smoke sites drug@0 dose@0 drug@1 dose@1 drug@2 dose@2 ");
  EXPECT_NE(outcome.response.find("\"valueDecimal\": 2.50"), std::string::npos);
}

TEST(Respond, AResponseIsGoneOnWith) {
  const auto first = answer(R"([{"linkId": "smoke", "value": true}])");
  const auto second = answer(R"([{"linkId": "packs", "value": 2}])", first.response);
  EXPECT_EQ(second.exit_code, 0);
  EXPECT_EQ(names(second, "required"), "");
  EXPECT_NE(second.response.find("\"valueInteger\": 2"), std::string::npos);
}

TEST(Respond, AResponseWithWrongPartsIsUsedAndFoundWanting) {
  const auto outcome = answer(
      "[]",
      R"({"resourceType": "QuestionnaireResponse", "item": [{"linkId": "smoke", "answer": [{"valueBoolean": false}]},
    {"linkId": "packs", "answer": [{"valueInteger": 3}]}, {"linkId": "y"}]})");
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_EQ(invalid(outcome), "y unknownLinkId packs notEnabled ");
}

TEST(Respond, AnInputThatCannotBeUsedIsSaidWithFileAndPlaceAndNothingIsWritten) {
  for (const auto* answers : {"{", "{}", "[3]", "[{\"linkId\": \"smoke\"}]", "[{\"value\": 1}]"}) {
    const auto outcome = answer(answers);
    EXPECT_EQ(outcome.exit_code, 2) << answers;
    EXPECT_NE(outcome.error.find("a.json:"), std::string::npos) << outcome.error;
    EXPECT_EQ(outcome.response, "") << answers;
  }
  EXPECT_NE(answer("[]", "{}").error.find("r0.json:1:1: "), std::string::npos);
}

TEST(Respond, AnOutputThatCannotBeWrittenIsSaid) {
  const TemporaryFolder folder;
  testing::internal::CaptureStderr();
  EXPECT_EQ(respond({.questionnaire = folder.write("q.json", form),
                     .out = folder.path() / "nowhere" / "r.json"}),
            2);
  EXPECT_NE(testing::internal::GetCapturedStderr().find("r.json: cannot be written"),
            std::string::npos);
}

/// Writes a form into a folder and answers it.
std::pair<int, Json> answer_form(const std::string& items, const std::string& answers,
                                 const std::string& value_set = {}) {
  const TemporaryFolder folder;
  RespondArguments arguments{
      .questionnaire =
          folder.write("q.json", R"({"resourceType": "Questionnaire", "item": [)" + items + "]}"),
      .answers = folder.write("a.json", answers)};
  if (!value_set.empty()) {
    folder.write("sets/set.json", value_set);
    arguments.value_sets = folder.path() / "sets";
  }
  testing::internal::CaptureStdout();
  const auto exit_code = respond(arguments);
  return {exit_code, read_json(testing::internal::GetCapturedStdout()).value};
}

std::string codes_in(const Json& report) {
  std::string codes;
  for (const auto& fault : report.array_at("invalid")) codes += fault.string_at("code") + ' ';
  return codes;
}

TEST(Respond, ARegexLengthsAndCountsAreHeldTo) {
  const auto* items =
      R"({"linkId": "zip", "type": "string", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/regex", "valueString": "[0-9]{5}"}]},
    {"linkId": "two", "type": "string", "repeats": true, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs", "valueInteger": 2}]})";
  EXPECT_EQ(codes_in(answer_form(items, R"([{"linkId": "zip", "value": "1234"}])").second),
            "regex ");
  EXPECT_EQ(codes_in(answer_form(items, R"([{"linkId": "two", "value": "one"}])").second),
            "minCount ");
  EXPECT_EQ(
      answer_form(
          items,
          R"([{"linkId": "zip", "value": "12345"}, {"linkId": "two", "value": ["one", "more"]}])")
          .first,
      0);
}

TEST(Respond, AClinicsValueSetGivesTheAnswers) {
  const auto* items = R"({"linkId": "q", "type": "choice", "answerValueSet": "urn:v"})";
  const auto* value_set =
      R"({"resourceType": "ValueSet", "url": "urn:v", "compose": {"include": [{"system": "s", "concept": [{"code": "a"}]}]}})";
  EXPECT_EQ(answer_form(items, R"([{"linkId": "q", "value": "a"}])", value_set).first, 0);
  EXPECT_EQ(codes_in(answer_form(items, R"([{"linkId": "q", "value": "b"}])", value_set).second),
            "invalidAnswerOption ");
  EXPECT_EQ(answer_form(items, R"([{"linkId": "q", "value": "b"}])").first, 0);
}

}  // namespace
}  // namespace kiosk
