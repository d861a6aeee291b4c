// A QuestionnaireResponse held against its form as HL7's validator does: what is there, what is
// missing, and the form itself.
#pragma once

#include "app/exchange/fhir_response.h"

namespace kiosk {

/// One thing that is wrong with a response, or worth knowing about it.
struct ResponseFinding {
  ResponseFault fault{};
  bool is_warning = false;
};

/// What was found. `unusable` as in ResponseReading.
struct ResponseFindings {
  std::vector<ResponseFinding> found{};
  std::string unusable{};

  std::size_t errors() const;
};

/// Holds a response against its form. What is required counts within what is there: a required
/// question in an optional group that is left out is no fault (FHIR R5's wording). While the status
/// is "in-progress", what is missing is a warning, and so always is the state of the form: draft,
/// retired, or outside its effective period.
ResponseFindings validate_fhir_response(std::string_view json, const Questionnaire& form);

}  // namespace kiosk
