// Calculated parts of items: texts, bounds and options that depend on other answers.
#pragma once

#include "app/domain/questionnaire.h"
#include "app/fhirpath/environment.h"

namespace kiosk::fhirpath {

/// Applies the result of a part's expression to the item. If it is empty, or cannot be that part,
/// the item stays as it is; options then become empty.
void put_part(Item& item, WorkedOutPart::Kind kind, const Evaluation& evaluation);

}  // namespace kiosk::fhirpath
