// Measures how long copies have waited: a clock that only goes forward, and never jumps.
//
// The time of day cannot measure it. A machine whose clock battery is flat starts years back and is
// corrected once the network is there; a copy accepted in between would be years old a moment
// later, and be destroyed. So the spool has a clock of its own, in seconds from an arbitrary epoch:
//
// - While the program runs it goes by CLOCK_BOOTTIME, which nobody sets and which goes on while the
// machine sleeps.
// - Across a restart it continues from where it was last saved. The time between counts only if the
// time of day was known to be right both when it was saved and now: set by the network since boot,
// which systemd-timesyncd and the kernel report. The machine may learn it only later; then it
// counts from that moment on. If it never learns it, hours that it was off do not count: a copy may
// wait longer than its hours, encrypted, and none is destroyed because of a wrong clock.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk {

/// A moment of the spool's own clock.
using SpoolTime = std::chrono::seconds;

/// The machine's clocks at one moment.
struct ClockReading {
  std::chrono::seconds running{0};               ///< since boot, asleep or awake
  std::chrono::system_clock::time_point wall{};  ///< the time of day
  bool wall_is_right = false;                    ///< whether the network has set it since boot
};

/// Reads the machine's clocks.
ClockReading read_clocks();

class SpoolClock {
 public:
  /// Continues from the `note` of an earlier run; from `least`, the time of the newest copy, if
  /// that is missing, damaged or earlier.
  SpoolClock(const ClockReading& now, std::string_view noted, SpoolTime least);

  /// The current time. Never less than before.
  SpoolTime at(const ClockReading& now);

  /// The state for a later run, as one line of text: as of the latest `at`.
  std::string note() const;

 private:
  /// A reading of both clocks while the time of day was right.
  struct Known {
    std::chrono::seconds wall{0};  ///< since 1970
    SpoolTime spool{0};
  };

  SpoolTime time_{0};
  std::chrono::seconds running_{0};
  std::optional<Known> known_{};  ///< the latest
  bool gap_is_open_ = false;      ///< the time between the runs has not been counted yet
};

}  // namespace kiosk
