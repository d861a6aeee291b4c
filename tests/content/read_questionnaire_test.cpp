#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "app/domain/response.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

Reading<Questionnaire> read(const std::string& json) {
  const TemporaryFolder folder;
  return read_questionnaire(folder.write("q.json", json));
}

/// Reads a form with these items.
Reading<Questionnaire> read_items(const std::string& items) {
  return read(R"({"resourceType": "Questionnaire", "item": [)" + items + "]}");
}

std::string places(const ContentFaults& faults) {
  std::string text;
  for (const auto& fault : faults) text += fault.place + ' ';
  return text;
}

TEST(ReadQuestionnaire, ItemsLieFlatInDocumentOrder) {
  const auto form = read_items(R"({"linkId": "g", "type": "group", "item": [
      {"linkId": "a", "type": "choice", "item": [{"linkId": "a-help", "type": "display"}]}, {"linkId": "b", "type": "string"}]},
    {"linkId": "c", "type": "boolean"})")
                        .value;

  ASSERT_TRUE(form);
  ASSERT_EQ(form->items.size(), 5U);
  EXPECT_EQ(form->items[0].parent, no_item);
  EXPECT_EQ(form->items[0].end, 4U);
  EXPECT_EQ(form->items[1].end, 3U);
  EXPECT_EQ(form->items[2].parent, 1U);
  EXPECT_EQ(form->items[3].parent, 0U);
  EXPECT_EQ(form->items[4].parent, no_item);
  EXPECT_EQ(form->find("c"), 4U);
}

TEST(ReadQuestionnaire, AByteOrderMarkIsNoFault) {
  EXPECT_TRUE(read("\xEF\xBB\xBF{\"resourceType\": \"Questionnaire\"}").value);
}

TEST(ReadQuestionnaire, ABundleStandsForItsFirstForm) {
  const auto form =
      read(R"({"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Patient"}},
    {"resource": {"resourceType": "Questionnaire", "url": "urn:first"}}, {"resource": {"resourceType": "Questionnaire", "url": "urn:second"}}]})")
          .value;

  ASSERT_TRUE(form);
  EXPECT_EQ(form->url, "urn:first");
}

TEST(ReadQuestionnaire, WhatIsNoFormIsRefused) {
  for (const auto* json : {"", "null", "[]", "3", "\"Questionnaire\"", "{}",
                           "{\"resourceType\": 3}", "{\"resourceType\": \"Patient\"}", "{\"a\": }",
                           "{\"resourceType\": \"Questionnaire\"", "\xFF\xFE"}) {
    const auto reading = read(json);
    EXPECT_FALSE(reading.value) << json;
    EXPECT_TRUE(has_errors(reading.faults)) << json;
  }
}

TEST(ReadQuestionnaire, AWrongPartIsAWarningAndTheRestIsUsed) {
  const auto reading = read(
      R"({"resourceType": "Questionnaire", "item": [3, {"linkId": 1}, {"linkId": "a", "type": "signature", "required": "yes",
    "maxLength": -1, "item": {}, "enableWhen": {}}, {"linkId": "b", "type": "integer", "enableWhen": [3, {}]}, {"linkId": "b", "type": "string"}]})");

  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->items.size(), 4U);
  EXPECT_EQ(reading.value->items[1].type, ItemType::unsupported);
  EXPECT_EQ(
      places(reading.faults),
      "item[0] item[1].type item[1] item[2].type item[2].required item[2].maxLength item[2].item "
      "item[4] item[2].enableWhen "
      "item[3].enableWhen[0].operator item[3].enableWhen[1].operator item[3].enableBehavior ");
}

TEST(ReadQuestionnaire, SeveralConditionsHoldTogetherAsTheFormSays) {
  const auto two = [](const std::string& behavior) {
    return read_items(R"({"linkId": "a", "type": "boolean"}, {"linkId": "b", "type": "string", )" +
                      behavior + R"("enableWhen": [
      {"question": "a", "operator": "=", "answerBoolean": true}, {"question": "a", "operator": "exists", "answerBoolean": false}]})");
  };
  EXPECT_EQ(two(R"("enableBehavior": "all", )").value->items[1].enable_when.kind,
            Condition::Kind::all);
  EXPECT_EQ(two(R"("enableBehavior": "any", )").value->items[1].enable_when.kind,
            Condition::Kind::any);
  EXPECT_TRUE(two(R"("enableBehavior": "any", )").faults.empty());
  const auto silent = two("");
  EXPECT_EQ(silent.value->items[1].enable_when.kind, Condition::Kind::any);
  EXPECT_EQ(places(silent.faults), "item[1].enableBehavior ");
}

