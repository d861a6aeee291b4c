#include "app/fhirpath/fault.h"

namespace kiosk::fhirpath {

std::string_view name_of(FaultCode code) {
  switch (code) {
    case FaultCode::syntax: return "syntax";
    case FaultCode::unfinished: return "unfinished";
    case FaultCode::bad_literal: return "bad_literal";
    case FaultCode::too_long: return "too_long";
    case FaultCode::too_deep: return "too_deep";
    case FaultCode::unknown_function: return "unknown_function";
    case FaultCode::unsupported_function: return "unsupported_function";
    case FaultCode::wrong_arguments: return "wrong_arguments";
    case FaultCode::unknown_type: return "unknown_type";
    case FaultCode::unknown_variable: return "unknown_variable";
    case FaultCode::unknown_element: return "unknown_element";
    case FaultCode::wrong_type: return "wrong_type";
    case FaultCode::not_single: return "not_single";
    case FaultCode::no_clock: return "no_clock";
    case FaultCode::budget_spent: return "budget_spent";
    case FaultCode::too_large: return "too_large";
    case FaultCode::bad_pattern: return "bad_pattern";
  }
  return "syntax";
}

}  // namespace kiosk::fhirpath
