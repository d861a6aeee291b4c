// RandR: reads and changes the state of monitors. Only for glass.cpp, since it includes Xlib's
// names.
#pragma once

#include <X11/Xlib.h>
#include <X11/extensions/Xrandr.h>

#include <memory>

#include "ui/host/arrangement.h"

namespace kiosk::ui {

/// Whether a window manager runs, which then controls monitors and touch.
bool has_window_manager(Display* display);

/// All outputs of an X server at one moment, and the changes that can be requested of them.
class XMonitors {
 public:
  explicit XMonitors(Display* display);

  const std::vector<MonitorState>& states() const { return states_; }
  /// Switches the monitor off.
  void darken(std::size_t monitor) const;
  /// Rotates the picture and keeps the mode. If a graphics driver cannot rotate it, it stays as it
  /// is.
  void turn(std::size_t monitor, Rotation rotation) const;
  /// Switches a monitor on, in its preferred mode.
  void light(std::size_t monitor, Rotation rotation) const;

 private:
  bool show(std::size_t monitor, RRCrtc crtc, RRMode mode, Rotation rotation) const;

  using Resources = std::unique_ptr<XRRScreenResources, void (*)(XRRScreenResources*)>;
  Display* display_;
  Resources resources_;
  std::vector<MonitorState> states_{};
};

}  // namespace kiosk::ui
