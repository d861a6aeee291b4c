// FHIR's value[x]: each type in and out, and what is none.
#include "app/json/fhir_value.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

std::optional<Answer> read(const std::string& json) {
  return read_fhir_value(read_json(json).value, "value").answer;
}

std::string written(const Answer& answer, ItemType type) {
  auto object = json_object();
  return add_fhir_value(object, answer, type) ? write_json(object) : "nothing";
}

struct InAndOut {
  const char* json;
  ItemType type;
};

TEST(AFhirValue, OfEachTypeComesOutAsItCameIn) {
  for (const auto& [json, type] :
       {InAndOut{R"({"valueBoolean":false})", ItemType::boolean},
        InAndOut{R"({"valueInteger":-7})", ItemType::integer},
        InAndOut{R"({"valueDecimal":1.50})", ItemType::decimal},
        InAndOut{R"({"valueDate":"2020-02"})", ItemType::date},
        InAndOut{R"({"valueDateTime":"2020-02-29T01:02:03Z"})", ItemType::date_time},
        InAndOut{R"({"valueTime":"01:02:03"})", ItemType::time},
        InAndOut{R"({"valueString":"two\nlines"})", ItemType::text},
        InAndOut{R"({"valueUri":"https://example.org"})", ItemType::url},
        InAndOut{R"({"valueCoding":{"system":"s","code":"c","display":"d"}})", ItemType::choice},
        InAndOut{R"({"valueCoding":{"code":"c"}})", ItemType::choice},
        InAndOut{R"({"valueQuantity":{"value":1.0,"unit":"kg","system":"s","code":"kg"}})",
                 ItemType::quantity}}) {
    const auto answer = read(json);
    ASSERT_TRUE(answer) << json;
    EXPECT_EQ(written(*answer, type), json);
  }
}

/// A date that answers a question for a moment, a whole number one for a decimal: FHIR has one type
/// for each question.
TEST(AFhirValue, HasTheTypeThatItsQuestionAsksFor) {
  EXPECT_EQ(written(std::int64_t{3}, ItemType::decimal), R"({"valueDecimal":3})");
  EXPECT_EQ(written(std::int64_t{3}, ItemType::integer), R"({"valueInteger":3})");
  EXPECT_EQ(written(Date{"2020"}, ItemType::date_time), R"({"valueDateTime":"2020"})");
  EXPECT_EQ(written(Date{"2020"}, ItemType::date), R"({"valueDate":"2020"})");
}

TEST(AFhirValue, ThatWouldBeNoJsonIsNotWritten) {
  EXPECT_EQ(written(Decimal{"1."}, ItemType::decimal), "nothing");
  EXPECT_EQ(written(Decimal{"NaN"}, ItemType::decimal), "nothing");
  EXPECT_EQ(written(Quantity{.value = {"007"}}, ItemType::quantity), "nothing");
  EXPECT_EQ(written(std::string(" \n\t"), ItemType::string), "nothing");
}

TEST(AFhirValue, OfAUrlIsReadAsTheUriOfOlderForms) {
  for (const auto* json : {R"({"valueUrl": "https://a"})", R"({"valueUri": "https://a"})"}) {
    const auto answer = read(json);
    ASSERT_TRUE(answer) << json;
    EXPECT_EQ(std::get<Uri>(*answer).text, "https://a");
  }
  EXPECT_FALSE(read(R"({"valueUri": ""})"));
}

TEST(AFhirValue, IsFoundByItsPrefixAndAnotherMemberIsNone) {
  const auto json = read_json(R"({"answerlike": true, "answer": 1, "answerInteger": 4})").value;
  const auto found = read_fhir_value(json, "answer");
  EXPECT_EQ(found.member, "answerInteger");
  EXPECT_EQ(std::get<std::int64_t>(found.answer.value()), 4);
  EXPECT_EQ(read_fhir_value(json, "value").member, "");
  EXPECT_EQ(read_fhir_value(read_json("[1]").value, "value").member, "");
}

TEST(AWholeNumber, IsOneThatFits64Bits) {
  const auto whole = [](const std::string& json) {
    return read_whole_number(read_json(json).value);
  };
  EXPECT_EQ(whole("9223372036854775807"), std::numeric_limits<std::int64_t>::max());
  EXPECT_EQ(whole("-9223372036854775808"), std::numeric_limits<std::int64_t>::min());
  for (const auto* json : {"9223372036854775808", "1.0", "1e2", "\"1\"", "true", "null"})
    EXPECT_FALSE(whole(json)) << json;
}

TEST(AQuantity, NeedsANumberAndNothingElse) {
  const auto quantity = read_quantity(read_json(R"({"value": 0.50})").value);
  ASSERT_TRUE(quantity);
  EXPECT_EQ(quantity->value.digits, "0.50");
  EXPECT_EQ(quantity->unit + quantity->system + quantity->code, "");
  EXPECT_FALSE(read_quantity(read_json(R"({"value": "0.5", "unit": "kg"})").value));
}

}  // namespace
}  // namespace kiosk
