// What a person did with the finger or the keys, one thing at a time, with its own place and time.
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
  jack_out
};

/// One input. Positions in px of the window.
struct Input {
  InputKind kind = InputKind::move;
  float x = 0;
  float y = 0;  ///< for `scroll`: notches, down is negative
  Moment when{0};
  std::optional<Moment> since{};  ///< the earliest at which it can have happened, where a slow
                                  ///< frame kept it waiting; none: `when`
  Key key = Key::none;
  std::string
      character{};  ///< UTF-8, as the keyboard's layout has it; empty: the layout has nothing there
  std::string us_character{};  ///< the same key's on a US keyboard; empty: it has none
};

}  // namespace kiosk::ui
