// What an expression is evaluated in, and what comes of it.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "app/fhirpath/expression.h"

namespace kiosk::fhirpath {

/// Steps of an evaluation that is not told otherwise. An expression of a form takes some hundreds.
inline constexpr std::size_t default_budget = 200'000;

/// A text that an expression makes, at most, in bytes.
inline constexpr std::size_t most_text_bytes = 65'536;

/// What an expression can see. %context is `focus` unless a variable of that name is there; %sct,
/// %loinc, %ucum, %`vs-...` and %`ext-...` are always there.
struct Environment {
  Collection focus{};  ///< what a path begins at
  std::map<std::string, Collection, std::less<>>
      variables{};    ///< by name, without the %: "resource", "questionnaire", "age"
  std::string now{};  ///< FHIR dateTime with a zone; "" where there is no clock: then now() and
                      ///< today() are a fault
  /// The weight of an answer (FHIR ordinalValue, itemWeight) as digits, or "". For those whose
  /// weight does not stand beside them, but in the form.
  std::function<std::string(const Value&)> weight_of{};
  std::size_t budget = default_budget;
  bool strict =
      false;  ///< an element that its type has not is a fault, not empty; valueString is one
};

/// What came of an evaluation. With a fault there are no values.
struct Evaluation {
  Collection values{};
  std::optional<Fault> fault{};
  std::size_t steps = 0;
};

/// Evaluates an expression; an empty one gives nothing. Never throws, reads no clock and no file,
/// and takes no more steps than its budget.
Evaluation evaluate(const Expression& expression, const Environment& environment);

/// The values as the answer to a yes-or-no question: that of one boolean; yes for one value of any
/// other kind; nothing if it is not known, if there are several, or if there was a fault.
std::optional<bool> truth_of(const Evaluation& evaluation);

}  // namespace kiosk::fhirpath
