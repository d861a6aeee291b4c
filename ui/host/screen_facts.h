// The screen as the window system describes it, for staff.
#pragma once

#include <string>

#include "ui/host/window.h"

namespace kiosk::ui {

/// Empty or 0 if the window system does not know.
struct ScreenFacts {
  WindowSize window{};   ///< in px
  std::string output{};  ///< the connector, such as HDMI-1
  int mm_wide = 0;       ///< of the display area, as the monitor reports it
  int mm_high = 0;
  int hertz = 0;
  std::string renderer{};                    ///< OpenGL's
  std::optional<Arrangement> arrangement{};  ///< nullopt for a window on a desktop
  long refused = 0;                          ///< requests that the X server rejected, since the
                                             ///< start
};

/// Queries the window system. On the drawing thread; it needs the current OpenGL context.
ScreenFacts screen_facts(const Window& window);

}  // namespace kiosk::ui
