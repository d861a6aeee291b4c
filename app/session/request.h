// Side effects outside a visit; carried out by the caller of `update`.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "app/session/printing.h"
#include "app/settings/key_map.h"

namespace kiosk {

/// Print a sheet of the session as it is now; report PrintProgressed while it is in progress and
/// PrintFinished at its end. An earlier print in progress is cancelled.
struct PrintSheet {
  PrintedSheet sheet = PrintedSheet::summary;
  std::uint32_t option = 0;  ///< whose card, as an index in the aid's order
};
/// Hand a copy of the visit to the clinic's record, then report RecordTaken.
struct SendToRecord {};
/// Notify somebody of a sign that cannot wait: print the slip where staff are, and notify the
/// clinic's record, as configured; then report AlertPrinted and AlertSent.
struct RaiseAlert {
  bool print = false;
  bool send = false;
  bool now = false;  ///< or today
};
/// Cancel the print in progress: nobody waits for it any more. It is not reported.
struct CancelPrint {};
/// Wipe what is left of a person outside the session: textures of text, waiting files, the input
/// queue.
struct ForgetEverything {};
/// Compare with the clinic's code, then report StaffCodeChecked. Not on the drawing thread: it
/// takes about a second.
struct CheckStaffCode {
  std::string digits{};
};
/// Collect again what the diagnosis shows.
struct LookAround {};
/// Write the lines for kiosk.toml that staff's keys make to the log.
struct LogKeyMap {
  KeyMap keys{};
};
/// End the program.
struct LeaveKiosk {};

using Request = std::variant<ForgetEverything, PrintSheet, RaiseAlert, CancelPrint, SendToRecord,
                             CheckStaffCode, LookAround, LogKeyMap, LeaveKiosk>;
using Requests = std::vector<Request>;

}  // namespace kiosk
