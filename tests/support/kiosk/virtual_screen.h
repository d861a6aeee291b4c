// A screen of its own for a test: an X server without glass.
#pragma once

#include "tests/support/kiosk/child_process.h"

namespace kiosk {

/// The size of a screen in px.
struct ScreenPixels {
  int width = 1080;
  int height = 1920;
};

/// An Xvfb on a free display, as tall as the kiosk's panel unless a test wants it otherwise. Ended with this object.
class VirtualScreen {
 public:
  /// Throws std::runtime_error that says what to do if there is no Xvfb.
  explicit VirtualScreen(ScreenPixels size = {});

  /// As for DISPLAY: ":93".
  const std::string& display() const { return display_; }
  ChildProcess& server() const { return *server_; }

 private:
  std::unique_ptr<ChildProcess> server_{};
  std::string display_{};
};

}  // namespace kiosk
