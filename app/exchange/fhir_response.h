// FHIR R4 QuestionnaireResponse, in and out.
#pragma once

#include "app/domain/validation.h"

namespace kiosk {

/// Something in a response that the form does not allow.
struct ResponseFault {
  std::string link_id{};     ///< with @n in a repeating group
  FaultCode code = FaultCode::unknown_link_id;
  std::string place{};       ///< "item[2].answer[0]"
};

/// A response read from JSON. `response` holds all that could be used, even where there are faults.
struct ResponseReading {
  std::optional<Response> response{};
  std::vector<ResponseFault> faults{};
  std::string unusable{};    ///< why the text is not a QuestionnaireResponse at all, with line and column; else ""
};

/// Reads a QuestionnaireResponse. Answers to items that do not apply are kept, and count for nothing.
ResponseReading read_fhir_response(std::string_view json, const Questionnaire& form);

/// Writes a QuestionnaireResponse: items in the form's order, nothing that does not apply, no empty items, and status
/// "completed", or "in-progress" while a required answer is missing. `authored` is a FHIR dateTime, or "" to leave it out.
std::string write_fhir_response(const Response& response, const Questionnaire& form, std::string_view authored);

/// Reads one answer for an item from the JSON of a value: the bare value (6, true, "yes"), or a FHIR Coding or Quantity.
/// A bare string for a choice is the code of one of its options. Nothing if it does not fit the item's type.
std::optional<Answer> read_answer_value(std::string_view json, const Item& item);

}  // namespace kiosk
