// What a response leaves as resources of a record: observation-based extraction (HL7 Structured
// Data Capture).
#pragma once

#include <string>

#include "app/json/json.h"

namespace kiosk {

/// The Observations that a form asks to be made of its response, as a transaction Bundle; an empty
/// one where it asks for none. Each answer to an item with observationExtract and a code becomes
/// one, with the item's codes, the answer as its value, the categories that the form gives, the
/// response's subject, author and time. `questionnaire` is the form in R4's words, `response` a
/// QuestionnaireResponse to it.
Json extract_observations(const Json& questionnaire, const Json& response);

}  // namespace kiosk
