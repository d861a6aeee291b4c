// What must happen outside a visit; carried out by whoever called `update`.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "app/session/printing.h"

namespace kiosk {

/// Print a sheet of the session as it is now; report PrintProgressed while it is under way and
/// PrintFinished at its end. What was under way before is cancelled.
struct PrintSheet {
  PrintedSheet sheet = PrintedSheet::summary;
  std::uint32_t option = 0;  ///< whose card, as a place in the aid's order
};
/// Hand a copy of the visit to the clinic's record, then report RecordTaken.
struct SendToRecord {};
/// Somebody has to know of a sign that cannot wait: print the slip where staff are, and tell the
/// clinic's record, as the settings have it; then report AlertPrinted and AlertSent.
struct RaiseAlert {
  bool print = false;
  bool send = false;
  bool now = false;  ///< or today
};
/// Cancel the print that is under way: nobody waits for it any more. Nothing is to be reported of
/// it.
struct CancelPrint {};
/// Wipe what is left of a person outside the session: pictures of text, files waiting, the input
/// queue.
struct ForgetEverything {};
/// Compare with the clinic's code, then report StaffCodeChecked. Not on the drawing thread: it
/// takes about a second.
struct CheckStaffCode {
  std::string digits{};
};
/// Gather anew what the diagnosis shows.
struct LookAround {};
/// End the program.
struct LeaveKiosk {};

using Request = std::variant<ForgetEverything, PrintSheet, RaiseAlert, CancelPrint, SendToRecord,
                             CheckStaffCode, LookAround, LeaveKiosk>;
using Requests = std::vector<Request>;

}  // namespace kiosk
