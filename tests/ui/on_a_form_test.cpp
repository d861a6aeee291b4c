// A plain form on a stage without a display: each control by finger, and by keys alone.
#include <gtest/gtest.h>
#include <imgui/imgui.h>

#include "tests/support/every_item.h"
#include "tests/ui/stage_without_display.h"

namespace kiosk::ui {
namespace {

struct Size {
  const char* name = "";
  int width = 0;
  int height = 0;
};

class OnAForm : public testing::TestWithParam<Size> {
 protected:
  void SetUp() override {
    if (!StageWithoutDisplay::possible())
      GTEST_SKIP() << "there is no EGL here, so nothing can be drawn off screen";
    stage = std::make_unique<StageWithoutDisplay>(GetParam().width, GetParam().height, aid);
    stage->visitor.starts();
  }
  StageWithoutDisplay& at(const LinkId& question) {
    stage->visitor.jump_to(question);
    stage->show();
    return *stage;
  }
  std::string shown(const std::string& field = "field.0") { return stage->find(field).name; }
  /// Taps one after another, after paging to what is out of sight.
  void tap_all(const std::vector<std::string>& ids) {
    for (const auto& id : ids) {
      for (int page = 0;
           page < 20 && stage->find(id).visible.height < stage->find(id).rect.height * 0.6F; ++page)
        stage->tap("page-down", Moment{500});
      stage->tap(id, Moment{500});
    }
  }

