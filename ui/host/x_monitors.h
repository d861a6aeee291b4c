// RandR: what the monitors show, and telling them otherwise. For glass.cpp alone, since it brings
// Xlib's names along.
#pragma once

#include <X11/Xlib.h>
#include <X11/extensions/Xrandr.h>

#include <memory>

#include "ui/host/arrangement.h"

namespace kiosk::ui {

/// Whether a window manager runs, to which monitors and touch belong then.
bool has_window_manager(Display* display);

/// All monitors' sockets of an X server at one moment, and the changes that can be asked of them.
class XMonitors {
 public:
  explicit XMonitors(Display* display);

  const std::vector<MonitorState>& states() const { return states_; }
  /// Nothing is shown there any more.
  void darken(std::size_t monitor) const;
  /// Turns the picture; the mode stays the one it is. A graphics driver that cannot turn it leaves
  /// it as it is.
  void turn(std::size_t monitor, Rotation rotation) const;
  /// Shows a picture on a monitor that was dark, in the mode that the monitor prefers.
  void light(std::size_t monitor, Rotation rotation) const;

 private:
  bool show(std::size_t monitor, RRCrtc crtc, RRMode mode, Rotation rotation) const;

  using Resources = std::unique_ptr<XRRScreenResources, void (*)(XRRScreenResources*)>;
  Display* display_;
  Resources resources_;
  std::vector<MonitorState> states_{};
};

}  // namespace kiosk::ui
