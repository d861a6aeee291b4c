#include "tests/monkey/typing.h"

#include <array>

namespace kiosk::monkey {
namespace {

using enum Deed::Kind;

constexpr std::array moving_keys{"Tab",       "Up",     "Down",   "Left",      "Right", "Page_Up",
                                 "Page_Down", "Return", "Escape", "BackSpace", "space", "KP_Enter"};
constexpr std::array other_keys{
    "F1",    "F2",        "F3",       "F4",   "F5",  "F6",     "F7",     "F8",   "F9",
    "F10",   "F11",       "F12",      "Home", "End", "Insert", "Delete", "Menu", "Print",
    "Pause", "Caps_Lock", "Num_Lock", "a",    "q",   "c",      "v",      "w",    "x",
    "z",     "t",         "n",        "0",    "5",   "minus",  "period", "slash"};
constexpr std::array modifiers{"Control_L", "Alt_L", "Super_L", "Shift_L",
                               "Control_R", "Alt_R", "Shift_R"};
constexpr const char* crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Words that are hard to show or to hold: marks, other directions, wide letters, what is not
/// drawn, what a form might take for code.
constexpr std::array hard_words{"añós y señal",
                                "مرحبا بالعالم",
                                "痛みがあります",
                                "👩‍⚕️🦴🦴",
                                "e\xCC\x81\xCC\x81\xCC\x81\xCC\x81",
                                "\xE2\x80\xAE"
                                "backwards",
                                "\xE2\x80\x8B\xEF\xBB\xBF",
                                "<b>&amp;</b>",
                                "{answer} '{'",
                                "%s%n%x",
                                "\\u0000",
                                "שלום",
                                "ﷺﷺﷺ",
                                "00000000000000000000"};

std::string any_text(Chance& chance, int length, const char* alphabet) {
  std::string text;
  const std::string letters = alphabet;
  for (int i = 0; i < length; ++i) text += chance.one_of(letters);
  return text;
}

Gesture typed(std::string text, bool with_enter) {
  Gesture gesture{"type " + std::to_string(text.size()) + " bytes \"" + text.substr(0, 40) + "\"" +
                      (with_enter ? " and Enter" : ""),
                  {{.kind = type, .text = std::move(text)}}};
  if (with_enter) gesture.deeds.push_back({.kind = key, .text = "Return"});
  return gesture;
}

}  // namespace

std::vector<std::string> letters_of(const std::string& text) {
  std::vector<std::string> letters;
  for (const char byte : text) {
    const bool goes_on = (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U && !letters.empty();
    if (goes_on) letters.back() += byte;
    else letters.emplace_back(1, byte);
  }
  return letters;
}

Gesture press_keys(Chance& chance, const Sight&) {
  const std::string name =
      chance.one_in(6) ? chance.one_of(other_keys) : chance.one_of(moving_keys);
  const int times = chance.one_in(4) ? chance.between(2, 12) : 1;
  Gesture gesture{"key " + name + (times > 1 ? " " + std::to_string(times) + " times" : ""), {}};
  for (int i = 0; i < times; ++i) gesture.deeds.push_back({.kind = key, .text = name});
  return gesture;
}

Gesture press_chord(Chance& chance, const Sight&) {
  Deed deed{.kind = key,
            .text = chance.one_in(3) ? chance.one_of(moving_keys) : chance.one_of(other_keys)};
  std::string said = "chord";
  for (const auto* modifier : modifiers) {
    if (!chance.one_in(3)) continue;
    deed.held.emplace_back(modifier);
    said += std::string(" ") + modifier;
  }
  return {said + " " + deed.text, {deed}};
}

Gesture type_words(Chance& chance, const Sight& sight) {
  if (chance.one_in(3)) return typed(typed_marker, chance.one_in(3));
  if (sight.any_script && chance.one_in(2))
    return typed(chance.one_of(hard_words), chance.one_in(4));
  return typed(
      any_text(chance, chance.between(1, 30), "abcdefghijklmnopqrstuvwxyz 0123456789-./,ABCDEFGH"),
      chance.one_in(3));
}

Gesture scan(Chance& chance, const Sight& sight) {
  const bool too_much = chance.one_in(20);
  const int length =
      too_much ? chance.between(sight.longest_scan / 2, sight.longest_scan) : chance.between(1, 60);
  return typed(
      any_text(chance, length, chance.one_in(4) ? "0123456789\\]<>?{}|~`!@#$%^&*()" : crockford),
      !chance.one_in(5));
}

}  // namespace kiosk::monkey
