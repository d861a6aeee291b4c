#include <gtest/gtest.h>

#include "app/domain/question_state.h"
#include "app/json/json.h"
#include "tests/exchange/read_response.h"
#include "tests/support/processor_time.h"

namespace kiosk {
namespace {

using namespace testing_responses;

constexpr auto pain_answers =
    R"({"linkId": "g", "item": [{"linkId": "pain", "answer": [{"valueInteger": 5}]},
  {"linkId": "where", "answer": [{"valueCoding": {"code": "head"}, "item": [{"linkId": "how", "answer": [{"valueString": "dull"}]}]}, {"valueCoding": {"system": "s", "code": "foot"}}]}]},
  {"linkId": "weight", "answer": [{"valueDecimal": 70.50}]})";

TEST(FhirResponse, WhatIsReadIsWrittenAgainInOrderWithItsDigits) {
  const auto form = make_form(pain_form);

  const auto reading = read_items(form, pain_answers);

  EXPECT_EQ(faults(reading), "");
  ASSERT_TRUE(reading.response);
  EXPECT_EQ(write_fhir_response(*reading.response, form, "2026-11-24T09:30:00Z"), R"({
  "resourceType": "QuestionnaireResponse",
  "language": "en",
  "questionnaire": "urn:q|2",
  "status": "completed",
  "authored": "2026-11-24T09:30:00Z",
  "item": [
    {
      "linkId": "g",
      "text": "Group",
      "item": [
        {
          "linkId": "pain",
          "text": "Pain?",
          "answer": [
            {
              "valueInteger": 5
            }
          ]
        },
        {
          "linkId": "where",
          "text": "Where?",
          "answer": [
            {
              "valueCoding": {
                "system": "s",
                "code": "head",
                "display": "Head"
              },
              "item": [
                {
                  "linkId": "how",
                  "text": "How?",
                  "answer": [
                    {
                      "valueString": "dull"
                    }
                  ]
                }
              ]
            },
            {
              "valueCoding": {
                "system": "s",
                "code": "foot",
                "display": "Foot"
              }
            }
          ]
        }
      ]
    },
    {
      "linkId": "weight",
      "answer": [
        {
          "valueDecimal": 70.50
        }
      ]
    }
  ]
}
)");
}

TEST(FhirResponse, AnswersThatDoNotApplyAreKeptAndNotWritten) {
  const auto form = make_form(pain_form);

  const auto reading = read_items(
      form, R"({"linkId": "g", "item": [{"linkId": "pain", "answer": [{"valueInteger": 0}]},
    {"linkId": "where", "answer": [{"valueCoding": {"system": "s", "code": "head"}}]}]})");

  EXPECT_EQ(faults(reading), "");
  ASSERT_TRUE(reading.response);
  const auto& where = reading.response->items[form.find("where")];
  EXPECT_EQ(where.answers.size(), 1U);
  EXPECT_FALSE(is_answered(where));
  EXPECT_EQ(write_fhir_response(*reading.response, form, "").find("where"), std::string::npos);
}

TEST(FhirResponse, IsInProgressWhileARequiredAnswerIsMissing) {
  auto form = make_form(pain_form);
  form.items[form.find("g")].required = true;
  EXPECT_NE(write_fhir_response(blank_response(form), form, "").find("\"status\": \"in-progress\""),
            std::string::npos);
}

TEST(FhirResponse, IsCompleteWithoutAGroupThatIsNotRequired) {
  const auto form = make_form(pain_form);
  EXPECT_NE(write_fhir_response(blank_response(form), form, "").find("\"status\": \"completed\""),
            std::string::npos);
}

TEST(FhirResponse, ADeclinedQuestionSaysSoAndIsDealtWith) {
  const auto form = make_form(pain_form);
  auto response = blank_response(form);
  response.items[form.find("pain")].declined = true;

  const auto json = write_fhir_response(response, form, "");
  const auto reading = read_fhir_response(json, form);

  EXPECT_NE(json.find("\"status\": \"completed\""), std::string::npos);
  EXPECT_NE(json.find("asked-declined"), std::string::npos);
  ASSERT_TRUE(reading.response);
  EXPECT_TRUE(reading.response->items[form.find("pain")].declined);
}

TEST(FhirResponse, WhatIsBeneathAnUnansweredQuestionHasNoPlace) {
  const auto form = make_form(
      R"({"linkId": "a", "type": "string", "item": [{"linkId": "b", "type": "string"}]})");
  auto response = blank_response(form);
  response.items[1].answers = {std::string("x")};
  EXPECT_EQ(write_fhir_response(response, form, "").find("item"), std::string::npos);
}

