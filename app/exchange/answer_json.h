// Answers between JSON and the items that they answer.
#pragma once

#include "app/domain/validation.h"
#include "app/json/fhir_value.h"

namespace kiosk {

/// An answer as the item has it: of a type that fits, and a choice with the words of its option.
/// Nothing if the type does not fit.
std::optional<Answer> fitted(Answer answer, const Item& item);

}  // namespace kiosk
