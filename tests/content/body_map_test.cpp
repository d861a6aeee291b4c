// Places of the body in a form from elsewhere, on a drawing.
#include "app/content/body_map.h"

#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

const auto our_map = std::filesystem::path(SOURCE_DIR) / "assets/body-map/body-map.toml";

std::string option(const std::string& code, const std::string& system = "http://snomed.info/sct") {
  return R"({"valueCoding": {"system": ")" + system + R"(", "code": ")" + code +
         R"(", "display": "D)" + code + "\"}}";
}

const std::string head = option("69536005");
const std::string chest = option("51185008");
const std::string left_hip = option("287679003");
const std::string elsewhere = option("1", "urn:other");

Item read_with(const std::string& options, const std::string& more = {},
               const std::filesystem::path& map = our_map) {
  const TemporaryFolder folder;
  const auto reading = read_questionnaire(
      folder.write(
          "q.json",
          R"({"resourceType": "Questionnaire", "url": "urn:q", "item": [{"linkId": "w", "type": "choice", "repeats": true, "text": "Where?")" +
              more + R"(, "answerOption": [)" + options + "]}]}"),
      {.body_map = map});
  EXPECT_TRUE(reading.value);
  return reading.value ? reading.value->items.at(0) : Item{};
}

TEST(BodyMapOfAForm, ShowsAnswersWhoseCodesAreParts) {
  const auto item = read_with(head + ", " + chest + ", " + left_hip + ", " + elsewhere);

  EXPECT_EQ(item.control, ItemControl::body_map);
  ASSERT_EQ(item.show.pictures.size(), 2U);
  EXPECT_TRUE(std::filesystem::exists(item.show.pictures[0].file));
  EXPECT_EQ(item.show.pictures[0].label.in("es"), "De frente");
  EXPECT_EQ(item.options[0].region, "head");
  EXPECT_EQ(item.options[2].region, "left-hip");
  EXPECT_EQ(item.options[3].region, "") << "it stays below the drawing";
}

TEST(BodyMapOfAForm, IsNotShownForTooFewOrForTwoAnswersOnOnePart) {
  EXPECT_EQ(read_with(head + ", " + chest).control, ItemControl::none);
  EXPECT_EQ(read_with(head + ", " + chest + ", " + left_hip + ", " + head).control,
            ItemControl::none);
  EXPECT_EQ(
      read_with(head + ", " + chest + ", " + left_hip + ", " + option("1", "urn:o") + ", " +
                option("2", "urn:o") + ", " + option("3", "urn:o") + ", " + option("4", "urn:o"))
          .control,
      ItemControl::none);
  EXPECT_EQ(read_with(option("head", "urn:o") + ", " + option("neck", "urn:o") + ", " +
                      option("chest", "urn:o"))
                .control,
            ItemControl::none)
      << "a code means something in its own system alone";
}

TEST(BodyMapOfAForm, StaysAListWhereTheFormAsksForOneOrThereIsNoMap) {
  const auto three = head + ", " + chest + ", " + left_hip;
  EXPECT_EQ(read_with(three, {}, {}).control, ItemControl::none);
  EXPECT_EQ(
      read_with(
          three,
          R"(, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl", "valueCodeableConcept": {"coding": [{"code": "drop-down"}]}}])")
          .control,
      ItemControl::drop_down);
}

TEST(BodyMapOfAForm, WithFaultsCostsTheMapAndNotTheForm) {
  const TemporaryFolder folder;
  const auto reading = read_questionnaire(
      folder.write(
          "q.json",
          R"({"resourceType": "Questionnaire", "url": "urn:q", "item": [{"linkId": "w", "type": "string", "text": "Where?"}]})"),
      {.body_map = folder.write("map.toml", "[[pictures]]\nfile = \"gone.svg\"\n")});

  ASSERT_TRUE(reading.value);
  ASSERT_EQ(reading.faults.size(), 1U);
  EXPECT_EQ(reading.faults[0].severity, ContentFault::Severity::warning);
  EXPECT_NE(reading.faults[0].what.find("gone.svg"), std::string::npos);
}

TEST(BodyMapOfTheProgram, NamesOnlyPartsThatAPictureHas) {
  ContentFaults found;
  FileFaults faults(our_map, found);
  const auto map = read_body_map(faults);

  ASSERT_TRUE(map);
  EXPECT_TRUE(found.empty());
  std::string drawings;
  for (const auto& picture : map->pictures) drawings += read_file(picture.file);
  for (const auto& [system, codes] : map->regions) {
    for (const auto& [code, region] : codes)
      EXPECT_NE(drawings.find("id=\"" + region + '"'), std::string::npos) << code;
  }
}

}  // namespace
}  // namespace kiosk
