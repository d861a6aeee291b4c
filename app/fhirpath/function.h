// The functions of FHIRPath: their arguments and their implementations.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "app/fhirpath/evaluator.h"

namespace kiosk::fhirpath {

/// A call during its evaluation.
struct Call {
  const Collection& input;
  const Term& term;
  const Frame& frame;

  std::size_t arguments() const { return term.parts.size(); }
};

/// A function: its name, the number of its arguments, and its implementation.
struct Function {
  std::string_view name{};
  std::uint8_t fewest = 0;
  std::uint8_t most_arguments = 0;
  Collection (*apply)(Evaluator&, const Call&) = nullptr;
  bool takes_type = false;  ///< its argument is the name of a type
};

/// The functions by group.
std::span<const Function> existence_functions();
std::span<const Function> filter_functions();
std::span<const Function> subset_functions();
std::span<const Function> conversion_functions();
std::span<const Function> text_functions();
std::span<const Function> coding_functions();
std::span<const Function> number_functions();
std::span<const Function> tree_functions();
std::span<const Function> boundary_functions();

/// The function of that name, or null.
const Function* find_function(std::string_view name);

/// Whether FHIR or FHIRPath defines a function of that name that is not implemented here: those
/// that need a server or another resource.
bool is_unsupported_function(std::string_view name);

}  // namespace kiosk::fhirpath
