// Forms that are made of parts kept elsewhere: beside them, in a clinic's folder, in their Bundle.
#include <gtest/gtest.h>

#include "app/content/check_questionnaire.h"
#include "app/content/losses.h"
#include "app/content/read_content.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

const std::string sub_questionnaire =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-subQuestionnaire";

/// An item that stands for the part of that canonical.
std::string place_of(const std::string& canonical, const std::string& more = {}) {
  return R"({"linkId": "place", "type": "display", "text": "not there", )" + more +
         R"("extension": [{"url": ")" + sub_questionnaire + R"(", "valueCanonical": ")" +
         canonical + "\"}]}";
}

std::string form(const std::string& items, const std::string& more = {}) {
  return R"({"resourceType": "Questionnaire", )" + more + R"("item": [)" + items + "]}";
}

std::string part(const std::string& url, const std::string& items, const std::string& more = {}) {
  return form(items, R"("url": ")" + url + "\", " + more);
}

std::string link_ids(const std::optional<Questionnaire>& questionnaire) {
  std::string ids;
  if (!questionnaire) return "none";
  for (const auto& item : questionnaire->items) ids += item.link_id + ' ';
  return ids;
}

/// What is lost of a form as far as it is of parts.
std::size_t parts_lost(const std::filesystem::path& file) {
  const auto faults = check_questionnaire(file).faults;
  return static_cast<std::size_t>(
      std::count_if(faults.begin(), faults.end(),
                    [](const ContentFault& fault) { return fault.lost == loss::kept_elsewhere; }));
}

const std::string two_questions =
    R"({"linkId": "1", "type": "boolean", "text": "A?"}, {"linkId": "2", "type": "string", "text": "B?",
      "enableWhen": [{"question": "1", "operator": "=", "answerBoolean": true}]})";

TEST(AFormOfParts, HasTheItemsOfTheFormBesideItInTheirPlace) {
  const TemporaryFolder folder;
  folder.write("part.json", part("urn:part", two_questions));
  const auto file =
      folder.write("form.json", form(R"({"linkId": "first", "type": "string", "text": "F?"}, )" +
                                     place_of("urn:part") +
                                     R"(, {"linkId": "last", "type": "string", "text": "L?"})"));

  const auto read = read_questionnaire(file).value;

  EXPECT_EQ(link_ids(read), "first 1 2 last ");
  EXPECT_TRUE(read->items[2].conditional);
  EXPECT_EQ(parts_lost(file), 0U);
}

TEST(AFormOfParts, PutsThePrefixOfItsPlaceBeforeLinkIdsWhereverTheyAreNamed) {
  const TemporaryFolder folder;
  folder.write("part.json", part("urn:part", two_questions));
  const std::string prefix =
      R"({"url": "http://hl7.org/fhir/StructureDefinition/variable", "valueExpression":
         {"name": "linkIdPrefix", "language": "text/fhirpath", "expression": "'mother.'"}}, )";
  auto place = place_of("urn:part");
  place.replace(place.find("\"extension\": [") + 14, 0, prefix);

  const auto read = read_questionnaire(folder.write("form.json", form(place))).value;

  EXPECT_EQ(link_ids(read), "mother.1 mother.2 ");
  EXPECT_EQ(read->items[1].enable_when.question, 0U);
  EXPECT_TRUE(read->items[1].conditional);
}

