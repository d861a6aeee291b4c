#include "ui/host/typing.h"

#include <gtest/gtest.h>

namespace kiosk::ui {
namespace {

// GLFW names a key by what a US keyboard has there: 'Q' is the key to the right of Tab on every
// keyboard.
constexpr int right_bracket = 93;
constexpr int minus_sign = 45;
constexpr int keypad_7 = 327;
constexpr int escape = 256;

/// What a key of the upper row gives on a French keyboard, and what it is on a US one.
Input french(std::string character, std::string us) {
  return {.kind = InputKind::character,
          .character = std::move(character),
          .us_character = std::move(us)};
}

TEST(Typing, AKeyHasItsCharacterOfAUsKeyboard) {
  struct {
    int key;
    bool shift;
    std::string character;
  } table[] = {{'Q', false, "q"},        {'Q', true, "Q"},        {'2', false, "2"},
               {'2', true, "@"},         {'0', true, ")"},        {right_bracket, false, "]"},
               {minus_sign, false, "-"}, {minus_sign, true, "_"}, {keypad_7, false, "7"},
               {escape, false, ""}};
  for (const auto& row : table)
    EXPECT_EQ(us_character(row.key, row.shift), row.character) << row.key;
}

TEST(Typing, ACodeIsReadByTheKeysOfAUsKeyboard) {
  EXPECT_EQ(meant_by(french("a", "q"), TypedInto::code), "q");
  EXPECT_EQ(meant_by(french("", "]"), TypedInto::code), "]") << "a dead key of the layout";
}

TEST(Typing, FiguresAreTypedWithTheUpperRowWhateverTheLayout) {
  EXPECT_EQ(meant_by(french("é", "2"), TypedInto::digits), "2") << "without Shift";
  EXPECT_EQ(meant_by(french("2", "@"), TypedInto::digits), "2") << "with Shift";
  EXPECT_EQ(meant_by(french("-", "6"), TypedInto::digits), "6");
  EXPECT_EQ(meant_by(french(",", "m"), TypedInto::digits), ",");
}

TEST(Typing, WordsAreAsTheKeyboardIsLabeled) {
  EXPECT_EQ(meant_by(french("é", "2"), TypedInto::words), "é");
  EXPECT_EQ(meant_by(french("", "["), TypedInto::words), "");
}

TEST(Typing, StaffIsCalledByTheLabeledQAndByThePlaceOfQ) {
  EXPECT_TRUE(calls_staff('Q', "q"));
  EXPECT_TRUE(calls_staff('A', "q")) << "French: the key labeled Q is where a US keyboard has A";
  EXPECT_TRUE(calls_staff('Q', "a")) << "French: where a US keyboard has Q";
  EXPECT_TRUE(calls_staff('Q', "й")) << "Russian: no key is labeled Q";
  EXPECT_FALSE(calls_staff('W', "z"));
}

TEST(HeldKeys, AKeyIsPressedOnceUntilItIsReleased) {
  HeldKeys held;
  EXPECT_TRUE(held.press(38));
  EXPECT_FALSE(held.press(38));
  EXPECT_TRUE(held.press(39));
  EXPECT_FALSE(held.press(38));
  held.release(38);
  EXPECT_TRUE(held.press(38));
  held.release_all();
  EXPECT_TRUE(held.press(39));
}

TEST(KeyOfTyped, SpaceAndTheSwitchesOfAPatJackAreKeys) {
  const auto typed = [](const char* us) {
    return key_of_typed({.kind = InputKind::character, .us_character = us});
  };
  EXPECT_EQ(typed(" "), Key::enter);
  EXPECT_EQ(typed("1"), Key::down);
  EXPECT_EQ(typed("2"), Key::enter);
  EXPECT_EQ(typed("3"), Key::none);
  EXPECT_EQ(typed("a"), Key::none);
}

TEST(KeyFor, EveryCommandIsAKeyOfItsOwn) {
  std::set<Key> keys;
  for (const auto command : enum_names<KeyCommand>.values()) keys.insert(key_for(command));
  EXPECT_EQ(keys.size(), enum_names<KeyCommand>.values().size());
  EXPECT_FALSE(keys.contains(Key::none));
}

}  // namespace
}  // namespace kiosk::ui
