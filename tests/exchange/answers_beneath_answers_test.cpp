#include <gtest/gtest.h>

#include "app/json/json.h"
#include "tests/exchange/read_response.h"

namespace kiosk {
namespace {

using namespace testing_responses;

TEST(FhirResponse, WhatIsAskedAboutEachAnswerStandsUnderThatAnswerAndComesBackTheSame) {
  const auto form = make_form(pain_form);
  const auto* items =
      R"({"linkId": "g", "item": [{"linkId": "pain", "answer": [{"valueInteger": 5}]}, {"linkId": "where", "answer": [
    {"valueCoding": {"code": "head"}, "item": [{"linkId": "how", "answer": [{"valueString": "dull"}]}]}, {"valueCoding": {"code": "foot"}, "item": [{"linkId": "how", "answer": [{"valueString": "sharp"}]}]}]}]})";
  const auto reading = read_items(form, items);
  EXPECT_EQ(faults(reading), "");
  ASSERT_TRUE(reading.response);
  const auto exported = write_fhir_response(*reading.response, form, "");

  const auto answers =
      read_json(exported).value.array_at("item").at(0).array_at("item").at(1).array_at("answer");
  ASSERT_EQ(answers.size(), 2U);
  EXPECT_EQ(answers[0].array_at("item").at(0).array_at("answer").at(0).string_at("valueString"),
            "dull");
  EXPECT_EQ(answers[1].array_at("item").at(0).array_at("answer").at(0).string_at("valueString"),
            "sharp");
  EXPECT_EQ(write_fhir_response(*read_fhir_response(exported, form).response, form, ""), exported);
}

TEST(FhirResponse, AFaultBeneathAnAnswerSaysBeneathWhich) {
  const auto form = make_form(pain_form);
  const auto beneath_two = [](const char* second) {
    return R"({"linkId": "g", "item": [{"linkId": "pain", "answer": [{"valueInteger": 5}]}, {"linkId": "where", "answer": [{"valueCoding": {"code": "head"}}, {)" +
           std::string(second) + "}]}]}";
  };
  EXPECT_EQ(
      faults(read_items(
          form,
          beneath_two(
              R"("valueCoding": {"code": "foot"}, "item": [{"linkId": "how", "answer": [{"valueInteger": 3}]}])"))),
      "how@1 invalidType item[0].item[1].answer[1].item[0].answer[0]\n");
  EXPECT_EQ(
      faults(read_items(
          form,
          beneath_two(
              R"("valueCoding": {"code": "foot"}, "item": [{"linkId": "how"}, {"linkId": "how"}])"))),
      "how maxCount item[0].item[1].answer[1].item[1]\n");
  EXPECT_EQ(
      faults(read_items(
          form,
          beneath_two(
              R"("valueBoolean": true, "item": [{"linkId": "how", "answer": [{"valueString": "x"}]}])"))),
      "where invalidType item[0].item[1].answer[1]\n");
}

TEST(FhirResponse, MoreAnswersThanAreAskedAboutAreReportedAndNotKept) {
  const auto form = make_form(
      R"({"linkId": "a", "type": "string", "repeats": true, "item": [{"linkId": "b", "type": "string"}]})");
  std::string answers;
  for (int i = 0; i < 501; ++i)
    answers += std::string(i == 0 ? "" : ", ") + R"({"valueString": ")" + std::to_string(i) + "\"}";
  const auto reading = read_items(form, R"({"linkId": "a", "answer": [)" + answers + "]}");
  EXPECT_EQ(faults(reading), "a maxCount item[0].answer[500]\n");
  EXPECT_EQ(reading.response->items.size(), 501U);
}

TEST(FhirResponse, WhatAnAnswerIsHeldToMayFollowFromOneThatComesAfterIt) {
  const auto form = make_form(
      R"({"linkId": "a", "type": "integer", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 0, "_valueInteger": {"extension": [
    {"url": "http://hl7.org/fhir/StructureDefinition/cqf-expression", "valueExpression": {"language": "text/fhirpath", "expression": "%resource.item.where(linkId = 'b').answer.value"}}]}}]},
    {"linkId": "b", "type": "integer"})");
  EXPECT_EQ(
      faults(read_items(
          form,
          R"({"linkId": "a", "answer": [{"valueInteger": 5}]}, {"linkId": "b", "answer": [{"valueInteger": 9}]})")),
      "");
  EXPECT_EQ(
      faults(read_items(
          form,
          R"({"linkId": "a", "answer": [{"valueInteger": 5}]}, {"linkId": "b", "answer": [{"valueInteger": 4}]})")),
      "a maxValue item[0].answer[0]\n");
}

}  // namespace
}  // namespace kiosk
