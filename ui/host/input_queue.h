// Inputs that wait for the loop: in order, and never more than a person or a scanner can mean.
#pragma once

#include <deque>
#include <map>

#include "ui/widgets/input.h"

namespace kiosk::ui {

/// The most inputs that wait: the longest code that a scanner can send, and some. What comes beyond
/// is dropped.
inline constexpr std::size_t most_waiting = 4200;

/// The most characters that are handed over as one input.
inline constexpr std::size_t most_typed_at_once = 512;

/// A queue that forgets nothing it took, and takes no more than it can hold.
class InputQueue {
 public:
  /// Motion between two frames matters only by where it ends, so a motion takes the place of the
  /// one before it. What is typed joins what the layout says of the same key. Of a press that is
  /// dropped the release is dropped, too.
  void push(Input input);
  /// The layout's character for the key that was pushed last. Without a key it is an input of its
  /// own, of the key that gave that character before: GLFW 3.3 tells nothing of a key that is
  /// struck twice within a millisecond, but of both its characters.
  void add_character(std::string character, Moment when);
  std::optional<Input> next();
  /// Takes further typed inputs off the front, as long as there are any.
  std::optional<Input> next_typed();
  bool empty() const { return waiting_.empty(); }
  std::size_t size() const { return waiting_.size(); }
  /// Drops and forgets all, and gives back the memory, so that it is wiped.
  void clear() { *this = InputQueue{}; }

 private:
  std::deque<Input> waiting_{};
  std::map<std::string, std::string>
      us_characters_{};  ///< by the layout's character; of the keys struck in this visit
  bool wants_character_ = false;
  bool press_dropped_ = false;
};

}  // namespace kiosk::ui
