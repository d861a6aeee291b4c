// Changes of a session when something is printed. Used by `update`.
#pragma once

#include "app/session/event.h"
#include "app/session/request.h"

namespace kiosk {

/// Requests a print of the screen's sheet. A print that is held up or failed can be requested
/// again; one that goes well is requested once.
Requests ask_for_print(Session& session, PrintedSheet sheet);
/// Whether a print may still come out of the printer, and whether the summary is waiting for it.
struct WaitingForPrint {
  bool something = false;
  bool on_summary = false;
};
WaitingForPrint waiting_for_print(const Session& session);
/// Whether an outstanding print must be cancelled: the visit has ended, and the next person would
/// find the sheet; or the person has left the summary. A card or a slip comes out while the person
/// goes on.
bool nobody_waits_for_print(const WaitingForPrint& before, const Session& now);
/// The same requests, preceded by one that cancels.
Requests with_cancelled_print(Requests requests);

/// The progress of the print that the screen asked for, or null on a screen that prints nothing.
const PrintProgress* print_progress(const Session& session);
/// Whether a print is in progress on the screen.
bool is_printing(const Session& session);
/// Whether the person is at the desk because of a printer trouble.
bool is_at_desk(const Session& session);

}  // namespace kiosk
