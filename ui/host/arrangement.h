// Which monitor the kiosk is on, how its picture is turned, and where a touch lands. Decisions
// only: what the X server is asked and told stands in glass.cpp.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/settings/rotation.h"

namespace kiosk::ui {

/// A place on the X server's screen, which all monitors share; px.
struct ScreenArea {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;

  bool operator==(const ScreenArea&) const = default;
};

/// The size of glass, mm; 0: not known.
struct GlassSize {
  double width = 0;
  double height = 0;
};

/// A monitor's socket, as RandR tells of it.
struct MonitorState {
  std::string name{};  ///< "HDMI-1"
  bool connected = false;
  bool primary = false;
  GlassSize glass{};  ///< as the monitor hangs unturned
  std::optional<ScreenArea>
      shows{};  ///< the part of the screen that it shows, turned as it is; nothing: it is dark
  Rotation rotation = Rotation::normal;  ///< of the picture
};

/// What the clinic wishes. The X server's own arrangement stands where it wishes nothing.
struct ScreenWishes {
  std::string output{};  ///< the monitor's name; empty: the one that is touched
  std::optional<Rotation> rotation{};
};

/// What became of monitors and panels, for those who look after the kiosk.
struct Arrangement {
  std::string monitor{};                 ///< the one that the kiosk is on; empty: there is none
  GlassSize glass{};                     ///< its own
  Rotation rotation = Rotation::normal;  ///< of its picture
  std::vector<std::string> dark{};       ///< monitors that are plugged in and show nothing
  std::vector<std::string>
      panels{};            ///< by their names: those whose touch lands on the kiosk's monitor
  bool is_a_desk = false;  ///< a window manager runs, to which monitors and touch belong
};

/// The monitor for the kiosk, by its place in the list: the one that is wished, the only one, the
/// one whose glass is as large as a panel that is touched, the X server's primary, or the first;
/// nothing while there is none. A wished one that is dark for a while is waited for, so that no
/// visit appears on another wall; one whose name no monitor has is no wish.
std::optional<std::size_t> choose_monitor(const std::vector<MonitorState>& monitors,
                                          const std::vector<GlassSize>& touch_panels,
                                          const ScreenWishes& wishes);

/// Whether two sizes may be the same glass: within a tenth, whichever way either is turned.
bool is_same_glass(const GlassSize& one, const GlassSize& other);

/// A map of the unit square onto itself, row by row: the X server's "Coordinate Transformation
/// Matrix".
using TouchMatrix = std::array<float, 9>;

/// Where a touch on a panel lands: on the monitor's part of the screen, turned with its picture.
/// Throws nothing; an empty screen gives the identity.
TouchMatrix touch_matrix(const ScreenArea& monitor, const ScreenArea& screen, Rotation rotation);

/// Width and height of a mode as it is seen when the picture is turned.
ScreenArea turned(ScreenArea mode, Rotation rotation);

}  // namespace kiosk::ui
