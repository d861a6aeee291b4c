// An answer given by name, as a script writes it, taken as the screen would take it from a person.
#pragma once

#include "app/domain/validation.h"
#include "app/json/json.h"

namespace kiosk {

/// Takes a value for "linkId" or "linkId@n": a bare value, Coding or Quantity; an array sets all
/// answers; null takes them away. A single value for a question with several answers is added to
/// those there. The code says why it could not be taken.
std::optional<FaultCode> give_answer(Response& response, const Questionnaire& form,
                                     const std::string& name, const Json& value);

}  // namespace kiosk
