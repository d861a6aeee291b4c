// What the kiosk that runs says of itself in numbers, for those who look after many kiosks. Pure:
// days and minutes come in as values. Nothing of a visit is in it but how many there were on a day.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kiosk {

/// How many visits began on a day.
struct VisitsOfDay {
  std::string day{};  ///< yyyy-mm-dd; empty: none yet
  std::int64_t count = 0;

  bool operator==(const VisitsOfDay&) const = default;
};

/// The numbers. Of visits only the last day that is over is told to anybody: a count that grew
/// while somebody looks on would tell when a person stood at the kiosk.
struct KioskFigures {
  std::int64_t painted_minute = 0;  ///< since 1970: the latest frame that came through; 0: none
  bool has_content = false;         ///< false: the screen says that it is being looked after
  std::int64_t copies_waiting = 0;
  std::int64_t copies_refused = 0;
  std::int64_t copies_lost = 0;
  bool record_trouble = false;
  VisitsOfDay today{};
  VisitsOfDay last_day{};

  /// Begins another day; the same day again changes nothing.
  void begin_day(const std::string& day);
  /// One visit more.
  void count_visit(const std::string& day);

  /// As lines of a file, and back. Lines that cannot be understood are left out.
  std::string as_lines() const;
  static KioskFigures from_lines(std::string_view lines);

  bool operator==(const KioskFigures&) const = default;
};

}  // namespace kiosk
