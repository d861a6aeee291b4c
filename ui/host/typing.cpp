#include "ui/host/typing.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <array>
#include <string_view>

namespace kiosk::ui {
namespace {

struct PrintingKey {
  int key = 0;
  char plain = 0;
  char shifted = 0;
};

constexpr std::array<PrintingKey, 12> signs{{{GLFW_KEY_SPACE, ' ', ' '},
                                             {GLFW_KEY_APOSTROPHE, '\'', '"'},
                                             {GLFW_KEY_COMMA, ',', '<'},
                                             {GLFW_KEY_MINUS, '-', '_'},
                                             {GLFW_KEY_PERIOD, '.', '>'},
                                             {GLFW_KEY_SLASH, '/', '?'},
                                             {GLFW_KEY_SEMICOLON, ';', ':'},
                                             {GLFW_KEY_EQUAL, '=', '+'},
                                             {GLFW_KEY_LEFT_BRACKET, '[', '{'},
                                             {GLFW_KEY_BACKSLASH, '\\', '|'},
                                             {GLFW_KEY_RIGHT_BRACKET, ']', '}'},
                                             {GLFW_KEY_GRAVE_ACCENT, '`', '~'}}};

constexpr std::string_view over_digits = ")!@#$%^&*(";

bool is_digit(const std::string& text) {
  return text.size() == 1 && text.front() >= '0' && text.front() <= '9';
}

}  // namespace

std::string us_character(int key, bool shift) {
  if (key >= GLFW_KEY_A && key <= GLFW_KEY_Z)
    return {static_cast<char>((shift ? 'A' : 'a') + (key - GLFW_KEY_A))};
  if (key >= GLFW_KEY_0 && key <= GLFW_KEY_9)
    return {shift ? over_digits[static_cast<std::size_t>(key - GLFW_KEY_0)]
                  : static_cast<char>('0' + (key - GLFW_KEY_0))};
  if (key >= GLFW_KEY_KP_0 && key <= GLFW_KEY_KP_9)
    return {static_cast<char>('0' + (key - GLFW_KEY_KP_0))};
  if (key == GLFW_KEY_KP_SUBTRACT) return "-";
  for (const auto& sign : signs) {
    if (sign.key == key) return {shift ? sign.shifted : sign.plain};
  }
  return {};
}

bool calls_staff(int key, const std::string& label) { return key == GLFW_KEY_Q || label == "q"; }

Key key_for(KeyCommand command) {
  switch (command) {
    case KeyCommand::previous: return Key::up;
    case KeyCommand::next: return Key::down;
    case KeyCommand::back: return Key::left;
    case KeyCommand::go_on: return Key::right;
    case KeyCommand::select: return Key::enter;
    case KeyCommand::help: return Key::help;
    case KeyCommand::pause: return Key::pause;
    case KeyCommand::stop: return Key::stop;
    case KeyCommand::louder: return Key::louder;
    case KeyCommand::softer: return Key::softer;
    case KeyCommand::faster: return Key::faster;
    case KeyCommand::slower: return Key::slower;
    case KeyCommand::jack_in: return Key::jack_in;
    case KeyCommand::jack_out: return Key::jack_out;
  }
  return Key::none;
}

Key key_of_typed(const Input& typed) {
  if (typed.us_character == " " || typed.us_character == "2") return Key::enter;
  return typed.us_character == "1" ? Key::down : Key::none;
}

std::string meant_by(const Input& typed, TypedInto into) {
  switch (into) {
    case TypedInto::code: return typed.us_character;
    case TypedInto::digits:
      return !is_digit(typed.character) && is_digit(typed.us_character) ? typed.us_character
                                                                        : typed.character;
    case TypedInto::words: break;
  }
  return typed.character;
}

bool HeldKeys::press(int code) {
  if (code < 0 || static_cast<std::size_t>(code) >= down_.size()) return true;
  const auto key = static_cast<std::size_t>(code);
  const bool was_up = !down_[key];
  down_.set(key);
  return was_up;
}

void HeldKeys::release(int code) {
  if (code >= 0 && static_cast<std::size_t>(code) < down_.size())
    down_.reset(static_cast<std::size_t>(code));
}

}  // namespace kiosk::ui
