// XInput 2: touch panels, and the mapping of their touches. Only for glass.cpp, since it includes
// Xlib's names.
#pragma once

#include <X11/Xlib.h>

#include "ui/host/arrangement.h"

namespace kiosk::ui {

/// A direct touch panel.
struct TouchPanel {
  int device = 0;
  std::string name{};  ///< by its maker
  GlassSize glass{};   ///< 0 if the device does not report it
};

/// Whether the X server supports XInput 2.2; if so, it reports added and removed devices from now
/// on.
bool listen_to_devices(Display* display);

std::vector<TouchPanel> touch_panels(Display* display);

/// Sets the matrix of the panel, unless it has that one already.
void set_touch_matrix(Display* display, const TouchPanel& panel, const TouchMatrix& matrix);

}  // namespace kiosk::ui
