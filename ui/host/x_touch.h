// XInput 2: the panels that are touched, and where their touch lands. For glass.cpp alone, since it
// brings Xlib's names along.
#pragma once

#include <X11/Xlib.h>

#include "ui/host/arrangement.h"

namespace kiosk::ui {

/// A panel that is touched where the picture is.
struct TouchPanel {
  int device = 0;
  std::string name{};  ///< as its maker has it
  GlassSize glass{};   ///< 0 where the device does not say
};

/// Whether the X server speaks XInput 2.2; from then on it tells of devices that come and go.
bool listen_to_devices(Display* display);

std::vector<TouchPanel> touch_panels(Display* display);

/// Makes the panel's touch land so; says nothing to a panel whose touch lands so already.
void set_touch_matrix(Display* display, const TouchPanel& panel, const TouchMatrix& matrix);

}  // namespace kiosk::ui
