// The kiosk's monitor, the rotation of its picture, and the mapping of touches. Pure decisions:
// glass.cpp talks to the X server.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/settings/rotation.h"

namespace kiosk::ui {

/// A rectangle on the X server's screen, which all monitors share; px.
struct ScreenArea {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;

  bool operator==(const ScreenArea&) const = default;
};

/// The size of glass, mm; 0 if unknown.
struct GlassSize {
  double width = 0;
  double height = 0;
};

/// A monitor's output, as RandR reports it.
struct MonitorState {
  std::string name{};  ///< "HDMI-1"
  bool connected = false;
  bool primary = false;
  GlassSize glass{};  ///< of the monitor without rotation
  std::optional<ScreenArea>
      shows{};  ///< the part of the screen that it shows, rotated; nullopt if it is off
  Rotation rotation = Rotation::normal;  ///< of the picture
};

/// The clinic's settings. Unset ones leave the X server's own arrangement.
struct ScreenWishes {
  std::string output{};  ///< the monitor's name; the touched one if empty
  std::optional<Rotation> rotation{};
};

/// The resulting state of monitors and panels, for maintenance.
struct Arrangement {
  std::string monitor{};                 ///< the kiosk's monitor; empty if there is none
  GlassSize glass{};                     ///< its own
  Rotation rotation = Rotation::normal;  ///< of its picture
  std::vector<std::string> dark{};       ///< monitors that are plugged in but off
  std::vector<std::string>
      panels{};            ///< by their names: those whose touches land on the kiosk's monitor
  bool is_a_desk = false;  ///< a window manager runs, which controls monitors and touch
};

/// The index of the kiosk's monitor: the configured one, the only one, the one whose glass is as
/// large as a touch panel, the X server's primary, or the first; nullopt while there is none. A
/// configured one that is off for a while is waited for, so that no visit appears on another wall;
/// a name that no monitor has is ignored.
std::optional<std::size_t> choose_monitor(const std::vector<MonitorState>& monitors,
                                          const std::vector<GlassSize>& touch_panels,
                                          const ScreenWishes& wishes);

/// Whether two sizes may be the same glass: within a tenth, in either orientation.
bool is_same_glass(const GlassSize& one, const GlassSize& other);

/// A map of the unit square onto itself, row by row: the X server's "Coordinate Transformation
/// Matrix".
using TouchMatrix = std::array<float, 9>;

/// The matrix that maps touches on a panel to the monitor's part of the screen, rotated with its
/// picture. Does not throw; the identity for an empty screen.
TouchMatrix touch_matrix(const ScreenArea& monitor, const ScreenArea& screen, Rotation rotation);

/// Width and height of a mode after rotation.
ScreenArea turned(ScreenArea mode, Rotation rotation);

}  // namespace kiosk::ui
