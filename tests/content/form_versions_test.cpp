// Forms of other versions of FHIR are read as R4's.
#include <gtest/gtest.h>

#include "app/content/check_questionnaire.h"
#include "app/domain/enablement.h"
#include "app/domain/response.h"
#include "app/domain/set_answers.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

Reading<Questionnaire> read_items(const std::string& items) {
  const TemporaryFolder folder;
  return check_questionnaire(folder.write(
      "q.json", R"({"resourceType": "Questionnaire", "url": "urn:q", "language": "en", "item": [)" +
                    items + "]}"));
}

std::string lines_of(const ContentFaults& faults) {
  std::string lines;
  for (const auto& fault : faults) lines += fault.place + ": " + fault.what + '\n';
  return lines;
}

const std::string two_options =
    R"([{"valueCoding": {"system": "urn:x", "code": "a", "display": "Well"}}, {"valueCoding": {"system": "urn:x", "code": "b", "display": "Not well"}}])";

TEST(FormVersions, Stu3OptionsAreAnswersToChoose) {
  const auto reading =
      read_items(R"({"linkId": "1", "type": "choice", "text": "How are you?", "option": )" +
                 two_options + "}");

  ASSERT_TRUE(reading.value) << lines_of(reading.faults);
  EXPECT_EQ(reading.value->items[0].options.size(), 2U);
  EXPECT_EQ(lines_of(reading.faults), "");
}

TEST(FormVersions, Stu3OptionsThatAreElsewhereAreAValueSet) {
  const TemporaryFolder folder;
  const auto reading = check_questionnaire(folder.write(
      "q.json",
      R"({"resourceType": "Questionnaire", "language": "en", "contained": [{"resourceType": "ValueSet", "id": "v",
    "compose": {"include": [{"system": "urn:x", "concept": [{"code": "a", "display": "A"}]}]}}],
    "item": [{"linkId": "1", "type": "choice", "text": "Which?", "options": {"reference": "#v"}}]})"));

  ASSERT_TRUE(reading.value) << lines_of(reading.faults);
  EXPECT_EQ(reading.value->items[0].options.size(), 1U);
}

TEST(FormVersions, Stu3ConditionsAskForEqualityOrForAnyAnswer) {
  auto reading = read_items(R"({"linkId": "1", "type": "boolean", "text": "Pain?"},
    {"linkId": "2", "type": "string", "text": "More?", "enableWhen": [{"question": "1", "hasAnswer": true}]},
    {"linkId": "3", "type": "string", "text": "Where?", "enableWhen": [{"question": "1", "answerBoolean": true}]},
    {"linkId": "5", "type": "string", "text": "Any?", "enableWhen": [{"question": "1", "hasAnswer": true, "fhir_comments": ["x"], "id": "y"}]},
    {"linkId": "4", "type": "string", "text": "Both?", "enableWhen": [{"question": "1", "hasAnswer": false}, {"question": "1", "answerBoolean": false}]})");
  ASSERT_TRUE(reading.value) << lines_of(reading.faults);
  const auto& form = *reading.value;
  const auto enabled = [&](std::optional<bool> pain) {
    auto response = blank_response(form);
    if (pain) set_answers(response, form, 0, {*pain});
    settle_enablement(response, form);
    std::string which;
    for (const auto& entry : response.items) which += entry.enabled ? '1' : '0';
    return which;
  };

  EXPECT_EQ(enabled(std::nullopt), "10001");
  EXPECT_EQ(enabled(true), "11110");
  EXPECT_EQ(enabled(false), "11011");
  EXPECT_EQ(lines_of(reading.faults), "");
}

TEST(FormVersions, Stu3InitialIsOfOneValue) {
  const auto reading =
      read_items(R"({"linkId": "1", "type": "string", "text": "Name?", "initialString": "Ann"})");

  ASSERT_TRUE(reading.value);
  ASSERT_EQ(reading.value->items[0].entry.initial.size(), 1U);
  EXPECT_TRUE(same(reading.value->items[0].entry.initial[0], std::string("Ann")));
  EXPECT_EQ(lines_of(reading.faults), "");
}

TEST(FormVersions, AR5CodingIsAChoiceAndItsConstraintOpensIt) {
  const auto type_of = [](const std::string& members) {
    return read_items(R"({"linkId": "1", "text": "Where?", )" + members + R"(, "answerOption": )" +
                      two_options + "}")
        .value->items[0]
        .type;
  };

  EXPECT_EQ(type_of(R"("type": "coding")"), ItemType::choice);
  EXPECT_EQ(type_of(R"("type": "coding", "answerConstraint": "optionsOnly")"), ItemType::choice);
  EXPECT_EQ(type_of(R"("type": "coding", "answerConstraint": "optionsOrString")"),
            ItemType::open_choice);
  EXPECT_EQ(type_of(R"("type": "coding", "answerConstraint": "optionsOrType")"),
            ItemType::open_choice);
  EXPECT_EQ(type_of(R"("type": "question")"), ItemType::choice);
}

TEST(FormVersions, AQuestionWithoutATypeIsATitleOrIsAskedInOnesOwnWords) {
  const auto reading = read_items(
      R"({"linkId": "1", "type": "question", "text": "Where?", "item": [{"linkId": "2", "type": "question", "text": "Which side?"}]})");

  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->items[0].type, ItemType::group);
  EXPECT_EQ(reading.value->items[1].type, ItemType::string);
  EXPECT_EQ(lines_of(reading.faults),
            "item[0].type: \"question\" does not state the type of its answers; it is used as the "
            "title of the items below it\n"
            "item[0].item[0].type: \"question\" does not state the type of its answers; it is "
            "asked as free text\n");
}

TEST(FormVersions, WhatR5WantsToBeSeenThoughItDoesNotApplyIsALoss) {
  const auto reading = read_items(
      R"({"linkId": "1", "type": "string", "text": "A?", "disabledDisplay": "protected"}, {"linkId": "2", "type": "string", "text": "B?", "disabledDisplay": "hidden"})");

  EXPECT_EQ(lines_of(reading.faults),
            "item[0].disabledDisplay: an item that does not apply is hidden, although the form "
            "asks to show it disabled\n");
}

TEST(FormVersions, AConditionThatCannotBeUnderstoodLeavesItsQuestionAsked) {
  const TemporaryFolder folder;
  const auto form =
      read_questionnaire(
          folder.write(
              "q.json",
              R"({"resourceType": "Questionnaire", "item": [{"linkId": "1", "type": "boolean", "text": "A?"},
    {"linkId": "2", "type": "string", "text": "B?", "enableWhen": [{"question": "1", "operator": "resembles", "answerBoolean": true}]}]})"))
          .value;

  ASSERT_TRUE(form);
  EXPECT_TRUE(blank_response(*form).items[1].enabled);
}

}  // namespace
}  // namespace kiosk
