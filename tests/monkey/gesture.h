// What the monkey does: gestures of a finger, a keyboard, a scanner and of the world around a
// kiosk, as values.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "tests/monkey/chance.h"

namespace kiosk::monkey {

/// One thing done. Places are in px of the glass.
struct Deed {
  enum class Kind : std::uint8_t {
    press,
    move,
    release,
    wheel,    ///< `number` notches; down is negative
    key,      ///< `text` names it as X does ("Tab", "F4", "q"), while `held` are held
    type,     ///< `text` in UTF-8, as fast as it goes
    rest,     ///< nothing, for `number` ms
    unfocus,  ///< something else takes the keyboard, and gives it back
    world     ///< `text` names what happens around the kiosk
  };
  Kind kind = Kind::rest;
  float x = 0;
  float y = 0;
  int number = 0;
  std::string text{};
  std::vector<std::string> held{};
};

/// Deeds that belong together, with a line that says what they are.
struct Gesture {
  std::string said{};
  std::vector<Deed> deeds{};

  /// How many of them come in at the kiosk: each key and each letter counts, a rest does not.
  std::uint64_t events() const;
};

/// Something that is on the glass and can be acted on, with the part of it that can be seen.
struct Target {
  std::string id{};
  float x = 0;
  float y = 0;
  float width = 0;
  float height = 0;
};

/// What the monkey sees and may do.
struct Sight {
  float width = 1080;
  float height = 1920;
  std::vector<Target> targets{};     ///< in reading order: the main action last
  std::vector<std::string> world{};  ///< what can happen around the kiosk, by name
  bool any_script =
      true;  ///< what is typed may be in any script; otherwise what a keyboard of the US has
  int longest_scan = 300;  ///< letters that a scanner sends at once
};

/// The ways of going about it, by name: "visitor" (mostly what is on the screen), "rough" (the bare
/// glass), "keys", "scanner", "world", and "all", which changes every 64 steps. Throws
/// std::invalid_argument for another name.
struct Mix {
  explicit Mix(const std::string& name);
  int column = -1;  ///< of the table of weights; -1: all in turn
};

/// What a person is made to type. No screen may show it once the visit is over.
inline constexpr auto typed_marker = "zqxjkv";

/// Whether this step is one of those that go by what is on the screen, and so need a fresh look at
/// it.
bool looks_closely(std::uint64_t seed, std::uint64_t step, const Mix& mix);

/// The gesture of one step. The same seed, step and sight give the same gesture.
Gesture gesture_at(std::uint64_t seed, std::uint64_t step, const Mix& mix, const Sight& sight);

}  // namespace kiosk::monkey
