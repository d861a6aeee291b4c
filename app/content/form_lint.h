// What is valid in a form and yet asks for trouble, each with the item's place.
#pragma once

#include "app/content/form_reading.h"

namespace kiosk {

/// Conditions that engines read differently: "!=" on what may be unanswered, a question that comes
/// later, a coding without a system.
void lint_conditions(const FormReading& reading, FileFaults& faults);

/// Empty groups, answers without a system, texts longer than a screen of the kiosk holds, required
/// answers that cannot be given on it.
void lint_items(const FormReading& reading, FileFaults& faults);

/// Conditions and bounds whose unit cannot be compared with any unit that the answer may have.
void lint_units(const FormReading& reading, FileFaults& faults);

/// Texts that lack a language in which the form speaks elsewhere.
void lint_translations(const FormReading& reading, FileFaults& faults);

}  // namespace kiosk
