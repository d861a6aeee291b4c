// What every test of the real program has: where it is, and the content it shows.
#pragma once

#include <gtest/gtest.h>

#include "tests/support/kiosk/running_kiosk.h"

namespace kiosk {

inline std::filesystem::path program() { return std::filesystem::path(BINARY_DIR) / "beforehand"; }
inline std::filesystem::path real_content() {
  return std::filesystem::path(SOURCE_DIR) / "content/bone-metastases";
}

/// A kiosk with the real content, and somebody in front of it.
struct Visit {
  explicit Visit(KioskWishes wishes = {})
      : kiosk(completed(std::move(wishes))),
        finger(kiosk.screen().display(), kiosk.socket()),
        keyboard(kiosk.screen().display(), kiosk.socket()) {}

  RunningKiosk kiosk;
  Finger finger;
  Keyboard keyboard;

 private:
  static KioskWishes completed(KioskWishes wishes) {
    wishes.program = program();
    if (wishes.content.empty()) wishes.content = real_content();
    return wishes;
  }
};

/// Whether the program is still there and has gone back to doing what it is told.
inline bool still_works(Visit& visit) {
  visit.finger.tap("display");
  visit.finger.tap("done");
  return visit.kiosk.process().running();
}

}  // namespace kiosk
