// How the controls of a plain form lie on the glass: near what they answer, in reach, and at rest
// while they are used.
#include <gtest/gtest.h>

#include "tests/support/every_item.h"
#include "tests/ui/stage_without_display.h"

namespace kiosk::ui {
namespace {

struct Glass {
  const char* name = "";
  int width = 0;
  int height = 0;
  int text_size = 100;
};
std::ostream& operator<<(std::ostream& out, const Glass& glass) { return out << glass.name; }

class ControlsOnAForm : public testing::TestWithParam<Glass> {
 protected:
  void SetUp() override {
    if (!StageWithoutDisplay::possible())
      GTEST_SKIP() << "there is no EGL here, so nothing can be drawn off screen";
    stage = std::make_unique<StageWithoutDisplay>(GetParam().width, GetParam().height, aid);
    stage->visitor.starts().dispatch(TextSizeChosen{GetParam().text_size});
  }
  StageWithoutDisplay& at(const LinkId& question) {
    stage->visitor.jump_to(question);
    stage->show();
    return *stage;
  }
  Rect place_of(const std::string& id) const { return stage->find(id).rect; }
  void expect_whole(const std::string& id) const {
    const auto& item = stage->find(id);
    EXPECT_GE(item.visible.height, item.rect.height - 1) << id << " is cut";
  }
  bool is_tall() const { return GetParam().height > GetParam().width; }
  float heading_bottom() const {
    const auto& items = stage->said().items;
    const auto found = std::find_if(items.begin(), items.end(), [](const Semantic& item) {
      return item.role == Role::heading;
    });
    return found == items.end() ? 0 : found->rect.bottom();
  }

  const DecisionAid aid = every_item_aid();
  std::unique_ptr<StageWithoutDisplay> stage{};
};

void expect_same_place(const Rect& before, const Rect& after) {
  EXPECT_NEAR(before.x, after.x, 1);
  EXPECT_NEAR(before.y, after.y, 1);
  EXPECT_NEAR(before.height, after.height, 1);
}

TEST_P(ControlsOnAForm, NoKeyMovesWhileADayIsTyped) {
  at("date").tap("field.0");
  const auto before = place_of("digit.5");

  stage->types("5212019");

  expect_same_place(before, place_of("digit.5"));
  EXPECT_FALSE(stage->find("pad.year").value.empty());
}

TEST_P(ControlsOnAForm, NoKeyMovesWhileAnAnswerIsLookedFor) {
  at("autocomplete").tap("field.0");
  stage->tap("search");
  const auto before = place_of("key.h");

  stage->types("hi");
  expect_same_place(before, place_of("key.h"));
  stage->types("xq");

  expect_same_place(before, place_of("key.h"));
}

TEST_P(ControlsOnAForm, TheWholeKeyboardIsInSight) {
  at("text").tap("field.0");
  for (const auto* id :
       {"text", "key.q", "key.capitals", "key.space", "key.line", "key.erase", "enter"})
    expect_whole(id);
  EXPECT_FALSE(stage->said().find("page-down"));
}

TEST_P(ControlsOnAForm, TheLowestKeysReachFromSideToSideAndTheSpaceBarIsTheLongest) {
  at("line-of-words").tap("field.0");
  const auto bar = place_of("key.space");
  const auto text = place_of("text");

  EXPECT_NEAR(place_of("key.capitals").x, text.x, 1);
  EXPECT_NEAR(place_of("key.erase").right(), text.right(), 1);
  for (const auto* id : {"key.capitals", "key.symbols", "key.erase"})
    EXPECT_GT(bar.width, place_of(id).width) << id;
}

TEST_P(ControlsOnAForm, AnswersStayWhereTheyAreWhenSomethingIsMissing) {
  at("radio");
  const auto before = place_of("answer.well");

  stage->tap("next");

  ASSERT_TRUE(stage->said().find("error"));
  if (GetParam().text_size == 100) expect_same_place(before, place_of("answer.well"));
}

TEST_P(ControlsOnAForm, AQuestionStandsRightAboveItsAnswer) {
  if (!is_tall()) GTEST_SKIP() << "on a wide screen it stands beside it";
  for (const auto* question : {"line-of-words", "check", "yes-no", "time"}) {
    at(question);
    const auto& items = stage->said().items;
    const auto first = std::find_if(items.begin(), items.end(), [](const Semantic& item) {
      return item.id.starts_with("answer.") || item.id == "field.0";
    });
    ASSERT_NE(first, items.end());
    EXPECT_LT(first->rect.y - heading_bottom(), static_cast<float>(GetParam().height) * 0.04F)
        << question;
    EXPECT_GE(first->rect.y, static_cast<float>(GetParam().height) * 0.32F)
        << question << ": out of reach";
  }
}

TEST_P(ControlsOnAForm, TheSearchStaysInSightBesideALongList) {
  if (is_tall()) GTEST_SKIP() << "on a tall screen it is above the list";
  at("autocomplete").tap("field.0");

  for (int page = 0; page < 3; ++page) stage->tap("page-down", Moment{500});

  expect_whole("search");
}

TEST_P(ControlsOnAForm, ALongWordInAFieldStandsOnOneLineAsAShortOneDoes) {
  const auto height_with = [&](const std::string& answer) {
    stage->visitor.answers("drop-down", {answer});
    at("drop-down");
    return place_of("field.0").height;
  };
  const auto short_word = height_with("fig");

  EXPECT_NEAR(height_with("watermelon"), short_word, 1);
}

TEST_P(ControlsOnAForm, NoAnswerStandsAloneInARow) {
  at("beside");
  std::map<int, int> rows;
  for (const auto& item : stage->said().items)
    rows[static_cast<int>(item.rect.y)] += item.id.starts_with("answer.") ? 1 : 0;
  std::erase_if(rows, [](const auto& row) { return row.second == 0; });

  const bool below_each_other = rows.size() == 3;

  EXPECT_TRUE(below_each_other || rows.size() == 1) << rows.size() << " rows of three answers";
}

TEST_P(ControlsOnAForm, WhatIsChosenOnThePadLiesInReach) {
  if (!is_tall()) GTEST_SKIP() << "a wide screen is low";
  for (const auto& [question, way] : {std::pair{"weight", "unit.1"},
                                      {"date", "precision.only_year"},
                                      {"time", "half.after-noon"}}) {
    at(question).tap("field.0");
    EXPECT_GE(place_of(way).y, static_cast<float>(GetParam().height) * 0.25F) << question;
    stage->tap("back");
  }
}

INSTANTIATE_TEST_SUITE_P(Sizes, ControlsOnAForm,
                         testing::Values(Glass{"tall_100", 1080, 1920, 100},
                                         Glass{"tall_200", 1080, 1920, 200},
                                         Glass{"small_100", 1280, 800, 100},
                                         Glass{"small_200", 1280, 800, 200}),
                         [](const auto& glass) { return std::string(glass.param.name); });

}  // namespace
}  // namespace kiosk::ui
