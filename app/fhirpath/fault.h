// Why an expression could not be parsed or evaluated.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kiosk::fhirpath {

/// The fault of an expression, or the reason why its evaluation stopped.
enum class FaultCode : std::uint8_t {
  syntax,                ///< does not match the grammar
  unfinished,            ///< an unterminated string, comment or bracket
  bad_literal,           ///< a number, day or time that does not exist
  too_long,              ///< more text than `longest_expression`
  too_deep,              ///< deeper nesting than `deepest_expression`
  unknown_function,      ///< FHIRPath has none of that name
  unsupported_function,  ///< FHIRPath has it; it is not implemented here (see
                         ///< `unsupported_functions`)
  wrong_arguments,       ///< too few or too many of them
  unknown_type,          ///< no type of FHIR R4 or of the System namespace
  unknown_variable,      ///< no variable has that name
  unknown_element,       ///< strict evaluation only: the type has no such element
  wrong_type,            ///< the operator or function does not accept a value of that type
  not_single,            ///< several values where at most one is allowed
  no_clock,              ///< today() or now() without a given time
  budget_spent,          ///< the evaluation exceeded its budget of steps
  too_large,             ///< a text longer than `most_text_bytes`
  bad_pattern,           ///< not a regular expression, or one that takes too long
};

/// A fault with its position in the expression's text, in bytes from the beginning.
struct Fault {
  FaultCode code = FaultCode::syntax;
  std::size_t offset = 0;

  friend bool operator==(const Fault&, const Fault&) = default;
};

/// The name of the code for diagnostics: "unknown_function".
std::string_view name_of(FaultCode code);

}  // namespace kiosk::fhirpath
