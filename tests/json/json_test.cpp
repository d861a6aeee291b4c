#include <gtest/gtest.h>

#include "app/json/fhir_value.h"
#include "app/json/json.h"
#include "app/json/partial_json.h"

namespace kiosk {
namespace {

TEST(ReadJson, KeepsTheDigitsAndTheOrderThatWereWritten) {
  const std::string text =
      R"({"b":1.50,"a":[-0.0,1e2,12345678901234567890123],"c":null,"d":true,"e":"é\n"})";
  const auto reading = read_json(text);
  ASSERT_TRUE(reading.fault.empty()) << reading.fault;
  EXPECT_EQ(write_json(reading.value), text);
}

TEST(ReadJson, SaysLineAndColumnOfWhatIsWrong) {
  const auto reading = read_json("{\n  \"ä\": \"é\", }");
  EXPECT_EQ(reading.place, "2:13");
  EXPECT_FALSE(reading.fault.empty());
  EXPECT_TRUE(reading.value.is_null());
}

TEST(ReadJson, FindsEveryKeyThatStandsTwice) {
  const auto reading = read_json(
      R"({"a": [{"x": 1}, {"x": 1, "y": 2, "x": 3, "x": 4}], "b": {"c": {"d": 1, "d": 2}}, "a": 1})");
  EXPECT_EQ(reading.duplicates, (std::vector<std::string>{"a[1].x", "b.c.d", "a"}));
  EXPECT_TRUE(reading.value.find("a")->is_array());
}

TEST(ReadJson, NestingBeyondTheLimitIsRefused) {
  EXPECT_TRUE(
      read_json(std::string(deepest_json, '[') + std::string(deepest_json, ']')).fault.empty());
  EXPECT_FALSE(read_json(std::string(deepest_json + 1, '[') + std::string(deepest_json + 1, ']'))
                   .fault.empty());
}

TEST(ReadJson, NeitherCommentsNorInvalidUtf8AreJson) {
  for (const auto* text : {"// a\n1", "\"\xC3\"", "", "01", "NaN", "[1,]", "{} {}"})
    EXPECT_FALSE(read_json(text).fault.empty()) << text;
}

TEST(ReadJson, AHugeNumberIsNamedAndStandsAsATextThatNobodyTakesForOne) {
  const auto reading = read_json(
      "{\"a\": \"1e999\\\" 1e999\",\n \"b\": [1, -1e999], \"c\": 12345678901234567890123.50}");

  EXPECT_EQ(reading.fault, "");
  EXPECT_EQ(reading.value.string_at("a"), "1e999\" 1e999");
  EXPECT_TRUE(reading.value.array_at("b")[1].is_string());
  EXPECT_EQ(reading.value.find("c")->text, "12345678901234567890123.50");
  ASSERT_EQ(reading.large_numbers.size(), 1U);
  EXPECT_EQ(reading.large_numbers[0].place, "2:11");
  EXPECT_EQ(why_unusable(reading), "2:11: the number -1e999 is too large");
}

TEST(ReadJsonPart, LeavesElementsOutAndFindsTheirFaultsAllTheSame) {
  const std::string text =
      R"({"a": [{"of": "es", "x": {"of": "es"}}, "es", {"of": "en"}], "of": "es", "b": [{"of": "es", "y": 1, "y": 2}]})";
  const auto reading =
      read_json_part(text, [](const Json& element) { return element.string_at("of") != "es"; });

  EXPECT_EQ(write_json(reading.value), R"({"a":["es",{"of":"en"}],"of":"es","b":[]})")
      << "only elements of arrays are left out";
  EXPECT_EQ(reading.duplicates, std::vector<std::string>{"b[0].y"});
  EXPECT_EQ(write_json(read_json_part(text, {}).value), write_json(read_json(text).value));
}

TEST(WriteJson, IndentsAndKeepsEmptyOnesOnOneLine) {
  auto root = json_object();
  root.add("a", json_array());
  root.add("b", json_array()).add(json_boolean(false));
  EXPECT_EQ(write_json(root, 2), "{\n  \"a\": [],\n  \"b\": [\n    false\n  ]\n}");
}

TEST(WriteJson, IsAlwaysJson) {
  auto list = json_array();
  list.add(json_number("NaN"));
  list.add(json_string("\xFF\x01"));
  EXPECT_TRUE(read_json(write_json(list)).fault.empty());
}

TEST(JsonNumber, HasTheGrammarOfJson) {
  for (const auto* digits : {"0", "-0", "10", "1.50", "1e5", "-1.2E-30"})
    EXPECT_TRUE(is_json_number(digits)) << digits;
  for (const auto* digits :
       {"", "-", "01", "+1", ".5", "5.", "1e", "1e+", "NaN", "Infinity", "0x1", "1 "})
    EXPECT_FALSE(is_json_number(digits)) << digits;
}

TEST(FhirTime, DatesMayStopAtTheYearOrMonth) {
  for (const auto* text : {"2020", "2020-02", "2020-02-29"})
    EXPECT_TRUE(is_fhir_date(text)) << text;
  for (const auto* text : {"", "20", "0000", "2020-13", "2020-00", "2021-02-29", "2020-2-1",
                           "2020-02-30", "2020-", "2020-02-29T"}) {
    EXPECT_FALSE(is_fhir_date(text)) << text;
  }
}

TEST(FhirTime, AMomentWithATimeNeedsSecondsAndAZone) {
  for (const auto* text : {"2020", "2020-02-29T01:02:03Z", "2020-02-29T01:02:03.456+13:00"})
    EXPECT_TRUE(is_fhir_date_time(text)) << text;
  for (const auto* text : {"2020-02-29T", "2020-02-29T01:02Z", "2020-02-29T01:02:03",
                           "2020-02-29T25:00:00Z", "2020-02T01:02:03Z", "2020-02-29T01:02:03.Z"}) {
    EXPECT_FALSE(is_fhir_date_time(text)) << text;
  }
  EXPECT_TRUE(is_fhir_time("01:02:03"));
  EXPECT_FALSE(is_fhir_time("01:02"));
}

TEST(FhirValue, AMalformedValueIsFoundButGivesNoAnswer) {
  for (const auto* text :
       {R"({"valueInteger": 1.5})", R"({"valueInteger": "1"})", R"({"valueDate": "yesterday"})",
        R"({"valueQuantity": {"unit": "kg"}})", R"({"valueAttachment": {}})",
        R"({"valueString": " "})", R"({"valueBoolean": 1})", R"({"valueCoding": "a"})"}) {
    const auto value = read_fhir_value(read_json(text).value, "value");
    EXPECT_FALSE(value.member.empty()) << text;
    EXPECT_FALSE(value.answer) << text;
  }
  EXPECT_TRUE(
      read_fhir_value(read_json(R"({"values": 1, "value": 2, "_valueString": {}})").value, "value")
          .member.empty());
}

}  // namespace
}  // namespace kiosk
