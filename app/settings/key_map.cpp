#include "app/settings/key_map.h"

namespace kiosk {
namespace {

constexpr int f13 = 191;  // up to F24, 202 (X's codes on a Linux console's keyboard)
constexpr int audio_mute = 121;
constexpr int audio_lower = 122;
constexpr int audio_raise = 123;
constexpr int audio_play = 172;
constexpr int audio_pause = 209;
constexpr int f1 = 67;

}  // namespace

KeyMap usual_keys() {
  return {{f13, KeyCommand::previous},       {f13 + 1, KeyCommand::next},
          {f13 + 2, KeyCommand::select},     {f13 + 3, KeyCommand::help},
          {f13 + 4, KeyCommand::pause},      {f13 + 5, KeyCommand::stop},
          {f13 + 6, KeyCommand::slower},     {f13 + 7, KeyCommand::faster},
          {f13 + 8, KeyCommand::jack_in},    {f13 + 9, KeyCommand::jack_out},
          {f13 + 10, KeyCommand::back},      {f13 + 11, KeyCommand::go_on},
          {audio_mute, KeyCommand::pause},   {audio_lower, KeyCommand::softer},
          {audio_raise, KeyCommand::louder}, {audio_play, KeyCommand::pause},
          {audio_pause, KeyCommand::pause},  {f1, KeyCommand::help}};
}

std::vector<std::string> as_lines(const KeyMap& keys) {
  std::vector<std::string> lines;
  for (const auto command : enum_names<KeyCommand>.values()) {
    std::string codes;
    for (const auto& [code, its_command] : keys) {
      if (its_command == command) codes += (codes.empty() ? "" : ", ") + std::to_string(code);
    }
    if (!codes.empty()) lines.push_back(std::string(name_of(command)) + " = [" + codes + "]");
  }
  return lines;
}

}  // namespace kiosk
