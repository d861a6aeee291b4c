// What a screen says of itself, which tests, the gallery and monitors of the kiosk read.
#include "ui/semantics/semantics.h"

#include <gtest/gtest.h>

#include "app/json/json.h"
#include "ui/widgets/flow.h"

namespace kiosk::ui {
namespace {

SemanticScreen a_screen() {
  return {.name = "question",
          .language = "es",
          .items = {{.role = Role::heading,
                     .name = "¿Dónde \"duele\"?",
                     .rect = {10.4F, 20.6F, 100, 30},
                     .visible = {10.4F, 20.6F, 100, 30},
                     .stop = "heading"},
                    {.role = Role::checkbox,
                     .id = "answer.hip",
                     .name = "Cadera",
                     .value = "1",
                     .selected = true,
                     .enabled = false,
                     .focused = true,
                     .rect = {-5.5F, 2000, 100, 60}}}};
}

TEST(SemanticsAsJson, HaveTheScreenItsLanguageAndItsItemsInReadingOrder) {
  const auto json = read_json(to_json(a_screen())).value;
  EXPECT_EQ(json.string_at("screen"), "question");
  EXPECT_EQ(json.string_at("language"), "es");
  ASSERT_EQ(json.array_at("items").size(), 2U);
  EXPECT_EQ(json.array_at("items")[0].string_at("name"), "¿Dónde \"duele\"?");
  EXPECT_EQ(json.array_at("items")[0].string_at("role"), "heading");
  EXPECT_EQ(json.array_at("items")[1].string_at("id"), "answer.hip");
  EXPECT_EQ(json.array_at("items")[1].string_at("value"), "1");
}

TEST(SemanticsAsJson, NameEveryStateOfAnItem) {
  const auto json = read_json(to_json(a_screen())).value;
  std::vector<std::string> states;
  for (const auto& state : json.array_at("items")[1].array_at("state"))
    states.push_back(state.text);
  EXPECT_EQ(states, (std::vector<std::string>{"selected", "disabled", "focused", "off-screen"}));
  EXPECT_TRUE(json.array_at("items")[0].array_at("state").empty());
}

TEST(SemanticsAsJson, RoundToWholePixelsOnBothSidesOfZero) {
  const auto json = read_json(to_json(a_screen())).value;
  const auto* first = json.array_at("items")[0].find("rect");
  EXPECT_EQ(first->find("x")->text, "10");
  EXPECT_EQ(first->find("y")->text, "21");
  EXPECT_EQ(json.array_at("items")[1].find("rect")->find("x")->text, "-6");
}

TEST(SemanticsAsJson, AreJsonWhateverBytesAForeignFormBroughtAlong) {
  const SemanticScreen screen{.items = {{.name = std::string("caf\xE9 \x01")}}};
  EXPECT_EQ(read_json(to_json(screen)).fault, "");
}

TEST(SemanticScreen, FindsAnItemByItsIdAndByItsStop) {
  const auto screen = a_screen();
  EXPECT_EQ(screen.find("answer.hip"), &screen.items[1]);
  EXPECT_EQ(screen.find("heading"), nullptr) << "a stop is no id";
  EXPECT_EQ(screen.find_stop("heading"), &screen.items[0]);
  EXPECT_EQ(screen.find_stop("answer.hip"), &screen.items[1]);
  EXPECT_EQ(screen.find_stop(""), nullptr);
}

TEST(Rects, ContainTheirUpperLeftEdgeAndNotTheirLowerRightOne) {
  const Rect rect{10, 10, 20, 20};
  EXPECT_TRUE(rect.contains(10, 10));
  EXPECT_TRUE(rect.contains(29.9F, 29.9F));
  EXPECT_FALSE(rect.contains(30, 15));
  EXPECT_FALSE(rect.contains(15, 30));
  EXPECT_FALSE(rect.contains(9.9F, 15));
}

TEST(Rects, ThatDoNotMeetShareNoArea) {
  const Rect rect{0, 0, 10, 10};
  EXPECT_EQ(intersection(rect, {5, 6, 10, 10}), (Rect{5, 6, 5, 4}));
  for (const auto& other : {Rect{20, 0, 5, 5}, Rect{0, 20, 5, 5}, Rect{10, 0, 5, 5}}) {
    const auto shared = intersection(rect, other);
    EXPECT_EQ(shared.width * shared.height, 0);
  }
  EXPECT_EQ(inset({0, 0, 10, 10}, 2), (Rect{2, 2, 6, 6}));
}

TEST(AColumn, IsFilledFromTheTop) {
  Column column{.x = 5, .y = 10, .width = 100};
  EXPECT_EQ(column.take(30), (Rect{5, 10, 100, 30}));
  column.gap(7);
  EXPECT_EQ(column.take(20), (Rect{5, 47, 100, 20}));
  const auto inner = column.inside(4);
  EXPECT_EQ(inner.x, 9);
  EXPECT_EQ(inner.y, 71);
  EXPECT_EQ(inner.width, 92);
}

TEST(AColumn, IsSharedBetweenTwoThatDoNotTouch) {
  const auto [first, second] = beside({.x = 10, .y = 5, .width = 110}, 0.25F, 10);
  EXPECT_EQ(first.x, 10);
  EXPECT_EQ(first.width, 25);
  EXPECT_EQ(second.x, 45);
  EXPECT_EQ(second.x + second.width, 120) << "as wide as both were";
  EXPECT_EQ(second.y, 5);
}

}  // namespace
}  // namespace kiosk::ui
