// A running kiosk's figures, for those who maintain many kiosks. Pure: days and minutes come in as
// values. Of visits they contain only the number on a day.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kiosk {

/// How many visits began on a day.
struct VisitsOfDay {
  std::string day{};  ///< yyyy-mm-dd; none yet if empty
  std::int64_t count = 0;

  bool operator==(const VisitsOfDay&) const = default;
};

/// The figures. Only the number of visits on the last finished day is published: a count that grew
/// while somebody watches would reveal when a person was at the kiosk.
struct KioskFigures {
  std::int64_t painted_minute = 0;  ///< since 1970: the latest frame that came through; 0 if none
  bool has_content = false;         ///< false: the maintenance screen is shown
  std::int64_t copies_waiting = 0;
  std::int64_t copies_refused = 0;
  std::int64_t copies_lost = 0;
  bool record_trouble = false;
  VisitsOfDay today{};
  VisitsOfDay last_day{};

  /// Begins another day; does nothing for the same day.
  void begin_day(const std::string& day);
  /// Counts one more visit.
  void count_visit(const std::string& day);

  /// Serializes to lines of a file, and parses them. Invalid lines are skipped.
  std::string as_lines() const;
  static KioskFigures from_lines(std::string_view lines);

  bool operator==(const KioskFigures&) const = default;
};

}  // namespace kiosk
