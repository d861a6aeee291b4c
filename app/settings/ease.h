// What makes the screen easier to see and to touch: a clinic's default, or a person's choice for
// one visit.
#pragma once

#include <array>
#include <cstdint>

#include "app/values/enum_names.h"

namespace kiosk {

/// How many switches a person uses in place of a finger. With one, the marked part of the screen
/// moves on by itself; with two, the other switch moves it.
enum class Switches : std::uint8_t { none, two, one };
template <>
inline constexpr EnumNames<Switches, 3> enum_names<Switches>{"none", "two", "one"};

/// Seconds for which each part is marked for a person with one switch.
inline constexpr int least_step_seconds = 1;
inline constexpr int most_step_seconds = 5;
inline constexpr std::array offered_step_seconds{1, 2, 3, 5};

/// How long a finger has to rest until a touch counts, in ms; 0: a tap counts.
inline constexpr std::array hold_times_ms{0, 300, 600};

/// Brightness of the drawn screen, in percent. At the last one text keeps the contrast of WCAG
/// 1.4.3.
inline constexpr std::array brightness_levels{100, 80, 60};

/// The choices. A default member is as for most people.
struct Ease {
  Switches switches = Switches::none;
  int step_seconds = 2;
  int hold_ms = 0;  ///< one of hold_times_ms; not 0: repeated touches are ignored for a second, and
                    ///< gaps are larger
  bool spaced = false;     ///< room between letters, words and lines (WCAG 1.4.12)
  int brightness = 100;    ///< one of brightness_levels
  bool more_time = false;  ///< the kiosk waits minutes before it asks whether anybody is there
  bool lowered = false;    ///< everything is drawn within reach from a wheelchair
  bool simple = false;  ///< a treatment is a name, a sentence and a picture until more is asked for
  bool curtained = false;  ///< nothing is shown while the voice is on
  bool still = false;      ///< nothing slides or flies: pictures change at once

  bool operator==(const Ease&) const = default;
};

}  // namespace kiosk
