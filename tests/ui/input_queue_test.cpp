#include "ui/host/input_queue.h"

#include <gtest/gtest.h>

namespace kiosk::ui {
namespace {

Input key_of_a_scanner(char character) {
  return {.kind = InputKind::character, .us_character = std::string(1, character)};
}

std::vector<InputKind> kinds_in(InputQueue& queue) {
  std::vector<InputKind> kinds;
  while (const auto input = queue.next()) kinds.push_back(input->kind);
  return kinds;
}

TEST(InputQueue, TakesNoMoreThanACodeCanBe) {
  InputQueue queue;
  for (int i = 0; i < 1'000'000; ++i) queue.push(key_of_a_scanner('7'));
  EXPECT_EQ(queue.size(), most_waiting);
}

TEST(InputQueue, LosesNothingOfTheLongestCode) {
  InputQueue queue;
  for (int i = 0; i < 4000; ++i) queue.push(key_of_a_scanner(static_cast<char>('0' + i % 10)));
  std::string code;
  while (const auto input = queue.next_typed()) code += input->us_character;
  ASSERT_EQ(code.size(), 4000U);
  EXPECT_EQ(code.substr(3996), "6789");
}

TEST(InputQueue, OfAPressThatFindsNoRoomTheReleaseIsDroppedToo) {
  InputQueue queue;
  for (std::size_t i = 0; i < most_waiting; ++i) queue.push(key_of_a_scanner('7'));
  queue.push({.kind = InputKind::press});
  queue.push({.kind = InputKind::release});
  EXPECT_EQ(queue.size(), most_waiting);
}

TEST(InputQueue, APressThatIsInTheQueueGetsItsReleaseHoweverFullItIs) {
  InputQueue queue;
  queue.push({.kind = InputKind::press});
  for (std::size_t i = 0; i < most_waiting; ++i) queue.push(key_of_a_scanner('7'));
  queue.push({.kind = InputKind::release});
  EXPECT_EQ(kinds_in(queue).back(), InputKind::release);
}

TEST(InputQueue, OfAMotionOnlyItsEndMatters) {
  InputQueue queue;
  queue.push({.kind = InputKind::move, .x = 1});
  queue.push({.kind = InputKind::move, .x = 2});
  EXPECT_EQ(queue.next()->x, 2);
  EXPECT_TRUE(queue.empty());
}

TEST(InputQueue, TheLayoutsCharacterJoinsItsKey) {
  InputQueue queue;
  queue.push(key_of_a_scanner('q'));
  queue.add_character("a", Moment(1));
  queue.add_character("!", Moment(2));
  const auto first = queue.next();
  EXPECT_EQ(first->character, "a");
  EXPECT_EQ(first->us_character, "q");
  EXPECT_EQ(queue.next()->us_character, "") << "a character that no key was pressed for";
}

TEST(InputQueue, ACharacterThatComesTwiceIsItsKeyTwice) {
  InputQueue queue;
  queue.push(key_of_a_scanner('q'));
  queue.add_character("a", Moment(1));
  queue.push(key_of_a_scanner('f'));
  queue.add_character("f", Moment(1));
  queue.add_character("a", Moment(1));
  queue.next();
  queue.next();
  EXPECT_EQ(queue.next()->us_character, "q");
}

TEST(InputQueue, ForgetsItsKeysWithTheVisit) {
  InputQueue queue;
  queue.push(key_of_a_scanner('q'));
  queue.add_character("a", Moment(1));
  queue.clear();
  queue.add_character("a", Moment(2));
  EXPECT_EQ(queue.next()->us_character, "");
}

}  // namespace
}  // namespace kiosk::ui
