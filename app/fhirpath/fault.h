// Why an expression could not be read or evaluated.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kiosk::fhirpath {

/// What is wrong with an expression, or what stopped its evaluation.
enum class FaultCode : std::uint8_t {
  syntax,                ///< not an expression of the grammar
  unfinished,            ///< a string, a comment or a bracket that does not end
  bad_literal,           ///< a number, day or time that there is none of
  too_long,              ///< more text than `longest_expression`
  too_deep,              ///< more inside one another than `deepest_expression`
  unknown_function,      ///< FHIRPath has none of that name
  unsupported_function,  ///< FHIRPath has it; it is not evaluated here (see
                         ///< `unsupported_functions`)
  wrong_arguments,       ///< too few or too many of them
  unknown_type,          ///< no type of FHIR R4 or of the System namespace
  unknown_variable,      ///< nothing is known under that %name
  unknown_element,       ///< strict evaluation only: the type has no such element
  wrong_type,            ///< the operator or function does not take a value of that kind
  not_single,            ///< several values where there may be one
  no_clock,              ///< today() or now() where the time was not handed over
  budget_spent,          ///< more steps than the evaluation was given
  too_large,             ///< a text longer than `most_text_bytes`
  bad_pattern,           ///< no regular expression, or one that takes too long
};

/// A fault with the place in the expression's text, in bytes from its beginning.
struct Fault {
  FaultCode code = FaultCode::syntax;
  std::size_t offset = 0;

  friend bool operator==(const Fault&, const Fault&) = default;
};

/// The code as a word for diagnostics: "unknown_function".
std::string_view name_of(FaultCode code);

}  // namespace kiosk::fhirpath
