// The person's questions on the sheet, and the room to write beside them.
#pragma once

#include "app/quality/look.h"

namespace kiosk {

/// Requires, in every language, questions to choose from on the list, questions on the sheet, and a
/// line to write on after each of these.
void want_questions_with_room(Look& look);

}  // namespace kiosk
