// A visit that the person brings back as a code: see visit_code.h.
#pragma once

#include "app/session/event.h"

namespace kiosk {

/// Opens the panel where a code is scanned or typed; on the welcome screen only.
void open_code_entry(Session& session, const CodeEntryOpened& opened);
/// Restores the text as it was before typing. A code that was not entered has begun no visit.
void cancel_text_entry(Session& session);

/// Reads the code that was entered. A valid one restores the answers and goes to the first
/// question; what the aid asks again is unanswered, so that neither a sign nor today's pain is
/// taken from an earlier day. An invalid one stays on the panel with its error.
void finish_code_entry(Session& session, const DecisionAid& aid);

}  // namespace kiosk
