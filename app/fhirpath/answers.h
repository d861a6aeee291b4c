// Converts values of an expression to answers of a form, for calculated items.
#pragma once

#include "app/domain/questionnaire.h"
#include "app/fhirpath/value.h"

namespace kiosk::fhirpath {

/// Converts the value to an answer to an item of that type. A whole number becomes a decimal where
/// the item asks for one, and a decimal without a fraction an integer; a day a dateTime. nullopt
/// for a value that cannot be an answer to the item.
std::optional<Answer> answer_of(const Value& value, ItemType type);

/// The same for an item: a bare number, as scores are worked out, becomes a quantity in the item's
/// own unit.
std::optional<Answer> answer_of(const Value& value, const Item& item);

}  // namespace kiosk::fhirpath
