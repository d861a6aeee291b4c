// What happens to a session when something is printed. Used by `update`.
#pragma once

#include "app/session/event.h"
#include "app/session/request.h"

namespace kiosk {

/// Asks for the print of a sheet that belongs to the screen. One that a trouble holds up can be
/// asked for anew; one that goes well is asked for once.
Requests ask_for_print(Session& session, PrintedSheet sheet);
/// Whether something may still come out of the printer, and whether the summary is waiting for it.
struct WaitingForPrint {
  bool something = false;
  bool on_summary = false;
};
WaitingForPrint waiting_for_print(const Session& session);
/// Whether what has not come out shall not come out any more: the visit has ended, and it would
/// greet whoever stands there then; or the person has left the summary. A card or a slip comes out
/// while the person goes on.
bool nobody_waits_for_print(const WaitingForPrint& before, const Session& now);
/// The same requests, after the one that cancels.
Requests with_cancelled_print(Requests requests);

/// How the print stands that the screen asked for, or null on a screen from which nothing is
/// printed.
const PrintProgress* print_progress(const Session& session);
/// Whether a print is under way on the screen.
bool is_printing(const Session& session);
/// Whether the person is at the desk because a print does not come out.
bool is_at_desk(const Session& session);

}  // namespace kiosk