TEST(AFormOfParts, HasPartsOfPartsAndWhatTheyBringAlong) {
  const TemporaryFolder folder;
  const auto set = [](const std::string& code) {
    return R"("contained": [{"resourceType": "ValueSet", "id": "v", "compose": {"include": [
             {"system": "s", "concept": [{"code": ")" +
           code + "\"}]}]}}], ";
  };
  const auto choice = [](const std::string& id) {
    return R"({"linkId": ")" + id + R"(", "type": "choice", "text": "C?", "answerValueSet": "#v"})";
  };
  folder.write("inner.json", part("urn:inner", choice("inner"), set("i")));
  folder.write("outer.json",
               part("urn:outer", choice("outer") + ", " + place_of("urn:inner"), set("o")));
  const auto read =
      read_questionnaire(folder.write("form.json", form(place_of("urn:outer")))).value;

  ASSERT_EQ(link_ids(read), "outer inner ");
  EXPECT_EQ(code_of(read->items[0].options.at(0).value), "o");
  EXPECT_EQ(code_of(read->items[1].options.at(0).value), "i");
}

TEST(AFormOfParts, AppliesItsPartWhereItsPlaceDoes) {
  const TemporaryFolder folder;
  folder.write("part.json", part("urn:part", two_questions));
  const auto file = folder.write(
      "form.json",
      form(
          R"({"linkId": "ask", "type": "boolean", "text": "Ask?"}, )" +
          place_of(
              "urn:part",
              R"("enableWhen": [{"question": "ask", "operator": "=", "answerBoolean": true}], )")));

  const auto read = read_questionnaire(file).value;

  ASSERT_EQ(link_ids(read), "ask 1 2 ");
  EXPECT_TRUE(read->items[1].conditional);
  EXPECT_EQ(read->items[1].enable_when.question, 0U);
}

TEST(AFormOfParts, TakesAPartInTheVersionThatItNames) {
  const TemporaryFolder folder;
  folder.write("part.json", part("urn:part", two_questions, R"("version": "2", )"));

  const auto right = folder.write("right.json", form(place_of("urn:part|2")));
  const auto wrong = folder.write("wrong.json", form(place_of("urn:part|3")));

  EXPECT_EQ(link_ids(read_questionnaire(right).value), "1 2 ");
  EXPECT_EQ(link_ids(read_questionnaire(wrong).value), "place ");
  EXPECT_EQ(parts_lost(wrong), 1U);
}

TEST(AFormOfParts, FindsThemInItsBundleAndInAFolder) {
  const TemporaryFolder folder;
  const TemporaryFolder clinic;
  const auto bundle = folder.write(
      "bundle.json", R"({"resourceType": "Bundle", "entry": [{"resource": )" +
                         form(place_of("urn:part"), R"("id": "f", )") + R"(}, {"resource": )" +
                         part("urn:part", two_questions) + "}]}");
  clinic.write("part.json", part("urn:clinic", two_questions));
  const auto file = folder.write("form.json", form(place_of("urn:clinic")));

  EXPECT_EQ(link_ids(read_questionnaire(bundle, {.form = "f"}).value), "1 2 ");
  EXPECT_EQ(link_ids(read_questionnaire(file, {.value_set_folders = {clinic.path()}}).value),
            "1 2 ");
}

TEST(AFormOfParts, ThatLeadsBackToItselfEnds) {
  const TemporaryFolder folder;
  folder.write("part.json",
               part("urn:part",
                    R"({"linkId": "1", "type": "string", "text": "A?"}, )" + place_of("urn:part")));
  const auto file = folder.write("form.json", form(place_of("urn:part")));

  EXPECT_EQ(link_ids(read_questionnaire(file).value), "1 place ");
  EXPECT_EQ(parts_lost(file), 1U);
}

TEST(AFormOfParts, WhosePartsMultiplyEnds) {
  const TemporaryFolder folder;
  for (int i = 0; i < 7; ++i) {
    std::string places;
    for (int k = 0; k < 8; ++k)
      places += (k ? ", " : "") + place_of("urn:" + std::to_string(i + 1));
    folder.write(std::to_string(i) + ".json", part("urn:" + std::to_string(i), places));
  }
  folder.write("7.json", part("urn:7", two_questions));
  const auto file = folder.write("form.json", form(place_of("urn:0")));

  const auto read = read_questionnaire(file).value;

  ASSERT_TRUE(read);
  EXPECT_LT(read->items.size(), 2000U);
}

TEST(AFormOfParts, WhosePartStandsInItAlreadyLosesNothing) {
  const TemporaryFolder folder;
  const auto file = folder.write(
      "form.json", form(R"({"linkId": "g", "type": "group", "text": "G", "extension": [{"url": ")" +
                        sub_questionnaire + R"(", "valueCanonical": "urn:gone"}], "item": [)" +
                        two_questions + "]}"));

  EXPECT_EQ(link_ids(read_questionnaire(file).value), "g 1 2 ");
  EXPECT_EQ(parts_lost(file), 0U);
}

}  // namespace
}  // namespace kiosk
