// Extracts a record's resources from a response: observation-based extraction (HL7 Structured Data
// Capture).
#pragma once

#include <string>

#include "app/json/json.h"

namespace kiosk {

/// The Observations that a form asks to extract from its response, as a transaction Bundle; an
/// empty one if it asks for none. Each answer to an item with observationExtract and a code becomes
/// one, with the item's codes, the answer as its value, the form's categories, the response's
/// subject, author and time. `questionnaire` is the form converted to R4, `response` a
/// QuestionnaireResponse to it.
Json extract_observations(const Json& questionnaire, const Json& response);

}  // namespace kiosk
