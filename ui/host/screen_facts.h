// The screen as the window system describes it, for staff.
#pragma once

#include <string>

#include "ui/host/window.h"

namespace kiosk::ui {

/// Empty or 0 where the window system does not say.
struct ScreenFacts {
  WindowSize window{};   ///< in px
  std::string output{};  ///< where the cable is in, such as HDMI-1
  int mm_wide = 0;       ///< of the lit area, as the monitor says of itself
  int mm_high = 0;
  int hertz = 0;
  std::string renderer{};                    ///< OpenGL's
  std::optional<Arrangement> arrangement{};  ///< none: a window for trying things out
  long refused = 0;                          ///< by the X server, since the start
};

/// Asks the window system. On the thread that draws; it needs the current OpenGL context.
ScreenFacts screen_facts(const Window& window);

}  // namespace kiosk::ui