TEST(ReadQuestionnaire, AConditionReadsEveryTypeOfOperand) {
  const auto operand = [](const std::string& type, const std::string& answer) {
    const auto form = read_items(R"({"linkId": "a", "type": ")" + type +
                                 R"("}, {"linkId": "b", "type": "string", "enableWhen": [
      {"question": "a", "operator": "=", )" +
                                 answer + "}]}");
    EXPECT_TRUE(form.faults.empty()) << places(form.faults) << answer;
    return form.value->items[1].enable_when.operand;
  };
  EXPECT_TRUE(same(operand("boolean", R"("answerBoolean": true)"), true));
  EXPECT_TRUE(same(operand("integer", R"("answerInteger": -3)"), std::int64_t{-3}));
  EXPECT_EQ(std::get<Decimal>(operand("decimal", R"("answerDecimal": 1.50)")).digits, "1.50");
  EXPECT_TRUE(same(operand("date", R"("answerDate": "2020-02")"), Date{"2020-02"}));
  EXPECT_TRUE(same(operand("dateTime", R"("answerDateTime": "2020-02-03T04:05:06Z")"),
                   DateTime{"2020-02-03T04:05:06Z"}));
  EXPECT_TRUE(same(operand("time", R"("answerTime": "04:05:06")"), Time{"04:05:06"}));
  EXPECT_TRUE(same(operand("string", R"("answerString": "x")"), std::string("x")));
  EXPECT_TRUE(same(operand("open-choice", R"("answerCoding": {"system": "s", "code": "c"})"),
                   Coding{"s", "c", ""}));
  EXPECT_TRUE(same(operand("quantity", R"("answerQuantity": {"value": 2, "unit": "kg"})"),
                   Quantity{{"2"}, "kg", "", ""}));
}

TEST(ReadQuestionnaire, AConditionOnAnUnknownItemHoldsOnlyForWantOfAnAnswer) {
  const auto reading = read_items(
      R"({"linkId": "b", "type": "string", "enableWhen": [{"question": "x", "operator": "exists", "answerBoolean": false}]},
    {"linkId": "c", "type": "string", "enableWhen": [{"question": "x", "operator": "exists", "answerBoolean": true}]})");

  ASSERT_TRUE(reading.value);
  EXPECT_EQ(places(reading.faults),
            "item[0].enableWhen[0].question item[1].enableWhen[0].question ");
  const auto response = blank_response(*reading.value);
  EXPECT_TRUE(response.items[0].enabled);
  EXPECT_FALSE(response.items[1].enabled);
}

TEST(ReadQuestionnaire, AContainedValueSetGivesTheOptions) {
  const auto form = read(R"({"resourceType": "Questionnaire", "contained": [
    {"resourceType": "ValueSet", "id": "c", "compose": {"include": [{"system": "s", "concept": [
      {"code": "1", "display": "One", "designation": [{"language": "es", "value": "Uno"}]}, {"code": "2"}]}]}},
    {"resourceType": "ValueSet", "id": "e", "url": "urn:e", "expansion": {"contains": [{"system": "s", "code": "3", "abstract": true,
      "contains": [{"system": "s", "code": "4", "display": "Four"}]}]}}],
    "item": [{"linkId": "a", "type": "choice", "answerValueSet": "#c"}, {"linkId": "b", "type": "choice", "answerValueSet": "urn:e|1"}]})")
                        .value;

  ASSERT_TRUE(form);
  ASSERT_EQ(form->items[0].options.size(), 2U);
  EXPECT_EQ(form->items[0].options[0].label.in("es"), "Uno");
  EXPECT_EQ(form->items[0].options[1].label.in("en"), "2");
  ASSERT_EQ(form->items[1].options.size(), 1U);
  EXPECT_EQ(code_of(form->items[1].options[0].value), "4");
}

