// Values of an expression as answers of a form: what a calculated item is given.
#pragma once

#include "app/domain/questionnaire.h"
#include "app/fhirpath/value.h"

namespace kiosk::fhirpath {

/// The value as an answer to an item of that type. A whole number becomes a decimal where the item
/// asks for one, and a decimal without a fraction an integer; a day a dateTime. Nothing for a value
/// that no answer to the item can have.
std::optional<Answer> answer_of(const Value& value, ItemType type);

}  // namespace kiosk::fhirpath
