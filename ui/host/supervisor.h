// Notifies the service manager that started the program (systemd). The messages contain nothing of
// a visit.
#pragma once

#include "app/session/idle.h"

namespace kiosk::ui {

/// The interval of watchdog notifications, from the environment variable WATCHDOG_USEC
/// (microseconds; null if not set): half of the timeout, as sd_watchdog_enabled(3) advises. nullopt
/// without a watchdog, or if it is not a positive number. WATCHDOG_PID is ignored: whoever starts
/// the program under a watchdog means the program.
std::optional<Moment> sign_of_life_every(const char* watchdog_usec);

/// Notifies systemd over NOTIFY_SOCKET. Without that it does nothing.
class Supervisor {
 public:
  /// Reads the environment.
  Supervisor();
  std::optional<Moment> sign_of_life_every() const { return every_; }
  /// The first picture is on the screen, or the content changed: to the kiosk, or to the
  /// maintenance screen.
  void shown(bool has_content) const;
  /// A frame came through.
  void alive() const;
  void ending() const;

 private:
  std::optional<Moment> every_{};
};

}  // namespace kiosk::ui
