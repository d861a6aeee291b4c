// Pictures that a form brings along, and files that may be drawn.
#include <gtest/gtest.h>

#include "app/content/check_questionnaire.h"
#include "app/content/losses.h"
#include "app/pictures/raster_picture.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

const std::string hl7 = "http://hl7.org/fhir/StructureDefinition/";
const std::string sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

/// Four pixels by two, all of them red.
constexpr auto red =
    "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAYAAAB/qH1jAAAAEklEQVR42mP4z8DwHxkzoAsAAA8hD/"
    "H+RRRjAAAAAElFTkSuQmCC";
/// The head of a PNG that claims 60 000 pixels by 60 000.
constexpr auto huge = "iVBORw0KGgoAAAANSUhEUgAA6mAAAOpgCAYAAACA0nVC";
/// A circle, as SVG, and one with a script.
constexpr auto circle =
    "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCA5IDkiPjxjaXJjbGUgY3g9Ij"
    "QiIGN5PSI0IiByPSIzIi8+PC9zdmc+";
constexpr auto script =
    "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciPjxzY3JpcHQ+MTwvc2NyaXB0Pjwvc3ZnPg==";

struct Read {
  Item item{};
  std::set<std::string> lost{};
};

Read item_with(const std::string& members, const std::string& contained = {}) {
  const TemporaryFolder folder;
  const auto file =
      folder.write("q.json", R"({"resourceType": "Questionnaire", "contained": [)" + contained +
                                 R"(], "item": [{"linkId": "a", "text": "A?", )" + members + "}]}");
  const auto reading = read_questionnaire(file);
  EXPECT_TRUE(reading.value);
  Read read{.item = reading.value ? reading.value->items.at(0) : Item{}};
  for (const auto& fault : check_questionnaire(file).faults) {
    if (!fault.lost.empty()) read.lost.emplace(fault.lost);
  }
  return read;
}

std::string media(const std::string& attachment, const std::string& name = "itemMedia") {
  return R"({"url": ")" + sdc + name + R"(", "valueAttachment": {)" + attachment + "}}";
}

std::string with_media(const std::string& attachment) {
  return R"("type": "string", "extension": [)" + media(attachment) + ']';
}

std::string data(const std::string& base64) { return R"("data": ")" + base64 + '"'; }

const std::set<std::string> nothing{};
const std::set<std::string> a_picture{std::string(loss::picture)};

TEST(APictureOfAForm, IsThereWithItsBytesAndItsName) {
  const auto read = item_with(with_media(data(red) + R"(, "title": "A red bar")"));

  ASSERT_TRUE(read.item.show.media);
  EXPECT_EQ(read.item.show.media->label.original, "A red bar");
  const auto picture = unpack_picture(*read.item.show.media->data);
  ASSERT_TRUE(picture);
  EXPECT_EQ(picture->width, 4);
  EXPECT_EQ(picture->height, 2);
  EXPECT_EQ(std::vector<std::uint8_t>(picture->pixels.begin(), picture->pixels.begin() + 4),
            (std::vector<std::uint8_t>{0, 0, 255, 255}))
      << "blue, green, red, alpha";
  EXPECT_EQ(read.lost, nothing);
}

TEST(APictureOfAForm, MayBeADrawing) {
  const auto read = item_with(with_media(data(circle)));
  ASSERT_TRUE(read.item.show.media);
  EXPECT_EQ(read.item.show.media->content_type, "image/svg+xml");
  EXPECT_EQ(read.lost, nothing);
}

