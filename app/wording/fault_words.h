// Messages to a person about an invalid answer: one sentence that says how to correct it.
#pragma once

#include "app/domain/validation.h"
#include "app/wording/words.h"

namespace kiosk {

/// The form's own message about a constraint; if it has none, that the answers do not go together.
std::string constraint_words(const FormConstraint& constraint, const Words& words);

/// The message for a fault of an item's answers (assets/text, "faults"). Empty for a code that no
/// answer of a person can have, such as one about a response as a document.
std::string fault_words(const Item& item, FaultCode code, const Words& words);

}  // namespace kiosk
