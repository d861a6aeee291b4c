// How a print stands, in words that know nothing of any printing system.
#pragma once

#include <cstdint>

#include "app/values/enum_names.h"

namespace kiosk {

enum class PrintState : std::uint8_t { not_asked, printing, printed, failed };

/// What can be printed: the summary, or a part of it alone; for staff, a sheet with nothing of a
/// visit on it.
enum class PrintedSheet : std::uint8_t { summary, questions, card, urgent_slip, test_page };

/// What keeps a sheet from coming out. While printing, all but `aborted` and `not_ready` pass by
/// themselves once they are mended.
enum class PrintTrouble : std::uint8_t {
  none,
  not_ready,      ///< nothing more is known, such as a folder that cannot be written
  no_printer,     ///< none is set up
  queue_missing,  ///< the one that is set up is not known to the printing system
  queue_stopped,  ///< staff or the printing system have stopped it
  not_accepting,  ///< it takes no new sheets
  out_of_paper,
  jam,
  door_open,
  out_of_toner,
  printer_off,   ///< switched off, or the cable is out
  printer_hung,  ///< it is there and says nothing
  aborted,       ///< the printer, or somebody at it, gave the sheet up
  system_gone,   ///< the printing system of this machine does not answer
};
template <>
inline constexpr EnumNames<PrintTrouble, 14> enum_names<PrintTrouble>{
    "none",          "not_ready",    "no_printer", "queue_missing", "queue_stopped",
    "not_accepting", "out_of_paper", "jam",        "door_open",     "out_of_toner",
    "printer_off",   "printer_hung", "aborted",    "system_gone"};

/// Every trouble there is, `none` left out; for tables and tests.
inline constexpr auto print_troubles = enum_names<PrintTrouble>.values<PrintTrouble::not_ready>();

/// Where a print stands, and what holds it up: with `printing`, until it is mended; with `failed`,
/// for good.
struct PrintReport {
  PrintState state = PrintState::not_asked;
  PrintTrouble trouble = PrintTrouble::none;
  bool operator==(const PrintReport&) const = default;
};

/// How a print stands that a screen asked for.
struct PrintProgress {
  PrintedSheet sheet = PrintedSheet::summary;
  PrintState state = PrintState::not_asked;
  PrintTrouble trouble =
      PrintTrouble::none;  ///< while printing: passes once it is mended; failed: why
};

}  // namespace kiosk
