// Validates a QuestionnaireResponse against its form as HL7's validator does: its answers, missing
// answers, and the form itself.
#pragma once

#include "app/exchange/fhir_response.h"

namespace kiosk {

/// An error of a response, or a warning about it.
struct ResponseFinding {
  ResponseFault fault{};
  bool is_warning = false;
};

/// The result of validation. `unusable` as in ResponseReading.
struct ResponseFindings {
  std::vector<ResponseFinding> found{};
  std::string unusable{};

  std::size_t errors() const;
};

/// Validates a response against its form. A required question counts only within a group that is
/// present: one in an optional group that is left out is not a fault (FHIR R5's wording). While the
/// status is "in-progress", missing answers are a warning, and so always is the state of the form:
/// draft, retired, or outside its effective period.
ResponseFindings validate_fhir_response(std::string_view json, const Questionnaire& form);

}  // namespace kiosk
