// A drawing as lines, and as the file that an answer is.
#include "app/domain/sketch.h"

#include <gtest/gtest.h>

#include "app/domain/validation.h"
#include "tests/support/forms.h"

namespace kiosk {
namespace {

Sketch a_cross() {
  Sketch sketch;
  sketch.begin({100, 100});
  sketch.go_on({900, 400});
  sketch.begin({900, 100});
  sketch.go_on({100, 400});
  return sketch;
}

TEST(ASketch, IsReadFromItsFileAsItWasDrawn) {
  auto sketch = a_cross();
  sketch.begin({500, 250});  // a dot

  EXPECT_EQ(sketch_of(Answer{attachment_of(sketch)}), sketch);
  EXPECT_EQ(sketch_of(std::string_view(svg_of({}))), Sketch{});
}

TEST(ASketch, KeepsEveryPointInsideItsBox) {
  Sketch sketch;
  sketch.begin({-50, 9000});
  sketch.go_on({5000, -3});

  EXPECT_EQ(sketch.strokes, (std::vector<Stroke>{{{0, sketch_height}, {sketch_width, 0}}}));
}

TEST(ASketch, LeavesOutPointsThatHardlyMoveAndEndsAtItsLimit) {
  Sketch still;
  still.begin({10, 10});
  for (int i = 0; i < 5; ++i) still.go_on({11, 11});
  EXPECT_EQ(still.strokes.front().size(), 1U);

  Sketch endless;
  endless.begin({0, 0});
  for (int i = 0; i < 20'000; ++i) endless.go_on({i % 2 == 0 ? 900 : 0, 100});
  EXPECT_EQ(endless.strokes.front().size(), most_sketch_points);
}

TEST(ASketch, IsReadFromNoOtherFile) {
  const auto whole = svg_of(a_cross());
  const auto with = [&](const std::string& from, const std::string& to) {
    auto text = whole;
    return text.replace(text.find(from), from.size(), to);
  };
  for (const auto& text :
       {std::string{}, std::string("<svg/>"), with("M100 100", "L100 100"),
        with("900 400", "9999 400"), with("900 400", "-1 400"), with("M100", "Mx"),
        with("/></svg>", "/><script/></svg>"), whole.substr(0, whole.size() - 1)})
    EXPECT_FALSE(sketch_of(std::string_view(text))) << text;
  EXPECT_FALSE(sketch_of(Answer{Attachment{.content_type = "image/png", .data = whole}}));
  EXPECT_FALSE(sketch_of(Answer{std::string("a text")}));
}

TEST(AFile, IsTheSameOnlyWithTheSameBytes) {
  const Attachment file{.content_type = "image/png", .data = "abc"};
  EXPECT_TRUE(same(file, file));
  EXPECT_FALSE(same(file, Attachment{.content_type = "image/png", .data = "abd"}));
}

TEST(AReference, IsTheSameByWhereItLeadsAndByItsNameWhereItLeadsNowhere) {
  EXPECT_TRUE(same(Reference{.reference = "Practitioner/1", .display = "Dr. A"},
                   Reference{.reference = "Practitioner/1", .display = "A., MD"}));
  EXPECT_FALSE(same(Reference{.reference = "Practitioner/1", .display = "Dr. A"},
                    Reference{.reference = "Practitioner/2", .display = "Dr. A"}));
  EXPECT_TRUE(same(Reference{.display = "Dr. A"}, Reference{.display = "Dr. A"}));
  EXPECT_FALSE(same(Reference{.reference = "Practitioner/1", .display = "Dr. A"},
                    Reference{.display = "Dr. A"}));
}

TEST(AFile, AndAReferenceAnswerOnlyAnItemOfTheirType) {
  using namespace testing_forms;
  const std::vector<Answer> file{attachment_of(a_cross())};
  const std::vector<Answer> reference{Reference{.display = "Dr. A"}};

  EXPECT_FALSE(fault_of(item("a", ItemType::attachment), file));
  EXPECT_FALSE(fault_of(item("r", ItemType::reference), reference));
  EXPECT_EQ(fault_of(item("a", ItemType::attachment), reference), FaultCode::invalid_type);
  EXPECT_EQ(fault_of(item("r", ItemType::reference), file), FaultCode::invalid_type);
  EXPECT_EQ(fault_of(item("t", ItemType::string), reference), FaultCode::invalid_type);
}

}  // namespace
}  // namespace kiosk
