// A screen of its own for a test: an X server without glass.
#pragma once

#include <cstdint>

#include "tests/support/kiosk/child_process.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {

/// The size of a screen in px.
struct ScreenPixels {
  int width = 1080;
  int height = 1920;
};

/// What stands behind the screen: memory alone, or an Xorg with monitors that can be switched off
/// and changed (by xrandr: DUMMY0, DUMMY1, ...), with a panel that is touched, and with the modes
/// 1080x1920, 1920x1080, 1280x800 and 1024x768; or a Xephyr of 1024x768 whose picture can be
/// turned, which Xorg's dummy driver cannot do.
enum class ServerKind : std::uint8_t { memory, monitors, turnable };

/// An X server on a free display. Ended with this object.
class VirtualScreen {
 public:
  /// Throws std::runtime_error that says what to do if there is no such server.
  /// The size is that of a screen of memory alone: as tall as the kiosk's panel unless a test wants
  /// it otherwise.
  explicit VirtualScreen(ServerKind kind = ServerKind::memory, ScreenPixels size = {});

  /// As for DISPLAY: ":93".
  const std::string& display() const { return display_; }
  ChildProcess& server() const { return *server_; }
  /// Of ServerKind::monitors: where a TouchPanelFinger connects.
  std::filesystem::path touch_socket() const { return folder_.path() / "touch"; }

 private:
  std::vector<std::string> command_of(ServerKind kind, ScreenPixels size, int descriptor) const;

  TemporaryFolder folder_{};
  std::unique_ptr<VirtualScreen> host_{};  ///< on which Xephyr shows its own
  std::unique_ptr<ChildProcess> server_{};
  std::string display_{};
};

}  // namespace kiosk
