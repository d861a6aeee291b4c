// Maps keys of a keypad, of switches and of a keyboard to commands, by their codes.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "app/values/enum_names.h"

namespace kiosk {

/// The command of a key. Among on-screen keys, and on a scale, the first four move the focus there.
enum class KeyCommand : std::uint8_t {
  previous,
  next,
  back,
  go_on,
  select,
  help,  ///< repeats the last utterance; pressed again, help
  pause,
  stop,
  louder,
  softer,
  faster,
  slower,
  jack_in,   ///< a keypad's headphones were plugged in
  jack_out,  ///< and unplugged
};
template <>
inline constexpr EnumNames<KeyCommand, 14> enum_names<KeyCommand>{
    "previous", "next",   "back",   "go_on",  "select", "help",    "pause",
    "stop",     "louder", "softer", "faster", "slower", "jack_in", "jack_out"};

/// By X key code, 8 to 255, which is a position on a keyboard, not a letter.
using KeyMap = std::map<int, KeyCommand>;

/// F13 to F24, which kiosk keypads send, and the volume and pause keys of many keyboards. Arrows,
/// Enter, Escape, F1 and Space keep their functions besides.
KeyMap usual_keys();

/// The lines of [keys] in kiosk.toml that make this map, a line for each command that has a key.
std::vector<std::string> as_lines(const KeyMap& keys);

inline constexpr int least_key_code = 8;
inline constexpr int most_key_code = 255;

}  // namespace kiosk
