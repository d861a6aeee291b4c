// The monitors and touch panels of the X server: chooses the kiosk's monitor, and aligns picture
// and touch there.
#pragma once

#include <memory>

#include "ui/host/arrangement.h"
#include "ui/host/x_errors.h"

namespace kiosk::ui {

/// A separate connection to the X server, which applies the clinic's settings and listens to
/// changes of monitors and panels. If a window manager runs, the session is somebody's desktop:
/// then nothing is changed, and the monitors are only read.
class Glass {
 public:
  /// Null without an X server. Rejected requests are reported to `trouble`.
  static std::unique_ptr<Glass> open(ScreenWishes wishes,
                                     std::function<void(const XTrouble&)> trouble);
  ~Glass();
  Glass(const Glass&) = delete;
  Glass& operator=(const Glass&) = delete;

  /// Readable when there may be events.
  int descriptor() const;
  /// Processes the X server's events since the last call. Returns whether the arrangement may have
  /// changed.
  bool has_news();
  /// Configures monitors and touch. Returns the part of the screen that the kiosk covers; nullopt
  /// while its monitor is off.
  std::optional<ScreenArea> settle();
  /// The result of the last `settle`.
  const Arrangement& arrangement() const { return arrangement_; }
  /// The number of rejected requests on this connection so far.
  long refused() const;

 private:
  struct Server;
  Glass(std::unique_ptr<Server> server, ScreenWishes wishes);

  std::unique_ptr<Server> server_;
  ScreenWishes wishes_;
  Arrangement arrangement_{};
};

}  // namespace kiosk::ui
