// Whether an input is a sign of a person, or a thing that lies on the glass or on the keyboard.
#pragma once

#include <vector>

#include "ui/widgets/input.h"

namespace kiosk::ui {

/// A finger that rests longer than this is nobody's: nothing in the kiosk is done by holding.
inline constexpr Moment longest_contact{10'000};

/// Touches that lie no further apart are at the same place, and a finger that moves no further
/// rests (mm). A person's own taps on one button scatter by more; what a drop, a crack or a fault
/// of the panel touches stays within a millimeter or two.
inline constexpr float same_place = 3;

/// So many touches in a row at places that were touched just before are a person's; the next ones
/// are a machine's. The places are the last three, since a faulty panel may touch itself at
/// several. A person who only ever touches Next, with a mouse that does not move, is asked after
/// too; any touch elsewhere answers.
inline constexpr int most_alike_touches = 12;

/// The same for one key, or the wheel, over and over: more than anybody needs of the key that goes
/// to the next thing. Who walks by two or three keys in turn is somebody all along.
inline constexpr int most_alike_keys = 120;

/// Looks at every input in turn. What is nobody's still acts on the screen: a fault in this
/// judgement costs a person a question, no answer.
class Presence {
 public:
  /// Whether it is a sign that somebody is there. A press is, at a place that is new; moving is
  /// while the finger goes from place to place, for ten seconds after its press; a key is when it
  /// is not the same one over and over. A release is none: whoever lifts a finger has laid it
  /// down.
  bool is_somebody(const Input& input, float pixels_per_mm);

 private:
  struct Place {
    float x = 0;
    float y = 0;
  };

  bool press(const Input& input, float pixels_per_mm);
  bool move(const Input& input, float pixels_per_mm);
  bool type(std::string key);

  bool finger_down_ = false;
  bool counts_ = false;  ///< what the finger that is down does
  Moment pressed_at_{0};
  Place counted_{};               ///< where the finger last was a sign
  std::vector<Place> touched_{};  ///< the last places, the latest at the end
  int alike_touches_ = 0;         ///< since the last touch at a new place
  std::string typed_{};           ///< the last key
  int alike_keys_ = 0;
};

}  // namespace kiosk::ui
