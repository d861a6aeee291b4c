// Somebody who never looks: hears what a kiosk says and presses the keys of a keypad.
#pragma once

#include <chrono>
#include <filesystem>

#include "tests/support/kiosk/hand.h"

namespace kiosk {

/// The keys of a keypad, by the X key codes that a kiosk knows without any setting.
enum class PadKey : unsigned {
  previous = 191,
  next = 192,
  select = 193,
  help = 194,
  pause = 195,
  stop = 196,
  slower = 197,
  faster = 198,
  jack_in = 199,
  jack_out = 200,
  back = 201,
  go_on = 202
};

/// Decides by nothing but the log of what was said.
class Listener {
 public:
  /// `keyboard` presses; `log` is the file that the kiosk writes its utterances to.
  Listener(const Keyboard& keyboard, std::filesystem::path log)
      : keyboard_(keyboard), log_(std::move(log)) {}

  /// Presses a key and listens until nothing more is said for a moment. What was heard; "" if
  /// nothing was.
  std::string press(PadKey key);
  /// Waits until these words are heard; what was heard until then. Throws std::runtime_error where
  /// they are not.
  std::string wait_to_hear(const std::string& words);
  /// Goes to the next thing until one is heard that begins with these words, in whatever language.
  /// Whether it was.
  bool walk_to(const std::string& words);
  /// The same until one is heard that is what these words say: "opens a page".
  bool walk_to_role(const std::string& words);
  int presses() const { return presses_; }

 private:
  std::string hear(std::chrono::milliseconds longest);

  const Keyboard& keyboard_;
  std::filesystem::path log_;
  std::size_t heard_ = 0;  ///< bytes of the log
  int presses_ = 0;
};

}  // namespace kiosk
