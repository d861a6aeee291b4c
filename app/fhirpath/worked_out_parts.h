// Items as a form's expressions make them: words, bounds and answers that follow what was answered
// elsewhere.
#pragma once

#include "app/domain/questionnaire.h"
#include "app/fhirpath/environment.h"

namespace kiosk::fhirpath {

/// Puts what the expression of a part comes to into the item. Where it comes to nothing, or to
/// nothing that the part can be, the item stays as it is; of answers to choose from there are then
/// none.
void put_part(Item& item, WorkedOutPart::Kind kind, const Evaluation& evaluation);

}  // namespace kiosk::fhirpath
