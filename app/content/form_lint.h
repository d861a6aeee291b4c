// Reports valid but risky parts of a form, each with the item's location.
#pragma once

#include "app/content/form_reading.h"

namespace kiosk {

/// Conditions that engines read differently: "!=" on a question that may be unanswered, a later
/// question, a coding without a system.
void lint_conditions(const FormReading& reading, FileFaults& faults);

/// Empty groups, answers without a system, texts longer than a screen of the kiosk, required
/// answers that cannot be given on it.
void lint_items(const FormReading& reading, FileFaults& faults);

/// Conditions and bounds whose unit cannot be compared with any unit that the answer may have.
void lint_units(const FormReading& reading, FileFaults& faults);

/// Texts that lack a translation which other texts of the form have.
void lint_translations(const FormReading& reading, FileFaults& faults);

}  // namespace kiosk
