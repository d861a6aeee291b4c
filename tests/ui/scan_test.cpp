// What is marked for a person with switches, without a screen.
#include "ui/widgets/scan.h"

#include <gtest/gtest.h>

namespace kiosk::ui {
namespace {

Semantic at(Role role, const std::string& id, float x, float y) {
  return {.role = role, .id = id, .name = id, .rect = {x, y, 80, 80}};
}

/// A heading, three answers below each other, a row of Back and Next, and a button of the header.
SemanticScreen a_question() {
  SemanticScreen screen;
  screen.items = {at(Role::button, "help", 0, 0),    at(Role::heading, "", 0, 100),
                  at(Role::radio, "yes", 0, 200),    at(Role::radio, "no", 0, 300),
                  at(Role::radio, "unsure", 0, 400), at(Role::button, "back", 0, 500),
                  at(Role::button, "next", 100, 510)};
  screen.items.front().in_header = true;
  screen.items.back().way = Way::on;
  return screen;
}

std::string marked(const Scan& scan, const SemanticScreen& screen) {
  std::string ids;
  for (const auto& item : screen.items) {
    if (scan.marks(item.id)) ids += (ids.empty() ? "" : " ") + item.id;
  }
  return ids;
}

TEST(AScan, GoesThroughRowsOfTheScreenAndThenOfItsHeader) {
  const auto rows = scan_rows(a_question());
  const std::vector<std::vector<std::string>> expected{
      {"yes"}, {"no"}, {"unsure"}, {"next", "back"}, {"help"}};
  EXPECT_EQ(rows, expected) << "what leads on is the first of its row";
}

TEST(AScan, PassesWhatCannotBeDone) {
  auto screen = a_question();
  screen.items[3].enabled = false;
  EXPECT_EQ(scan_rows(screen)[1], std::vector<std::string>{"unsure"});
}

TEST(AScan, TakesARowOfOneAtOnceAndThenGoesOnBehindTheAnswers) {
  const auto screen = a_question();
  Scan scan;
  scan.move_on(screen);
  EXPECT_EQ(marked(scan, screen), "yes");
  EXPECT_EQ(scan.take(screen), "yes");
  scan.move_on(screen);
  EXPECT_EQ(marked(scan, screen), "back next");
}

TEST(AScan, MarksTheItemsOfARowThatWasTakenOneByOne) {
  const auto screen = a_question();
  Scan scan;
  for (int i = 0; i < 4; ++i) scan.move_on(screen);
  EXPECT_EQ(scan.take(screen), "") << "a row alone does nothing";
  EXPECT_EQ(marked(scan, screen), "next");
  scan.move_on(screen);
  EXPECT_EQ(marked(scan, screen), "back");
  EXPECT_EQ(scan.take(screen), "back");
}

TEST(AScan, GoesOnWithTheNextRowWhereNoItemWasTaken) {
  const auto screen = a_question();
  Scan scan;
  for (int i = 0; i < 4; ++i) scan.move_on(screen);
  scan.take(screen);
  for (int i = 0; i < 2; ++i) scan.move_on(screen);
  EXPECT_EQ(marked(scan, screen), "help");
  scan.move_on(screen);
  EXPECT_EQ(marked(scan, screen), "yes") << "after the last row comes the first";
}

TEST(AScan, IsLeftAloneAfterThreeRoundsAndThirtyMovesWithoutAnythingTaken) {
  auto screen = a_question();
  Scan scan;
  for (int move = 0; move < 29; ++move) scan.move_on(screen);
  EXPECT_FALSE(scan.is_left_alone());
  scan.move_on(screen);
  EXPECT_TRUE(scan.is_left_alone());
  scan.take(screen);
  EXPECT_FALSE(scan.is_left_alone());
}

TEST(AScan, OfNothingMarksNothingAndTakesNothing) {
  const SemanticScreen nothing;
  Scan scan;
  scan.move_on(nothing);
  EXPECT_EQ(scan.first(), "");
  EXPECT_EQ(scan.take(nothing), "");
}

TEST(AScan, DoesNotTakeWhatHasGone) {
  Scan scan;
  scan.move_on(a_question());
  EXPECT_EQ(scan.take(SemanticScreen{}), "");
}

}  // namespace
}  // namespace kiosk::ui
