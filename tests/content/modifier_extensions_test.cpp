// FHIR R4 2.4.0.2: a modifierExtension that one does not know must not be passed over.
#include <gtest/gtest.h>

#include "app/content/check_questionnaire.h"
#include "app/domain/response.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

constexpr auto unknown = R"("modifierExtension": [{"url": "urn:x:not", "valueBoolean": true}])";
constexpr auto unknown_at_root =
    R"("modifierExtension": [{"url": "urn:x:not", "valueBoolean": true}], )";

std::string form_with(const std::string& at_root, const std::string& items) {
  return R"({"resourceType": "Questionnaire", )" + at_root + R"("item": [)" + items + "]}";
}

std::string lines(const ContentFaults& faults) {
  std::string text;
  for (const auto& fault : faults)
    text += (fault.severity == ContentFault::Severity::error ? "error " : "warning ") +
            fault.place + ": " + fault.what + '\n';
  return text;
}

TEST(ModifierExtension, OfAFormIsNamedAndTheFormNotAsked) {
  const TemporaryFolder folder;
  const auto file = folder.write(
      "q.json", form_with(unknown_at_root, R"({"linkId": "a", "type": "group", "text": "A"})"));

  const auto reading = read_questionnaire(file);

  EXPECT_FALSE(reading.value);
  EXPECT_NE(lines(reading.faults)
                .find("error modifierExtension: \"urn:x:not\" changes what the form means"),
            std::string::npos)
      << lines(reading.faults);
  EXPECT_NE(lines(check_questionnaire(file).faults).find("is an empty group"), std::string::npos)
      << "its author hears of all else too";
}

TEST(ModifierExtension, OfAFormThatSpeaksOfColorsAloneIsAWarning) {
  const TemporaryFolder folder;
  const auto reading = read_questionnaire(folder.write(
      "q.json",
      form_with(
          R"("modifierExtension": [{"url": "http://hl7.org/fhir/StructureDefinition/rendering-styleSensitive", "valueBoolean": true}], )",
          "")));

  EXPECT_TRUE(reading.value);
  EXPECT_NE(lines(reading.faults).find("warning modifierExtension: the form says that its colors"),
            std::string::npos);
}

TEST(ModifierExtension, OfAnItemOrAPartOfItLeavesOutWhatItMayMeanOtherwise) {
  struct Case {
    std::string item;
    std::string place;
  };
  const std::string modifier = unknown;
  const Case cases[] = {
      {R"({"linkId": "a", "type": "integer", )" + modifier + "}", "item[0].modifierExtension"},
      {R"({"linkId": "a", "type": "group", )" + modifier +
           R"(, "item": [{"linkId": "b", "type": "boolean"}]})",
       "item[0].modifierExtension"},
      {R"({"linkId": "a", "type": "boolean", "enableWhen": [{"question": "a", "operator": "exists", "answerBoolean": true, )" +
           modifier + "}]}",
       "item[0].enableWhen[0].modifierExtension"},
      {R"({"linkId": "a", "type": "choice", "answerOption": [{"valueString": "x"}, {"valueString": "y", )" +
           modifier + "}]}",
       "item[0].answerOption[1].modifierExtension"},
  };
  for (const auto& [item, place] : cases) {
    const TemporaryFolder folder;

    const auto reading = read_questionnaire(folder.write("q.json", form_with("", item)));

    ASSERT_TRUE(reading.value) << item;
    EXPECT_EQ(reading.value->items[0].type, ItemType::unsupported) << item;
    EXPECT_NE(lines(reading.faults).find("warning " + place + ": changes what the item means"),
              std::string::npos)
        << lines(reading.faults);
  }
}

TEST(ModifierExtension, OfWordsHidesThem) {
  const TemporaryFolder folder;

  const auto reading = read_questionnaire(folder.write(
      "q.json",
      form_with(
          "",
          R"({"linkId": "a", "type": "display", "text": "Read this", "modifierExtension": [{"url": "urn:x:not"}]})")));

  ASSERT_TRUE(reading.value);
  EXPECT_TRUE(reading.value->items[0].hidden);
}

}  // namespace
}  // namespace kiosk
