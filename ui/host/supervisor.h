// The service manager that started the program (systemd), which is told how it goes. Nothing that
// is told is of a visit.
#pragma once

#include "app/session/idle.h"

namespace kiosk::ui {

/// How often the supervisor has to hear of the program, from the environment variable WATCHDOG_USEC
/// (microseconds; null: not set): half of what it waits, as sd_watchdog_enabled(3) advises. Nothing
/// where nobody waits, or where it is no positive number. WATCHDOG_PID is not asked for: whoever
/// starts the program under a watchdog means the program.
std::optional<Moment> sign_of_life_every(const char* watchdog_usec);

/// Tells systemd over NOTIFY_SOCKET. Where there is none, nothing is told and nothing goes wrong.
class Supervisor {
 public:
  /// Reads the environment.
  Supervisor();
  std::optional<Moment> sign_of_life_every() const { return every_; }
  /// The first picture is on the screen, or what is shown became something else: the kiosk, or that
  /// it is being looked after.
  void shown(bool has_content) const;
  /// A frame came through.
  void alive() const;
  void ending() const;

 private:
  std::optional<Moment> every_{};
};

}  // namespace kiosk::ui
