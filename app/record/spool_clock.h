// How long copies have waited: a clock that only goes forward, and never by a leap.
//
// The time of day cannot say it. A machine whose clock battery is flat starts years back and is set
// right once the network is there; a copy taken in between would be years old a moment later, and
// be destroyed. So the spool has a clock of its own, in seconds from anywhere:
//
// - While the program runs it goes by CLOCK_BOOTTIME, which nobody sets and which goes on while the
// machine sleeps.
// - Across a restart it goes on from where it was last noted. The time between counts only if the
// time of day was known to be right both
//   when it was noted and now: set by the network since the machine started, which
//   systemd-timesyncd and the kernel tell. The machine may learn it only later; then it counts from
//   that moment on. Where it never learns it, hours that it was off count for nothing: a copy may
//   wait longer than its hours, encrypted, and none is destroyed for a clock that was wrong.
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
  std::chrono::seconds running{0};               ///< since the machine was started, asleep or awake
  std::chrono::system_clock::time_point wall{};  ///< the time of day
  bool wall_is_right =
      false;  ///< whether it is known to have been set by the network since the start
};

/// Looks at the machine's clocks.
ClockReading read_clocks();

class SpoolClock {
 public:
  /// Goes on from what `note` gave in an earlier run; from `least`, the time of the newest copy,
  /// where that is missing, damaged or earlier.
  SpoolClock(const ClockReading& now, std::string_view noted, SpoolTime least);

  /// The time now. Never less than before.
  SpoolTime at(const ClockReading& now);

  /// What a later run goes on from, as one line of text: as of the latest `at`.
  std::string note() const;

 private:
  /// A moment by both clocks, at which the time of day was right.
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