  const DecisionAid aid = every_item_aid();
  std::unique_ptr<StageWithoutDisplay> stage{};
};

/// A form has no draft to tell of: its header is not tinted for one.
TEST_P(OnAForm, TheHeaderHasNoNoticeWhereThereIsNone) {
  stage->resize(GetParam().width, GetParam().height);
  EXPECT_FALSE(at("count").said().find("draft-notice"));
  stage->resize(1280, 700);
  EXPECT_FALSE(at("count").said().find("draft-notice"));
}

TEST_P(OnAForm, ANumberIsTypedWithAFinger) {
  at("count");
  tap_all({"field.0", "digit.1", "digit.2", "enter"});
  EXPECT_EQ(shown(), "12. Touch to change it.");
}

TEST_P(OnAForm, ANumberIsTypedOnARealKeyboard) {
  at("degrees").press_tab_until("field.0").press(Key::enter);
  stage->types("12.55").press(Key::backspace).types("5-").press(Key::enter);
  EXPECT_EQ(shown(), "-12.5 °C. Touch to change it.");
}

TEST_P(OnAForm, AQuantityHasItsUnitChosen) {
  at("weight");
  tap_all({"field.0", "unit.1", "digit.1", "digit.5", "digit.0", "enter"});
  EXPECT_EQ(shown(), "150 pounds. Touch to change it.");
}

TEST_P(OnAForm, ADayIsTypedAndWhatIsNotKnownLeftOut) {
  at("date");
  tap_all({"field.0", "precision.only_month", "digit.5", "digit.2", "digit.0", "digit.1", "digit.9",
           "enter"});
  EXPECT_EQ(shown(), "May 2019. Touch to change it.");
}

TEST_P(OnAForm, ADayThatThereIsNotIsRefusedCalmly) {
  at("date");
  tap_all({"field.0"});
  stage->types("02302019").press(Key::enter);
  EXPECT_EQ(stage->said().name, "pad");
  EXPECT_TRUE(stage->said().find("error"));
  stage->press(Key::escape);
  EXPECT_EQ(stage->said().name, "question");
}

TEST_P(OnAForm, AMomentIsADayAndATime) {
  at("moment");
  tap_all({"field.0"});
  stage->types("5212019").press(Key::enter).types("745");
  tap_all({"half.after-noon", "enter"});
  EXPECT_EQ(shown(), "May 21, 2019, 7:45\u00A0PM. Touch to change it.");
}

TEST_P(OnAForm, WordsAreWrittenByFingerAndByKeyboard) {
  at("line-of-words");
  tap_all({"field.0", "key.capitals", "key.A", "key.n"});
  stage->types("n").press(Key::enter);
  EXPECT_EQ(shown(), "Ann. Touch to change it.");
}

TEST_P(OnAForm, AnAnswerAmongHundredsIsFoundByItsWords) {
  at("autocomplete");
  tap_all({"field.0", "search"});
  stage->types("stonewood").press(Key::enter);
  EXPECT_EQ(stage->said().name, "answer-list");
  tap_all({"answer.t044", "done"});
  EXPECT_EQ(shown(), "Stonewood. Touch to change it.");
}

TEST_P(OnAForm, ADrawingFollowsTheFingerAndStaysWhereItWasDrawn) {
  at("sign");
  tap_all({"sketch.0"});
  ASSERT_EQ(stage->said().name, "sketch");
  const auto box = stage->find("sketch.canvas").rect;
  const auto& lines = [&]() -> const std::vector<Stroke>& {
    return stage->visitor.session.panels.find<SketchEntry>()->sketch.strokes;
  };

  stage->draw_line("sketch.canvas", {0.1F, 0.2F}, {0.9F, 0.8F});

  ASSERT_EQ(lines().size(), 1U);
  EXPECT_NEAR(lines()[0].front().x, 0.1 * sketch_width, 3);
  EXPECT_NEAR(lines()[0].front().y, 0.2 * sketch_height, 3);
  EXPECT_NEAR(lines()[0].back().x, 0.9 * sketch_width, 3);
  EXPECT_NEAR(lines()[0].back().y, 0.8 * sketch_height, 3);
  EXPECT_GT(lines()[0].size(), 5U) << "each move adds to the line";
  EXPECT_EQ(stage->find("sketch.canvas").rect.y, box.y) << "the page does not scroll under it";

  stage->draw_line("sketch.canvas", {0.5F, 0.5F}, {0.5F, 3.0F});
  EXPECT_EQ(lines().size(), 2U) << "a line that leaves the box touches nothing below it";
  EXPECT_EQ(lines()[1].back().y, sketch_height);
  EXPECT_EQ(stage->said().name, "sketch");

  tap_all({"sketch.undo", "enter"});
  EXPECT_EQ(stage->said().name, "question");
  tap_all({"sketch.0"});
  EXPECT_EQ(lines().size(), 1U) << "it can be gone on with";
}

TEST_P(OnAForm, ALineOfADrawingIsInNoBufferOfTheScreenAfterTheVisit) {
  at("sign");
  tap_all({"sketch.0"});
  stage->draw_line("sketch.canvas", {0.1F, 0.2F}, {0.9F, 0.8F});
  EXPECT_GT(ImGui::GetBackgroundDrawList()->VtxBuffer.Capacity, 0);

  stage->forget();

  EXPECT_EQ(ImGui::GetBackgroundDrawList()->VtxBuffer.Capacity, 0);
  EXPECT_EQ(ImGui::GetBackgroundDrawList()->_Path.Capacity, 0);
  stage->show();
  const auto next = stage->lightness();
  stage->forget();
  stage->show();
  EXPECT_EQ(stage->lightness(), next) << "whatever is freed is there for each frame";
  EXPECT_LT(*std::min_element(next.begin(), next.end()), 2) << "and it shows the page";
}

TEST_P(OnAForm, ADrawingIsNotMirroredWhereTextRunsFromTheRight) {
  at("sign");
  tap_all({"sketch.0"});
  stage->show_right_to_left();

  stage->draw_line("sketch.canvas", {0.1F, 0.5F}, {0.6F, 0.5F});

  const auto& lines = stage->visitor.session.panels.find<SketchEntry>()->sketch.strokes;
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_NEAR(lines[0].front().x, 0.1 * sketch_width, 3) << "left is left";
  EXPECT_NEAR(lines[0].back().x, 0.6 * sketch_width, 3);
}

TEST_P(OnAForm, ARecordIsNamedInOnesOwnWords) {
  at("whom");
  tap_all({"field.0"});
  stage->types("Dr. Ruiz").press(Key::enter);
  EXPECT_EQ(shown(), "Dr. Ruiz. Touch to change it.");
}

TEST_P(OnAForm, AGroupIsFilledInTwice) {
  at("medicine");
  for (const auto* name : {"one", "two"}) {
    tap_all({"field.0"});
    stage->types(name).press(Key::enter);
    tap_all({"next", "next", "next"});
    ASSERT_EQ(stage->said().name, "repeat");
    if (std::string(name) == "one") tap_all({"add"});
  }
  tap_all({"remove.1"});
  EXPECT_TRUE(stage->said().find("change.1"));
  EXPECT_FALSE(stage->said().find("change.2"));
}

TEST_P(OnAForm, TheAnswersAreLookedOverAndMendedBeforeTheEnd) {
  stage->visitor.session.screen = AnswersScreen{};
  stage->show();
  EXPECT_TRUE(std::any_of(stage->said().items.begin(), stage->said().items.end(),
                          [](const Semantic& item) { return item.id.starts_with("open.radio"); }));
  tap_all({"next"});
  EXPECT_EQ(stage->visitor.at(), "radio");
  EXPECT_TRUE(stage->said().find("error"));
  tap_all({"answer.well", "next"});
  EXPECT_EQ(stage->said().name, "answers");
}

INSTANTIATE_TEST_SUITE_P(Sizes, OnAForm,
                         testing::Values(Size{"tall", 1080, 1920}, Size{"small", 1280, 800}),
                         [](const auto& size) { return std::string(size.param.name); });

}  // namespace
}  // namespace kiosk::ui
