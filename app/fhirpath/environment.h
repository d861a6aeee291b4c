// The environment and the result of an evaluation.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "app/fhirpath/expression.h"

namespace kiosk::fhirpath {

/// The default budget of steps of an evaluation. An expression of a form takes some hundreds.
inline constexpr std::size_t default_budget = 200'000;

/// Limit of a text that an expression makes, in bytes.
inline constexpr std::size_t most_text_bytes = 65'536;

/// The context that an expression can read. %context is `focus` unless a variable of that name is
/// there; %sct, %loinc, %ucum, %`vs-...` and %`ext-...` are built in.
struct Environment {
  Collection focus{};  ///< where a path starts
  std::map<std::string, Collection, std::less<>>
      variables{};    ///< by name, without the %: "resource", "questionnaire", "age"
  std::string now{};  ///< FHIR dateTime with a zone; "" without a clock: then now() and today() are
                      ///< a fault
  /// The weight of an answer (FHIR ordinalValue, itemWeight) as digits, or "". For callers whose
  /// weights are in the form, not in the answer.
  std::function<std::string(const Value&)> weight_of{};
  std::size_t budget = default_budget;
  bool strict =
      false;  ///< an element that its type does not have is a fault, not empty; so is valueString
};

/// The result of an evaluation. With a fault there are no values.
struct Evaluation {
  Collection values{};
  std::optional<Fault> fault{};
  std::size_t steps = 0;
};

/// Evaluates an expression; an empty one is empty. Never throws, reads no clock and no file, and
/// takes no more steps than its budget.
Evaluation evaluate(const Expression& expression, const Environment& environment);

/// The values as the answer to a yes-or-no question: a single boolean as it is; true for a single
/// value of any other type; nullopt if empty, if there are several values, or after a fault.
std::optional<bool> truth_of(const Evaluation& evaluation);

}  // namespace kiosk::fhirpath
