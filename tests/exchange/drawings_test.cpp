// Drawings and names of records, as a response has them.
#include <gtest/gtest.h>

#include "app/domain/sketch.h"
#include "app/encoding/base64.h"
#include "app/exchange/sketch_png.h"
#include "app/json/json.h"
#include "app/pictures/raster_picture.h"
#include "tests/exchange/read_response.h"
#include "tests/support/forms.h"

namespace kiosk {
namespace {

using namespace testing_forms;

Sketch a_line() {
  Sketch sketch;
  sketch.begin({200, 250});
  sketch.go_on({800, 250});
  return sketch;
}

Questionnaire form_of(Item only) { return form({std::move(only)}); }

Item drawn() {
  auto result = item("sign", ItemType::attachment);
  result.entry.is_drawn = true;
  return result;
}

std::string written(const Questionnaire& form, Answer answer) {
  auto response = blank_response(form);
  response.items[0].answers = {std::move(answer)};
  return write_fhir_response(response, form, "2026-11-24T09:30:00Z");
}

const Json& value_in(const Json& response) {
  return response.array_at("item").at(0).array_at("answer").at(0).elements.at(0);
}

TEST(ADrawing, GoesOutAsAPngThatShowsItsLines) {
  const auto form = form_of(drawn());
  const auto json = read_json(written(form, attachment_of(a_line()))).value;

  const auto& value = value_in(json);
  EXPECT_EQ(value.string_at("contentType"), "image/png");
  const auto picture = unpack_picture(*from_base64(value.string_at("data")));
  ASSERT_TRUE(picture);
  EXPECT_EQ(picture->width, sketch_width);
  EXPECT_EQ(picture->height, sketch_height);
  const auto gray = [&](int x, int y) {
    return picture->pixels.at(static_cast<std::size_t>(y * sketch_width + x) * 4);
  };
  EXPECT_EQ(gray(500, 250), 0) << "on the line";
  EXPECT_EQ(gray(500, 270), 255) << "beside it";
  EXPECT_EQ(gray(100, 250), 255) << "before it";
}

TEST(ADrawing, GoesOutAsSvgWhereTheFormTakesNothingElse) {
  auto item = drawn();
  item.entry.is_svg = true;
  const auto json = read_json(written(form_of(item), attachment_of(a_line()))).value;

  EXPECT_EQ(value_in(json).string_at("contentType"), "image/svg+xml");
  EXPECT_EQ(from_base64(value_in(json).string_at("data")), svg_of(a_line()));
}

TEST(ADrawing, ThatWasReadIsWrittenAsItWas) {
  const auto form = form_of(drawn());
  const auto first = written(form, attachment_of(a_line()));

  const auto reading = read_fhir_response(first, form);

  ASSERT_TRUE(reading.response);
  EXPECT_EQ(write_fhir_response(*reading.response, form, "2026-11-24T09:30:00Z"), first);
}

TEST(ADrawing, IsTheSamePngEachTime) { EXPECT_EQ(png_of(a_line()), png_of(a_line())); }

TEST(ARecordsName, GoesOutAsAReferenceWithADisplayAlone) {
  const auto form = form_of(item("doctor", ItemType::reference));
  const auto text = written(form, Reference{.display = "Dr. Ruiz"});
  const auto json = read_json(text).value;

  EXPECT_EQ(value_in(json).string_at("display"), "Dr. Ruiz");
  EXPECT_FALSE(value_in(json).find("reference"));
  const auto reading = read_fhir_response(text, form);
  ASSERT_TRUE(reading.response);
  EXPECT_EQ(write_fhir_response(*reading.response, form, "2026-11-24T09:30:00Z"), text);
}

TEST(AFile, WithoutBytesAndAddressIsNoAnswer) {
  const auto form = form_of(drawn());
  for (const auto* value : {R"({"contentType": "image/png"})", R"({"data": "%%%"})", "{}"}) {
    const auto reading = read_fhir_response(
        std::string(R"({"resourceType": "QuestionnaireResponse", "status": "completed", "item": [
          {"linkId": "sign", "answer": [{"valueAttachment": )") +
            value + "}]}]}",
        form);
    ASSERT_TRUE(reading.response);
    EXPECT_TRUE(reading.response->items[0].answers.empty()) << value;
  }
}

}  // namespace
}  // namespace kiosk
