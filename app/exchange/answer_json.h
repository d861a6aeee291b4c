// Converts answers between JSON and the items that they answer.
#pragma once

#include "app/domain/validation.h"
#include "app/json/fhir_value.h"

namespace kiosk {

/// Adapts an answer to the item: to its type, and a choice to the text of its option. nullopt if
/// the type does not fit.
std::optional<Answer> fitted(Answer answer, const Item& item);

}  // namespace kiosk
