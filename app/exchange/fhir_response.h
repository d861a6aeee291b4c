// Reads and writes FHIR R4 QuestionnaireResponse.
#pragma once

#include "app/domain/validation.h"

namespace kiosk {

/// Something in a response that the form does not allow.
struct ResponseFault {
  std::string link_id{};  ///< with @n in a repeating group
  FaultCode code = FaultCode::unknown_link_id;
  std::string place{};  ///< "item[2].answer[0]"
};

/// A response read from JSON. `response` holds everything that was usable, even if there are
/// faults.
struct ResponseReading {
  std::optional<Response> response{};
  std::vector<ResponseFault> faults{};
  std::vector<ResponseFault> notes{};  ///< what a strict receiver refuses although no data is lost:
                                       ///< order and texts other than the form's
  std::vector<std::string> places{};   ///< the path of each occurrence in `response`:
                                       ///< "item[2].item[0]"; "" if it is absent
  std::string
      another_form{};  ///< the form that it claims to answer, if that is another one; else empty
  std::string another_version{};  ///< its version, if that is another version of this form
  std::string unusable{};  ///< why the text is not a QuestionnaireResponse, with line and column;
                           ///< else ""
};

/// Reads a QuestionnaireResponse. Answers to items that do not apply are kept, but do not count.
ResponseReading read_fhir_response(std::string_view json, const Questionnaire& form);

/// Writes a QuestionnaireResponse: items in the form's order, without items that do not apply or
/// are empty, and status "completed", or "in-progress" while a required answer is missing.
/// `authored` is a FHIR dateTime, or "" to leave it out. Texts are the form's own; if another
/// language was shown, its text is added as a translation.
std::string write_fhir_response(const Response& response, const Questionnaire& form,
                                std::string_view authored, std::string_view shown_language = {});

/// Reads one answer for an item from the JSON of a value: the bare value (6, true, "yes"), or a
/// FHIR Coding or Quantity. A bare string for a choice is the code of one of its options. nullopt
/// if it does not fit the item's type.
std::optional<Answer> read_answer_value(std::string_view json, const Item& item);

}  // namespace kiosk
