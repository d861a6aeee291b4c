// The queue of inputs for the loop: in order, and bounded.
#pragma once

#include <deque>
#include <map>

#include "ui/widgets/input.h"

namespace kiosk::ui {

/// The most inputs in the queue: the longest code that a scanner can send, and some. Further ones
/// are dropped.
inline constexpr std::size_t most_waiting = 4200;

/// The most characters that are combined into one input.
inline constexpr std::size_t most_typed_at_once = 512;

/// A bounded queue that drops new inputs when full, never queued ones.
class InputQueue {
 public:
  /// Only the end of motion between two frames matters, so a motion replaces a motion before it. A
  /// typed input is combined with the layout's character of the same key. If a press is dropped,
  /// its release is dropped, too.
  void push(Input input);
  /// Adds the layout's character to the key that was pushed last. Without a key it is an input of
  /// its own, of the key that had that character before: GLFW 3.3 does not report a key that is
  /// struck twice within a millisecond, but both of its characters.
  void add_character(std::string character, Moment when);
  std::optional<Input> next();
  /// Removes further typed inputs from the front, as long as there are any.
  std::optional<Input> next_typed();
  bool empty() const { return waiting_.empty(); }
  std::size_t size() const { return waiting_.size(); }
  /// Clears the queue and frees its memory, so that it is wiped.
  void clear() { *this = InputQueue{}; }

 private:
  std::deque<Input> waiting_{};
  std::map<std::string, std::string>
      us_characters_{};  ///< by the layout's character; of the keys struck in this visit
  bool wants_character_ = false;
  bool press_dropped_ = false;
};

}  // namespace kiosk::ui
