// What staff do behind Ctrl+Q. Used by `update`.
#pragma once

#include "app/session/event.h"
#include "app/session/request.h"

namespace kiosk {

void open_staff_panel(Session& session);
/// Back to the visit as it was. A test page that has not come out is cancelled.
Requests close_staff_panel(Session& session);
void type_staff_digit(Session& session, char digit);
void erase_staff_digit(Session& session);
Requests enter_staff_code(Session& session);
/// The right code opens the menu; the visit stays as it was until the kiosk is closed.
void staff_code_checked(Session& session, bool right);
void staff_tries_told(Session& session, const StaffTries& tries);

/// Goes to a page behind the code; nothing without it.
Requests open_staff_page(Session& session, StaffPage page);
/// Forgets the visit and ends the program; nothing without the code.
Requests close_kiosk(Session& session);
void mark_touch(Session& session, const GlassPoint& point);
/// A sheet with nothing of a visit on it; not while a sheet of the visit is under way.
Requests ask_for_test_page(Session& session);

}  // namespace kiosk
