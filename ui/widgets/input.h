// Input by finger or keys, one event at a time, with its own position and time.
#pragma once

#include <optional>
#include <string>

#include "app/session/idle.h"

namespace kiosk::ui {

enum class InputKind : std::uint8_t { press, move, release, cancel, scroll, key, character };

enum class Key : std::uint8_t {
  none,
  tab,
  shift_tab,
  up,
  down,
  left,
  right,
  page_up,
  page_down,
  enter,
  escape,
  backspace,
  home,
  end,
  erase,
  help,
  pause,
  stop,
  louder,
  softer,
  faster,
  slower,
  jack_in,
  jack_out,
  scan_next,   ///< marks the next row or item
  scan_select  ///< takes what is marked
};

/// One input. Positions in px of the window.
struct Input {
  InputKind kind = InputKind::move;
  float x = 0;
  float y = 0;  ///< for `scroll`: notches, down is negative
  Moment when{0};
  std::optional<Moment> since{};  ///< the earliest time at which it can have happened, if a slow
                                  ///< frame delayed it; `when` if nullopt
  Key key = Key::none;            ///< `none` for a key that means nothing here
  int code = 0;                   ///< X's code of the key, which is its position; 0 for others
  std::string character{};  ///< UTF-8, by the keyboard's layout; empty if the layout has none there
  std::string us_character{};  ///< the same key on a US keyboard; empty if it has none
};

}  // namespace kiosk::ui