TEST(FhirResponse, HiddenAnswersAreWritten) {
  const auto form = make_form(
      R"({"linkId": "a", "type": "string", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", "valueBoolean": true}]})");
  auto response = blank_response(form);
  response.items[0].answers = {std::string("x")};
  EXPECT_NE(write_fhir_response(response, form, "").find("\"valueString\": \"x\""),
            std::string::npos);
}

TEST(FhirResponse, TheFormsInitialAnswersHaveNoPartInWhatIsRead) {
  const auto form =
      make_form(R"({"linkId": "a", "type": "string", "initial": [{"valueString": "x"}]})");
  EXPECT_TRUE(read_items(form, "").response->items[0].answers.empty());
}

constexpr auto drugs_form =
    R"({"linkId": "drug", "type": "group", "repeats": true, "item": [{"linkId": "name", "type": "string"},
  {"linkId": "part", "type": "group", "repeats": true, "item": [{"linkId": "dose", "type": "integer"}]}]}, {"linkId": "end", "type": "boolean"})";

TEST(FhirResponse, RepeatingGroupsKeepTheirOccurrences) {
  const auto form = make_form(drugs_form);

  const auto reading = read_items(
      form, R"({"linkId": "drug", "item": [{"linkId": "name", "answer": [{"valueString": "a"}]},
      {"linkId": "part", "item": [{"linkId": "dose", "answer": [{"valueInteger": 1}]}]}, {"linkId": "part", "item": [{"linkId": "dose", "answer": [{"valueInteger": 2}]}]}]},
    {"linkId": "end", "answer": [{"valueBoolean": true}]},
    {"linkId": "drug", "item": [{"linkId": "name", "answer": [{"valueString": "b"}]}, {"linkId": "nothing"}]})");

  EXPECT_EQ(faults(reading), "nothing unknownLinkId item[2].item[1]\n");
  ASSERT_TRUE(reading.response);
  const auto again = read_fhir_response(write_fhir_response(*reading.response, form, ""), form);
  EXPECT_EQ(faults(again), "");
  EXPECT_EQ(write_fhir_response(*again.response, form, ""),
            write_fhir_response(*reading.response, form, ""));
  std::vector<std::string> answered;
  for (NodeIndex n = 0; n < again.response->items.size(); ++n) {
    if (is_answered(again.response->items[n]))
      answered.push_back(occurrence_name(*again.response, form, n));
  }
  EXPECT_EQ(answered, (std::vector<std::string>{"name@0", "dose@0", "dose@1", "name@1", "end"}));
}

TEST(FhirResponse, AGroupFilledInHundredsOfTimesIsReadWithinASecond) {
  std::string questions = R"({"linkId": "q0", "type": "boolean"})";
  for (int i = 1; i < 10; ++i) {
    questions += R"(, {"linkId": "q)" + std::to_string(i) +
                 R"(", "type": "boolean", "enableWhen": [{"question": "q)" + std::to_string(i - 1) +
                 R"(", "operator": "=", "answerBoolean": true}]})";
  }
  const auto form = make_form(R"({"linkId": "g", "type": "group", "repeats": true, "item": [)" +
                              questions + "]}");
  std::string items;
  for (int i = 0; i < 400; ++i)
    items += std::string(i > 0 ? "," : "") +
             R"({"linkId": "g", "item": [{"linkId": "q0", "answer": [{"valueBoolean": true}]}]})";

  const auto began = processor_time();
  const auto reading = read_items(form, items);
  const auto took = processor_time() - began;

  EXPECT_LT(took, std::chrono::seconds(1));
  ASSERT_EQ(reading.response->items.size(), 400U * 11U);
  for (NodeIndex node = 0; node < reading.response->items.size(); ++node)
    EXPECT_EQ(reading.response->items[node].enabled, node % 11 < 3) << node;
}

