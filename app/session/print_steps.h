// What happens to a session when something is printed. Used by `update`.
#pragma once

#include "app/session/event.h"
#include "app/session/request.h"

namespace kiosk {

/// Asks for the print. One that a trouble holds up can be asked for anew; one that goes well is asked for once.
Requests ask_for_print(Session& session);
/// What holds the print up, or that nothing does any more. Nothing where no print is under way.
void print_progressed(Session& session, PrintTrouble trouble);
void print_finished(Session& session, const PrintFinished& finished);
/// The person goes to the desk because of a trouble with the printer.
void ask_at_desk(Session& session);
void come_back_from_desk(Session& session);

/// Whether a print is under way on the screen.
bool is_printing(const Session& session);
/// Whether the person is at the desk because a print does not come out.
bool is_at_desk(const Session& session);

}  // namespace kiosk
