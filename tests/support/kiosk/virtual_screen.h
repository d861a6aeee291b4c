// A screen of its own for a test: an X server without glass.
#pragma once

#include "tests/support/kiosk/child_process.h"

namespace kiosk {

/// An Xvfb on a free display, as tall as the kiosk's panel. Ended with this object.
class VirtualScreen {
 public:
  /// Throws std::runtime_error that says what to do if there is no Xvfb.
  VirtualScreen();

  /// As for DISPLAY: ":93".
  const std::string& display() const { return display_; }
  ChildProcess& server() const { return *server_; }

 private:
  std::unique_ptr<ChildProcess> server_{};
  std::string display_{};
};

}  // namespace kiosk
