// Wrong tries of the staff code: how they add up, and how long the next one has to wait. Pure: time
// comes in as a value.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk {

/// So many wrong tries in a row cost no pause.
inline constexpr int free_tries = 3;

/// How long after that many wrong tries in a row the next one has to wait: nothing up to two, then
/// 30 s, 1, 2, 5 and 10 minutes.
std::chrono::seconds pause_after(int wrong_in_a_row);

/// Since the machine was started, by a clock that goes on while it sleeps and that nobody can set
/// (CLOCK_BOOTTIME).
using BootMoment = std::chrono::milliseconds;

/// What is kept of wrong tries from one start of the program to the next. Nothing of a visit is in
/// it.
struct WrongTries {
  int in_a_row = 0;
  BootMoment last{0};   ///< when the last of them was
  std::string since{};  ///< when the first of them was, as a FHIR dateTime; for staff to read,
                        ///< nothing is decided by it

  bool operator==(const WrongTries&) const = default;
};

/// One wrong try more.
WrongTries with_one_more(WrongTries tries, BootMoment now, const std::string& date_time);

/// How long the next try has to wait. Where the clock says less than at the last try, the machine
/// was started anew: then the pause counts from that start. So it is never shorter than it should
/// be, whatever the wall clock says.
std::chrono::milliseconds wait_left(const WrongTries& tries, BootMoment now);

/// As one line of a file, and back; nothing for what is no such line.
std::string as_line(const WrongTries& tries);
std::optional<WrongTries> wrong_tries_from(std::string_view line);

/// How it stands with wrong tries at a moment, for the staff panel.
struct StaffTries {
  int in_a_row = 0;
  std::string since{};
  std::chrono::seconds wait{0};  ///< until the next try, rounded up

  bool operator==(const StaffTries&) const = default;
};

}  // namespace kiosk
