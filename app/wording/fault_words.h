// What a person is told about an answer that is not valid: one sentence that says how to put it
// right.
#pragma once

#include "app/domain/validation.h"
#include "app/wording/words.h"

namespace kiosk {

/// What the form itself says of something that has to hold; where it says nothing, that the answers
/// do not go together.
std::string constraint_words(const FormConstraint& constraint, const Words& words);

/// The sentence for a fault of an item's answers (assets/text, "faults"). Empty for a code that no
/// answer of a person can have, such as one about a response as a document.
std::string fault_words(const Item& item, FaultCode code, const Words& words);

}  // namespace kiosk