TEST(APictureOfAForm, MayStandInABinaryThatTheFormContains) {
  const auto read = item_with(with_media(R"("url": "#bar")"),
                              R"({"resourceType": "Binary", "id": "bar", )" + data(red) + "}");
  EXPECT_TRUE(read.item.show.media);
  EXPECT_EQ(read.lost, nothing);
}

TEST(APictureOfAForm, ThatCannotBeShownIsALoss) {
  for (const auto& attachment :
       {std::string(R"("url": "https://pictures.example/a.png")"), std::string(), data("%%%"),
        data("AAAA"), data(huge), data(std::string(red).substr(0, 80)), data(script)}) {
    const auto read = item_with(with_media(attachment));
    EXPECT_FALSE(read.item.show.media) << attachment;
    EXPECT_EQ(read.lost, a_picture) << attachment;
  }
}

TEST(APictureOfAForm, MayBelongToOneAnswer) {
  const auto read = item_with(R"("type": "choice", "answerOption": [
    {"valueCoding": {"code": "a", "display": "A", "system": "s"}, "extension": [)" +
                              media(data(red), "itemAnswerMedia") + R"(]},
    {"valueCoding": {"code": "b", "display": "B", "system": "s", "extension": [)" +
                              media(data(red), "itemAnswerMedia") + R"(]}},
    {"valueCoding": {"code": "c", "display": "C", "system": "s"}}])");

  EXPECT_TRUE(read.item.options.at(0).picture);
  EXPECT_TRUE(read.item.options.at(1).picture);
  EXPECT_FALSE(read.item.options.at(2).picture);
  EXPECT_EQ(read.lost, nothing);
}

std::string file_of(const std::vector<std::string>& types, const std::string& more = {}) {
  std::string list = more;
  for (const auto& type : types)
    list += (list.empty() ? "" : ", ") + (R"({"url": ")" + hl7 + R"(mimeType", "valueCode": ")") +
            type + "\"}";
  return R"("type": "attachment", "extension": [)" + list + ']';
}

TEST(AFileThatIsAskedFor, MayBeDrawnWhereItsTypesAllowIt) {
  for (const auto& types : std::vector<std::vector<std::string>>{
           {}, {"image/png"}, {"image/*"}, {"application/pdf", "image/png"}, {"image/svg+xml"}}) {
    const auto read = item_with(file_of(types));
    EXPECT_TRUE(read.item.entry.is_drawn);
    EXPECT_EQ(read.lost, nothing);
  }
}

TEST(AFileThatIsAskedFor, IsALossWhereNoDrawingWillDo) {
  const std::set<std::string> a_file{std::string(loss::attachment)};
  const auto photo = R"({"url": "http://doc-of-photo-capture", "valueString": "photo-capture"})";
  for (const auto& members : {file_of({"application/pdf"}), file_of({"image/jpeg", "audio/*"}),
                              file_of({}, photo), file_of({"image/png"}, photo)}) {
    const auto read = item_with(members);
    EXPECT_FALSE(read.item.entry.is_drawn) << members;
    EXPECT_EQ(read.lost, a_file) << members;
  }
}

TEST(AFileThatIsAskedFor, IsSvgOnlyWhereTheFormTakesNoPng) {
  EXPECT_TRUE(item_with(file_of({"image/svg+xml"})).item.entry.is_svg);
  EXPECT_FALSE(item_with(file_of({"image/svg+xml", "image/png"})).item.entry.is_svg);
  EXPECT_FALSE(item_with(file_of({})).item.entry.is_svg);
}

TEST(ARecordThatIsAskedFor, IsAskedInOnesOwnWordsAndIsNoLoss) {
  const auto read = item_with(R"("type": "reference")");
  EXPECT_EQ(read.lost, nothing);
}

TEST(AnAnswerGivenBeforehand, IsACodesNameWhereTheItemTakesWords) {
  const auto read = item_with(
      R"("type": "string", "initial": [{"valueCoding": {"code": "active", "display": "Active"}}])");
  ASSERT_EQ(read.item.entry.initial.size(), 1U);
  EXPECT_EQ(std::get<std::string>(read.item.entry.initial.front()), "Active");
  EXPECT_EQ(read.lost, nothing);
}

}  // namespace
}  // namespace kiosk
