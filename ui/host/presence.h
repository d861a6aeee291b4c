// Decides whether an input comes from a person, or from an object on the glass or the keyboard.
#pragma once

#include <vector>

#include "ui/widgets/input.h"

namespace kiosk::ui {

/// A touch held longer than this is not a person's: nothing in the kiosk is done by holding.
inline constexpr Moment longest_contact{10'000};

/// Touches within this distance are at the same place, and a finger that moves no further rests
/// (mm). A person's own taps on one button scatter by more; a drop, a crack or a panel fault stays
/// within a millimeter or two.
inline constexpr float same_place = 3;

/// Up to this many consecutive touches at recently touched places are a person's; further ones are
/// a machine's. The places are the last three, since a faulty panel may report touches at several.
/// A person who only ever touches Next, with a mouse that does not move, gets the question too; any
/// touch elsewhere answers it.
inline constexpr int most_alike_touches = 12;

/// The same for one key, or the wheel, repeated: more than anybody needs of the key that goes to
/// the next item. A person who uses two or three keys in turn always counts.
inline constexpr int most_alike_keys = 120;

/// The same for the one switch of a person who has no other key: a long visit takes that many
/// presses.
inline constexpr int most_alike_switch_presses = 900;

/// Classifies every input in turn. An input that is not a person's still acts on the screen: a
/// wrong classification costs a person a question, not an answer.
class Presence {
 public:
  /// Whether it is a sign that somebody is there. A press is one at a new place; a motion is one
  /// while the finger goes from place to place, for ten seconds after its press; a key is one
  /// unless the same one is repeated. A release never is: its press came before.
  bool is_somebody(const Input& input, float pixels_per_mm, int most_alike = most_alike_keys);

 private:
  struct Place {
    float x = 0;
    float y = 0;
  };

  bool press(const Input& input, float pixels_per_mm);
  bool move(const Input& input, float pixels_per_mm);
  bool type(std::string key, int most_alike);

  bool finger_down_ = false;
  bool counts_ = false;  ///< the classification of the present touch
  Moment pressed_at_{0};
  Place counted_{};               ///< where the finger was last classified as a person's
  std::vector<Place> touched_{};  ///< the last places, the latest at the end
  int alike_touches_ = 0;         ///< since the last touch at a new place
  std::string typed_{};           ///< the last key
  int alike_keys_ = 0;
};

}  // namespace kiosk::ui
