// Where keys lead, without a screen.
#include <gtest/gtest.h>

#include "ui/widgets/interaction.h"

namespace kiosk::ui {
namespace {

constexpr float threshold = 10;

/// A screen with whatever is given, told of keys.
struct SomeScreen {
  Interaction interaction{};
  SemanticScreen said{};

  std::string press(Key key) {
    const Input input{.kind = InputKind::key, .when = Moment{5000}, .key = key};
    interaction.begin(&input, threshold);
    return end();
  }
  /// The screen is shown once more, as it is now.
  std::string show() {
    interaction.begin(nullptr, threshold);
    return end();
  }
  std::string end() {
    std::string activated;
    for (const auto& item : said.items) {
      if (!item.id.empty() && interaction.activated(item.id, item.rect)) activated = item.id;
    }
    interaction.end(said);
    return activated;
  }
  bool stands_on(const std::string& stop) const { return interaction.has_focus(stop); }
};

Semantic text(Role role, const std::string& name) {
  return {.role = role, .name = name, .stop = "#" + name};
}
Semantic control(Role role, const std::string& id) { return {.role = role, .id = id, .name = id}; }

SomeScreen a_question() {
  SomeScreen screen;
  screen.said.items = {text(Role::text, "notice"),        text(Role::heading, "asked"),
                       text(Role::text, "help"),          control(Role::radio, "answer.yes"),
                       control(Role::radio, "answer.no"), control(Role::button, "back"),
                       control(Role::button, "next")};
  screen.said.items[5].way = Way::back;
  screen.said.items[6].way = Way::on;
  screen.show();
  return screen;
}

TEST(Stops, HeadingsAndTextsAreWalkedToByArrowsAndPassedByTab) {
  auto screen = a_question();
  screen.press(Key::down);
  EXPECT_TRUE(screen.stands_on("#asked")) << "the first arrow comes to the heading";
  screen.press(Key::down);
  EXPECT_TRUE(screen.stands_on("#help"));
  screen.press(Key::up);
  screen.press(Key::tab);
  EXPECT_TRUE(screen.stands_on("answer.yes"));
}

TEST(Stops, SelectOnAHeadingGoesToTheFirstAnswerAndOnAnAnswerChoosesIt) {
  auto screen = a_question();
  screen.press(Key::down);
  EXPECT_EQ(screen.press(Key::enter), "");
  EXPECT_TRUE(screen.stands_on("answer.yes"));
  EXPECT_EQ(screen.press(Key::enter), "answer.yes");
}

TEST(Stops, RightGoesOnAndLeftGoesBackFromAnywhere) {
  auto screen = a_question();
  EXPECT_EQ(screen.press(Key::right), "next");
  screen.press(Key::down);
  EXPECT_EQ(screen.press(Key::left), "back");
}

TEST(Stops, WhatCannotBeTakenBackIsLedToAndNotDone) {
  auto screen = a_question();
  screen.said.items[6].asks_first = true;
  screen.show();
  EXPECT_EQ(screen.press(Key::right), "");
  EXPECT_TRUE(screen.stands_on("next"));
  EXPECT_EQ(screen.press(Key::enter), "next");
}

TEST(Stops, OnAScreenThatHasJustComeFocusStandsOnTheHeading) {
  auto screen = a_question();
  screen.press(Key::right);
  screen.interaction.leave_screen();
  screen.said.items = {text(Role::text, "section"), text(Role::heading, "next question"),
                       control(Role::radio, "answer.some")};
  screen.show();
  EXPECT_TRUE(screen.stands_on("#next question"));
  EXPECT_TRUE(screen.interaction.wants_another_pass()) << "its ring is to be drawn";
}

TEST(Stops, WhoUsesAFingerSeesNoFocusOnANewScreen) {
  auto screen = a_question();
  screen.interaction.leave_screen();
  screen.show();
  EXPECT_FALSE(screen.interaction.shows_focus());
}

TEST(Stops, WhatTakesThePlaceOfAThingThatIsGoneHasTheFocus) {
  auto screen = a_question();
  for (int i = 0; i < 2; ++i) screen.press(Key::tab);
  ASSERT_TRUE(screen.stands_on("answer.no"));
  screen.said.items.erase(screen.said.items.begin() + 4);
  screen.show();
  EXPECT_TRUE(screen.stands_on("back"));
}

TEST(Stops, AScaleIsOneStopThatLeftAndRightMove) {
  SomeScreen screen;
  screen.said.items = {text(Role::heading, "asked"), control(Role::slider_step, "answer.pain.0"),
                       control(Role::slider_step, "answer.pain.1"),
                       control(Role::slider_step, "answer.pain.2"), control(Role::button, "next")};
  screen.show();
  screen.press(Key::down);
  screen.press(Key::down);
  EXPECT_EQ(screen.press(Key::right), "answer.pain.0") << "nothing was chosen before";
  screen.said.items[1].selected = true;
  screen.show();
  EXPECT_EQ(screen.press(Key::right), "answer.pain.1");
  screen.said.items[1].selected = false;
  screen.said.items[2].selected = true;
  screen.show();
  EXPECT_EQ(screen.press(Key::left), "answer.pain.0");
  screen.press(Key::down);
  EXPECT_TRUE(screen.stands_on("next")) << "the scale's other steps are no stops";
}

TEST(Stops, KeysOnTheScreenAreWalkedInTwoDimensionsAndLeftAtTheirEdge) {
  SomeScreen screen;
  screen.said.items = {text(Role::heading, "write")};
  for (const auto& [id, rect] :
       {std::pair{"key.q", Rect{0, 0, 90, 90}}, std::pair{"key.w", Rect{100, 0, 90, 90}},
        std::pair{"key.a", Rect{30, 100, 90, 90}}, std::pair{"key.s", Rect{130, 100, 90, 90}}}) {
    auto key = control(Role::button, id);
    key.rect = rect;
    key.in_grid = true;
    screen.said.items.push_back(key);
  }
  screen.said.items.push_back(control(Role::button, "back"));
  screen.show();
  const std::pair<Key, const char*> walk[] = {
      {Key::tab, "key.q"},  {Key::right, "key.w"}, {Key::down, "key.s"},
      {Key::left, "key.a"}, {Key::up, "key.q"},    {Key::left, "key.q"},
      {Key::down, "key.a"}, {Key::right, "key.s"}, {Key::down, "back"}};
  for (const auto& [key, stop] : walk) {
    screen.press(key);
    EXPECT_TRUE(screen.stands_on(stop)) << stop;
  }
}

TEST(Stops, AButtonThatSaysATextToAFingerIsNone) {
  auto screen = a_question();
  auto hear = control(Role::button, "hear.#asked");
  hear.by_touch = true;
  screen.said.items.insert(screen.said.items.begin() + 2, hear);
  screen.show();
  screen.press(Key::down);
  screen.press(Key::down);
  EXPECT_TRUE(screen.stands_on("#help"));
  screen.press(Key::tab);
  EXPECT_TRUE(screen.stands_on("answer.yes"));
}

TEST(Reading, ScrollsWhatIsBeingReadIntoSight) {
  auto screen = a_question();
  constexpr Rect region{0, 100, 1000, 400};
  constexpr Rect below{0, 900, 1000, 100};
  screen.said.items[2].rect = below;
  screen.show();
  screen.interaction.begin(nullptr, threshold);
  EXPECT_EQ(screen.interaction.scroll("here", region, 2000, 300), 0);
  screen.end();
  screen.interaction.read_at("#help");
  screen.interaction.begin(nullptr, threshold);
  EXPECT_GT(screen.interaction.scroll("here", region, 2000, 300), 400);
  screen.end();
  EXPECT_TRUE(screen.interaction.is_read("#help"));
  screen.interaction.begin(nullptr, threshold);
  EXPECT_GT(screen.interaction.scroll("here", region, 2000, 300), 400) << "once";
  screen.end();
  screen.interaction.read_at("");
  EXPECT_FALSE(screen.interaction.is_read("#help"));
}

}  // namespace
}  // namespace kiosk::ui
