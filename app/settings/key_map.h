// What the keys of a keypad, of switches and of a keyboard do, by their codes.
#pragma once

#include <cstdint>
#include <map>

#include "app/values/enum_names.h"

namespace kiosk {

/// What a key can be for. Among keys on the screen, and on a scale, the first four move there.
enum class KeyCommand : std::uint8_t {
  previous,
  next,
  back,
  go_on,
  select,
  help,  ///< says the last once more; pressed again, help
  pause,
  stop,
  louder,
  softer,
  faster,
  slower,
  jack_in,   ///< a keypad's headphones went in
  jack_out,  ///< and came out
};
template <>
inline constexpr EnumNames<KeyCommand, 14> enum_names<KeyCommand>{
    "previous", "next",   "back",   "go_on",  "select", "help",    "pause",
    "stop",     "louder", "softer", "faster", "slower", "jack_in", "jack_out"};

/// By X key code, 8 to 255, which names a place on a keyboard and no letter.
using KeyMap = std::map<int, KeyCommand>;

/// F13 to F24, which keypads of kiosks send, and the keys for volume and pause of many keyboards.
/// Arrows, Enter, Escape, F1 and Space do what they do besides.
KeyMap usual_keys();

inline constexpr int least_key_code = 8;
inline constexpr int most_key_code = 255;

}  // namespace kiosk
