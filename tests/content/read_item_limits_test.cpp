#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "app/domain/validation.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

/// The only item of a form, given as its JSON members without linkId.
Item read_one(const std::string& members, ContentFaults* faults = nullptr) {
  const TemporaryFolder folder;
  auto reading = read_questionnaire(folder.write(
      "q.json",
      R"({"resourceType": "Questionnaire", "item": [{"linkId": "q", )" + members + "}]}"));
  EXPECT_TRUE(reading.value);
  if (faults) *faults = reading.faults;
  return reading.value ? reading.value->items.at(0) : Item{};
}

std::string extension(const std::string& name, const std::string& value) {
  return R"({"url": "http://hl7.org/fhir/StructureDefinition/)" + name + "\", " + value + "}";
}

Item with(const std::string& type, const std::string& extensions, ContentFaults* faults = nullptr) {
  return read_one("\"type\": \"" + type + "\", \"extension\": [" + extensions + "]", faults);
}

TEST(ItemLimits, LengthsCountsAndDigitsAreRead) {
  const auto item =
      with("decimal", extension("minLength", "\"valueInteger\": 2") + ',' +
                          extension("questionnaire-minOccurs", "\"valueInteger\": 1") + ',' +
                          extension("questionnaire-maxOccurs", "\"valueInteger\": 3") + ',' +
                          extension("maxDecimalPlaces", "\"valueInteger\": 0"));
  EXPECT_EQ(item.limits.min_length, 2U);
  EXPECT_EQ(item.limits.min_occurs, 1U);
  EXPECT_EQ(item.limits.max_occurs, 3U);
  EXPECT_EQ(item.limits.max_decimal_places, 0);
}

TEST(ItemLimits, ALimitThatIsNoCountIsReportedAndLeftOut) {
  for (const auto* name :
       {"minLength", "questionnaire-minOccurs", "questionnaire-maxOccurs", "maxDecimalPlaces"}) {
    ContentFaults faults;
    const auto item = with("string", extension(name, "\"valueInteger\": -1"), &faults);
    EXPECT_FALSE(item.limits.min_length || item.limits.min_occurs || item.limits.max_occurs ||
                 item.limits.max_decimal_places)
        << name;
    EXPECT_EQ(faults.size(), 1U) << name;
  }
}

TEST(ItemLimits, ARegexHoldsForTheWholeText) {
  const auto item = with("string", extension("regex", "\"valueString\": \"[0-9]{5}\"") + ',' +
                                       extension("entryFormat", "\"valueString\": \"12345\""));
  EXPECT_EQ(item.entry.format.original, "12345");
  EXPECT_EQ(fault_of(item, std::vector<Answer>{std::string("01234")}), std::nullopt);
  EXPECT_EQ(fault_of(item, std::vector<Answer>{std::string("012345")}), FaultCode::regex);

  ContentFaults faults;
  EXPECT_FALSE(
      with("string", extension("regex", "\"valueString\": \"([\""), &faults).limits.matches);
  EXPECT_EQ(faults.size(), 1U);
}

TEST(ItemLimits, UnitsAreThoseToChooseFromOrTheOneThatIsGiven) {
  const auto unit = [](const std::string& code) {
    return R"("valueCoding": {"system": "http://unitsofmeasure.org", "code": ")" + code + "\"}";
  };
  const auto given = with("decimal", extension("questionnaire-unit", unit("kg")));
  EXPECT_EQ(given.entry.units.at(0).code, "kg");
  const auto some = with("quantity", extension("questionnaire-unit", unit("g")) + ',' +
                                         extension("questionnaire-unitOption", unit("kg")) + ',' +
                                         extension("questionnaire-unitOption", unit("[lb_av]")));
  ASSERT_EQ(some.entry.units.size(), 2U);
  EXPECT_EQ(some.entry.units[1].code, "[lb_av]");
}

TEST(ItemLimits, InitialAnswersAreAppliedAsFarAsTheyAreValid) {
  EXPECT_EQ(read_one(R"("type": "integer", "initial": [{"valueInteger": 5}])").entry.initial.size(),
            1U);
  EXPECT_EQ(read_one(R"("type": "integer", "initial": [{"valueInteger": 5}, {"valueInteger": 6}])")
                .entry.initial.size(),
            1U);
  EXPECT_EQ(
      read_one(
          R"("type": "integer", "repeats": true, "initial": [{"valueInteger": 5}, {"valueInteger": 6}])")
          .entry.initial.size(),
      2U);
  EXPECT_TRUE(
      read_one(R"("type": "integer", "initial": [{"valueString": "5"}])").entry.initial.empty());
}

TEST(ItemControls, AreThoseOfFhirsCodeSystem) {
  const std::pair<const char*, ItemControl> controls[] = {
      {"radio-button", ItemControl::radio_button},
      {"autocomplete", ItemControl::autocomplete},
      {"flyover", ItemControl::flyover},
      {"prompt", ItemControl::prompt},
      {"unit", ItemControl::unit},
      {"header", ItemControl::header},
      {"footer", ItemControl::footer},
      {"page", ItemControl::page},
      {"gtable", ItemControl::group_table},
      {"table", ItemControl::table},
      {"of-our-own", ItemControl::other}};
  for (const auto& [code, control] : controls) {
    const auto item = with("group", extension("questionnaire-itemControl",
                                              R"("valueCodeableConcept": {"coding": [{"code": ")" +
                                                  std::string(code) + "\"}]}"));
    EXPECT_EQ(item.control, control) << code;
  }
}

TEST(ItemLooks, CategoryOrientationAndPrefixesAreRead) {
  const auto item = read_one(
      R"("type": "choice", "extension": [)" +
      extension("questionnaire-displayCategory",
                R"("valueCodeableConcept": {"coding": [{"code": "security"}]})") +
      ',' + extension("questionnaire-choiceOrientation", R"("valueCode": "horizontal")") +
      R"(], "answerOption": [
    {"extension": [)" +
      extension("questionnaire-optionPrefix", "\"valueString\": \"a)\"") +
      R"(], "valueString": "first"}, {"valueInteger": 3}, {"valueDate": "2020-01-02"}, {"valueTime": "10:00:00"}])");
  EXPECT_EQ(item.show.category, DisplayCategory::security);
  EXPECT_TRUE(item.show.horizontal);
  ASSERT_EQ(item.options.size(), 4U);
  EXPECT_EQ(item.options[0].prefix.original, "a)");
  EXPECT_EQ(item.options[1].label.original, "3");
  EXPECT_EQ(item.options[2].label.original, "2020-01-02");
}

TEST(ItemText, AStyledTextStandsBesideThePlainOneOrInItsPlace) {
  const auto both =
      read_one(R"("type": "display", "text": "Yes", "_text": {"extension": [)" +
               extension("rendering-markdown", R"("valueMarkdown": "**Yes**")") + "]}");
  EXPECT_EQ(both.text.original, "Yes");
  EXPECT_EQ(both.show.markup.original, "<b>Yes</b>");
  const auto only =
      read_one(R"("type": "display", "_text": {"extension": [)" +
               extension("rendering-xhtml", R"("valueString": "<b>A</b> &amp; B")") + "]}");
  EXPECT_EQ(only.text.original, "A & B");
  EXPECT_TRUE(only.show.text_is_made);
}

}  // namespace
}  // namespace kiosk