TEST(FhirResponse, EachWrongPartIsAFaultAndTheRestIsUsed) {
  const auto form = make_form(pain_form);
  struct Case {
    const char* items;
    const char* fault;
  };
  const Case cases[] = {
      {R"({"linkId": "x"})", "x unknownLinkId item[0]\n"},
      {R"({"text": "no linkId"}, 3)", " unknownLinkId item[0]\n unknownLinkId item[1]\n"},
      {R"({"linkId": "pain", "answer": [{"valueInteger": 5}]})", "pain unknownLinkId item[0]\n"},
      {R"({"linkId": "g", "item": [{"linkId": "pain", "answer": [{"valueString": "5"}]}]})",
       "pain invalidType item[0].item[0].answer[0]\n"},
      {R"({"linkId": "g", "item": [{"linkId": "pain", "answer": [{"valueInteger": 3000000000}]}]})",
       "pain invalidType item[0].item[0].answer[0]\n"},
      {R"({"linkId": "g", "item": [{"linkId": "pain", "answer": [{"valueInteger": 11}]}]})",
       "pain maxValue item[0].item[0].answer[0]\n"},
      {R"({"linkId": "g", "item": [{"linkId": "pain", "answer": [{"valueInteger": 1}, {"valueInteger": 2}]}]})",
       "pain maxCount item[0].item[0].answer\n"},
      {R"({"linkId": "g", "item": [{"linkId": "where", "answer": [{"valueCoding": {"code": "hand"}}]}]})",
       "where invalidAnswerOption item[0].item[0].answer[0]\n"},
      {R"({"linkId": "g"}, {"linkId": "g"})", "g maxCount item[1]\n"},
      {R"({"linkId": "g", "answer": [{"valueBoolean": true}]})",
       "g groupShouldNotHaveAnswers item[0].answer\n"},
      {R"({"linkId": "words", "answer": [{"valueString": "x"}]})",
       "words displayAnswer item[0].answer\n"},
  };
  for (const auto& [items, fault] : cases) {
    const auto reading = read_items(form, items);
    EXPECT_TRUE(reading.response) << items;
    EXPECT_EQ(faults(reading), fault) << items;
  }
}

TEST(FhirResponse, WhatWasReadInAnotherLanguageStandsBesideTheFormsOwnText) {
  const auto form = make_form(
      R"({"linkId": "a", "type": "boolean", "text": "Pain?", "_text": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation",
    "extension": [{"url": "lang", "valueCode": "es"}, {"url": "content", "valueString": "¿Dolor?"}]}]}})");
  auto response = blank_response(form);
  response.items[0].answers = {true};

  const auto item =
      read_json(write_fhir_response(response, form, "", "es")).value.array_at("item").at(0);
  EXPECT_EQ(item.string_at("text"), "Pain?");
  EXPECT_NE(write_json(*item.find("_text")).find("¿Dolor?"), std::string::npos);
  EXPECT_EQ(write_fhir_response(response, form, "", "en").find("_text"), std::string::npos);
  EXPECT_EQ(write_fhir_response(response, form, "", "fr").find("_text"), std::string::npos);
}

TEST(FhirResponse, OneLinkIdInTwoGroupsIsToldApartByItsPlace) {
  const auto form =
      make_form(R"({"linkId": "g", "type": "group", "item": [{"linkId": "a", "type": "boolean"}]},
    {"linkId": "h", "type": "group", "item": [{"linkId": "a", "type": "integer"}]})");
  const auto reading = read_items(
      form, R"({"linkId": "h", "item": [{"linkId": "a", "answer": [{"valueInteger": 3}]}]})");
  EXPECT_EQ(faults(reading), "");
  EXPECT_EQ(reading.response->items[3].answers.size(), 1U);
}

TEST(FhirResponse, OfTwoAnswersWithOneCodeTheOneThatWasChosenComesBack) {
  const auto form = make_form(
      R"({"linkId": "margins", "type": "choice", "answerOption": [{"valueCoding": {"system": "s", "code": "m", "display": "Involved"}},
    {"valueCoding": {"system": "s", "code": "m", "display": "Cannot be told"}}]})");

  const auto reading = read_items(
      form,
      R"({"linkId": "margins", "answer": [{"valueCoding": {"system": "s", "code": "m", "display": "Cannot be told"}}]})");

  EXPECT_EQ(faults(reading), "");
  EXPECT_EQ(coding_of(reading.response->items[0].answers.front())->display, "Cannot be told");
}

TEST(FhirResponse, ABareNumberForAnAmountIsInTheItemsUnit) {
  const auto form = make_form(
      R"({"linkId": "w", "type": "quantity", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit",
    "valueCoding": {"system": "http://unitsofmeasure.org", "code": "kg", "display": "kilograms"}}]})");
  const auto answer = read_answer_value("70.5", form.items[0]);
  ASSERT_TRUE(answer);
  EXPECT_EQ(std::get<Quantity>(*answer).code, "kg");
  EXPECT_EQ(fault_of(form.items[0], {&*answer, 1}), std::nullopt);
}

