// The monkey's hands at an X server: events through XTEST, sent on without waiting for what they
// do.
#pragma once

#include <array>
#include <memory>

#include "tests/monkey/gesture.h"

struct _XDisplay;

namespace kiosk::monkey {

class XHand {
 public:
  /// Throws std::runtime_error where there is no such display.
  explicit XHand(const std::string& display);

  /// Carries a deed out; one of the world, or a rest, is none of the hand's.
  void act(const Deed& deed);
  /// Lifts the finger and lets go of every key, and of Caps Lock.
  void let_go();
  /// Waits until the server has had all of it.
  void sync();

 private:
  struct Stroke {
    unsigned code = 0;  ///< 0: the keyboard has no such character
    bool shifted = false;
  };

  void press_key(unsigned code, bool down);
  void strike(const Deed& deed);
  void type(const std::string& text);
  void turn_wheel(int notches);
  void steal_focus();
  unsigned code_of(const std::string& name) const;

  std::unique_ptr<_XDisplay, int (*)(_XDisplay*)> display_;
  std::array<Stroke, 128> strokes_{};
  unsigned long other_window_ = 0;
};

}  // namespace kiosk::monkey
