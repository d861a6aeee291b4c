// The state of a print, independent of any printing system.
#pragma once

#include <cstdint>

#include "app/values/enum_names.h"

namespace kiosk {

enum class PrintState : std::uint8_t { not_asked, printing, printed, failed };

/// What can be printed: the summary, or a part of it alone; for staff, a test page without any data
/// of a visit.
enum class PrintedSheet : std::uint8_t {
  summary,
  questions,
  card,
  compare,  ///< treatments side by side, for patient and doctor
  urgent_slip,
  test_page
};

/// Why a sheet does not come out. While printing, all but `aborted` and `not_ready` end by
/// themselves once they are fixed.
enum class PrintTrouble : std::uint8_t {
  none,
  not_ready,      ///< no details are known, such as a folder that cannot be written
  no_printer,     ///< none is configured
  queue_missing,  ///< the configured queue does not exist in the printing system
  queue_stopped,  ///< staff or the printing system stopped the queue
  not_accepting,  ///< the queue does not accept jobs
  out_of_paper,
  jam,
  door_open,
  out_of_toner,
  printer_off,   ///< switched off or unplugged
  printer_hung,  ///< connected but not responding
  aborted,       ///< the printer, or somebody at it, cancelled the job
  system_gone,   ///< the printing system of this machine does not respond
};
template <>
inline constexpr EnumNames<PrintTrouble, 14> enum_names<PrintTrouble>{
    "none",          "not_ready",    "no_printer", "queue_missing", "queue_stopped",
    "not_accepting", "out_of_paper", "jam",        "door_open",     "out_of_toner",
    "printer_off",   "printer_hung", "aborted",    "system_gone"};

/// Every trouble except `none`; for tables and tests.
inline constexpr auto print_troubles = enum_names<PrintTrouble>.values<PrintTrouble::not_ready>();

/// The state of a print, and what holds it up: with `printing`, until it is fixed; with `failed`,
/// for good.
struct PrintReport {
  PrintState state = PrintState::not_asked;
  PrintTrouble trouble = PrintTrouble::none;
  bool operator==(const PrintReport&) const = default;
};

/// The progress of a print that a screen asked for.
struct PrintProgress {
  PrintedSheet sheet = PrintedSheet::summary;
  PrintState state = PrintState::not_asked;
  PrintTrouble trouble =
      PrintTrouble::none;  ///< while printing: ends once it is fixed; failed: the reason
};

}  // namespace kiosk