TEST(FhirResponse, OrderAndTextsOtherThanTheFormsAreNoted) {
  const auto form = make_form(
      R"({"linkId": "a", "type": "boolean", "text": "A"}, {"linkId": "b", "type": "boolean", "text": "B"})");
  const auto reading = read_items(form, R"({"linkId": "b", "text": "Bee"}, {"linkId": "a"})");
  ASSERT_EQ(reading.notes.size(), 2U);
  EXPECT_EQ(reading.notes[0].code, FaultCode::item_order);
  EXPECT_EQ(reading.notes[1].code, FaultCode::item_text);
  EXPECT_EQ(reading.notes[1].place, "item[0].text");
  EXPECT_TRUE(reading.faults.empty());
}

TEST(FhirResponse, TextThatIsNoResponseIsRefusedWithLineAndColumn) {
  const auto form = make_form(pain_form);
  for (const auto* json :
       {"", "[]", "3", "{}", "{\"resourceType\": \"Questionnaire\"}", "{\"resourceType\":"}) {
    const auto reading = read_fhir_response(json, form);
    EXPECT_FALSE(reading.response) << json;
    EXPECT_NE(reading.unusable.find(": "), std::string::npos) << json;
    EXPECT_TRUE(reading.unusable.starts_with("1:")) << reading.unusable;
  }
}

TEST(AnswerValue, IsReadByTheTypeOfItsItem) {
  const auto form = make_form(
      R"({"linkId": "i", "type": "integer"}, {"linkId": "d", "type": "decimal"}, {"linkId": "t", "type": "date"},
    {"linkId": "c", "type": "choice", "answerOption": [{"valueCoding": {"system": "s", "code": "a", "display": "A"}}, {"valueString": "b"}]},
    {"linkId": "o", "type": "open-choice", "answerOption": [{"valueCoding": {"code": "a"}}]}, {"linkId": "q", "type": "quantity"}, {"linkId": "g", "type": "group"})");
  const auto read = [&](const char* link_id, const char* json) {
    return read_answer_value(json, form.items[form.find(link_id)]);
  };

  EXPECT_EQ(std::get<std::int64_t>(*read("i", "6")), 6);
  EXPECT_FALSE(read("i", "6.5"));
  EXPECT_FALSE(read("i", "\"6\""));
  EXPECT_FALSE(read("i", "3000000000"));
  EXPECT_EQ(std::get<Decimal>(*read("d", "1.50")).digits, "1.50");
  EXPECT_EQ(std::get<Date>(*read("t", "\"2020-02\"")).text, "2020-02");
  EXPECT_FALSE(read("t", "\"soon\""));
  EXPECT_EQ(std::get<Coding>(*read("c", "\"a\"")).display, "A");
  EXPECT_EQ(std::get<Coding>(*read("c", R"({"code": "a"})")).system, "s");
  EXPECT_EQ(std::get<std::string>(*read("c", "\"b\"")), "b");
  EXPECT_EQ(std::get<Coding>(*read("c", "\"z\"")).code, "z");
  EXPECT_FALSE(read("c", "true"));
  EXPECT_EQ(std::get<std::string>(*read("o", "\"words\"")), "words");
  EXPECT_EQ(std::get<Quantity>(*read("q", R"({"value": 5.0, "unit": "kg"})")).value.digits, "5.0");
  EXPECT_FALSE(read("q", R"({"unit": "kg"})"));
  EXPECT_FALSE(read("g", "1"));
  EXPECT_FALSE(read("i", "{"));
}

TEST(RealContent, EveryExamplePatientIsReadWithoutAFault) {
  const auto folder = std::filesystem::path(SOURCE_DIR) / "content" / "bone-metastases";
  const auto form = read_questionnaire(folder / "questionnaire.json").value;
  ASSERT_TRUE(form);
  for (const auto& entry : std::filesystem::directory_iterator(folder / "examples")) {
    const auto reading = read_fhir_response(read_file(entry.path()), *form);
    EXPECT_EQ(reading.unusable, "") << entry.path();
    EXPECT_EQ(faults(reading), "") << entry.path();
    EXPECT_TRUE(reading.response && missing_answers(*reading.response, *form).empty())
        << entry.path();
  }
}

}  // namespace
}  // namespace kiosk
