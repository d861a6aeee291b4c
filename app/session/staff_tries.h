// Wrong attempts at the staff code: their count and the delay that follows. Pure: time comes in as
// a value.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk {

/// Wrong attempts in a row that cause no delay.
inline constexpr int free_tries = 3;

/// The delay after that many wrong attempts in a row: none up to two, then 30 s, 1, 2, 5 and 10
/// minutes.
std::chrono::seconds pause_after(int wrong_in_a_row);

/// Time since boot, by a clock that goes on during sleep and that nobody can set (CLOCK_BOOTTIME).
using BootMoment = std::chrono::milliseconds;

/// The wrong attempts as stored between two runs of the program. They contain nothing of a visit.
struct WrongTries {
  int in_a_row = 0;
  BootMoment last{0};   ///< the time of the last one
  std::string since{};  ///< the time of the first one, as a FHIR dateTime; for staff to read, no
                        ///< decision depends on it

  bool operator==(const WrongTries&) const = default;
};

/// Adds a wrong attempt.
WrongTries with_one_more(WrongTries tries, BootMoment now, const std::string& date_time);

/// How long until the next attempt is allowed. If the clock is behind the last attempt, the machine
/// was rebooted: then the delay counts from the boot. So it is never too short, whatever the wall
/// clock says.
std::chrono::milliseconds wait_left(const WrongTries& tries, BootMoment now);

/// Serializes to one line of a file, and parses it; nullopt for an invalid line.
std::string as_line(const WrongTries& tries);
std::optional<WrongTries> wrong_tries_from(std::string_view line);

/// The state of wrong attempts at a moment, for the staff panel.
struct StaffTries {
  int in_a_row = 0;
  std::string since{};
  std::chrono::seconds wait{0};  ///< until the next attempt, rounded up

  bool operator==(const StaffTries&) const = default;
};

}  // namespace kiosk
