// Gives an answer by name, as in a script, by the same rules as on the screen.
#pragma once

#include "app/domain/validation.h"
#include "app/json/json.h"

namespace kiosk {

/// Sets a value for "linkId" or "linkId@n": a bare value, Coding or Quantity; an array sets all
/// answers; null clears them. A single value for a question with several answers is added to the
/// existing ones. Returns why it was refused.
std::optional<FaultCode> give_answer(Response& response, const Questionnaire& form,
                                     const std::string& name, const Json& value);

}  // namespace kiosk