TEST(ReadQuestionnaire, WhatTheKioskReadsBeyondTheCoreIsThere) {
  const auto form = read_items(
      R"({"linkId": "a", "type": "integer", "prefix": "1.", "maxLength": 5, "readOnly": true, "extension": [
      {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl", "valueCodeableConcept": {"coding": [{"code": "slider"}]}},
      {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0},
      {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueDecimal": 10.0},
      {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-sliderStepValue", "valueInteger": 2},
      {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", "valueBoolean": true},
      {"url": "urn:beforehand:decline", "valueString": "Pass"},
      {"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-shortText", "valueString": "Short"},
      {"url": "urn:beforehand:band", "extension": [{"url": "from", "valueInteger": 1}, {"url": "to", "valueInteger": 4},
        {"url": "label", "valueString": "Mild"}, {"url": "text", "valueString": "A little"}]}]})");

  ASSERT_TRUE(form.value);
  EXPECT_TRUE(form.faults.empty()) << places(form.faults);
  const auto& item = form.value->items[0];
  EXPECT_EQ(item.control, ItemControl::slider);
  EXPECT_EQ(item.limits.whole_min(), 0);
  EXPECT_EQ(item.limits.whole_max(), 10);
  ASSERT_TRUE(item.limits.step);
  EXPECT_EQ(item.limits.step->digits, "2");
  EXPECT_EQ(item.limits.max_length, 5U);
  EXPECT_TRUE(item.hidden && item.read_only);
  EXPECT_EQ(item.entry.decline.original, "Pass");
  EXPECT_EQ(item.show.short_text.original, "Short");
  ASSERT_EQ(item.show.bands.size(), 1U);
  EXPECT_EQ(item.show.bands[0].to, 4);
  EXPECT_EQ(item.show.bands[0].label.original, "Mild");
}

TEST(ReadQuestionnaire, ASliderMayGoByFractions) {
  const auto slider = [](const std::string& type, const std::string& step) {
    return read_items(R"({"linkId": "a", "type": ")" + type + R"(", "extension": [
      {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl", "valueCodeableConcept": {"coding": [{"code": "slider"}]}},
      {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueDecimal": 0.5}, {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueDecimal": 2.5},
      {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-sliderStepValue", "valueDecimal": )" +
                      step + "}]}");
  };
  const auto form = slider("decimal", "0.1");
  ASSERT_TRUE(form.value);
  EXPECT_TRUE(form.faults.empty()) << places(form.faults);
  ASSERT_TRUE(form.value->items[0].limits.step);
  EXPECT_EQ(form.value->items[0].limits.step->digits, "0.1");
  EXPECT_EQ(slider("decimal", "-0.1").faults.size(), 1U);
  EXPECT_EQ(slider("decimal", "0.0").faults.size(), 1U);
  EXPECT_EQ(slider("integer", "0.1").faults.size(), 1U);
}

TEST(ReadQuestionnaire, ABoundThatIsNoWholeNumberIsKeptAsItWasWritten) {
  const auto form = read_items(R"({"linkId": "a", "type": "decimal", "extension": [
      {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueDecimal": 0.50}]})")
                        .value;

  ASSERT_TRUE(form);
  ASSERT_TRUE(form->items[0].limits.min_value);
  EXPECT_EQ(std::get<Decimal>(*form->items[0].limits.min_value).digits, "0.50");
}

TEST(ReadQuestionnaire, ItemsDeeperThanTheLimitAreLeftOut) {
  std::string items = R"({"linkId": "last", "type": "string"})";
  for (int depth = 100; depth-- > 0;)
    items = R"({"linkId": "g)" + std::to_string(depth) + R"(", "type": "group", "item": [)" +
            items + "]}";

  const auto reading = read_items(items);

  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->items.size(), 64U);
  EXPECT_EQ(reading.faults.size(), 1U);
}

TEST(ReadQuestionnaire, BottomlessNestingIsRefused) {
  EXPECT_FALSE(read(std::string(1'000'000, '[')).value);
  std::string objects;
  for (int i = 0; i < 100'000; ++i) objects += "{\"item\":";
  EXPECT_FALSE(read(objects).value);
}

TEST(ReadQuestionnaire, ManyItemsInOneLongChainAreRead) {
  constexpr int count = 20'000;
  std::string items = R"({"linkId": "0", "type": "boolean"})";
  for (int i = 1; i < count; ++i) {
    items += R"(,{"linkId": ")" + std::to_string(i) +
             R"(", "type": "boolean", "enableWhen": [{"question": ")" + std::to_string(i - 1) +
             R"(", "operator": "=", "answerBoolean": true}]})";
  }

  const auto reading = read_items(items);

  ASSERT_TRUE(reading.value);
  EXPECT_TRUE(reading.faults.empty());
  EXPECT_EQ(blank_response(*reading.value).items.size(), static_cast<std::size_t>(count));
}

TEST(ReadQuestionnaire, ACycleIsReportedWithTheLinkIdsAlongIt) {
  const auto reading = read_items(
      R"({"linkId": "a", "type": "boolean", "enableWhen": [{"question": "b", "operator": "=", "answerBoolean": true}]},
    {"linkId": "b", "type": "boolean", "enableWhen": [{"question": "a", "operator": "=", "answerBoolean": true}]})");

  ASSERT_TRUE(reading.value);
  ASSERT_EQ(reading.faults.size(), 1U);
  EXPECT_NE(reading.faults[0].what.find("a -> b -> a"), std::string::npos)
      << reading.faults[0].what;
}

}  // namespace
}  // namespace kiosk
