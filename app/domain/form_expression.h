// Expressions that are part of a form: when an item applies, how its answer is calculated, which
// constraints it has.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/domain/answer.h"
#include "app/domain/text.h"

namespace kiosk {

/// FHIR's Expression, as its author wrote it. It is not known whether it can be evaluated.
struct FormExpression {
  std::string text{};
  std::string language{};      ///< "text/fhirpath", "text/cql", "application/x-fhir-query", ...
  std::string name{};          ///< of a variable: its name for others, without the %
  std::string place{};         ///< its location in the form: "item[2].extension[0]"
  bool from_response = false;  ///< a path in it begins at the response, not at its item
  bool is_batch = false;  ///< `text` is a query a line: the results are the entries of a Bundle
};

/// A constraint on answers (FHIR questionnaire-constraint, targetConstraint).
struct FormConstraint {
  std::string key{};
  FormExpression expression{};
  Text message{};           ///< the message to a person when it does not hold ("human")
  bool is_warning = false;  ///< it is shown, and one may go on
};

/// A part of an item that an expression recalculates as the answers change (cqf-expression on the
/// part, SDC answerExpression, candidateExpression and answerOptionsToggleExpression).
struct WorkedOutPart {
  enum class Kind : std::uint8_t {
    text,
    required,
    repeats,
    read_only,
    least,
    most,
    least_count,
    most_count,
    options,
    candidates,
    shown_options
  };

  Kind kind = Kind::text;
  FormExpression expression{};
  std::string label{};  ///< of `options` and `candidates`: a FHIRPath from an answer to what it is
                        ///< called, if the form has one (SDC choiceColumn)
  std::vector<Answer> of{};  ///< of `shown_options`: the answers that can be chosen while it holds
};

/// The expressions of an item, or of a form as a whole.
struct FormExpressions {
  std::optional<FormExpression> enable_when{};  ///< SDC enableWhenExpression
  std::optional<FormExpression> calculated{};   ///< SDC calculatedExpression
  std::optional<FormExpression> initial{};      ///< SDC initialExpression
  std::optional<FormExpression> population{};  ///< SDC itemPopulationContext: of a record, for each
                                               ///< of whose elements a group occurs
  std::vector<FormExpression>
      variables{};  ///< in their order: each may use those before it and those of its ancestors
  std::vector<FormConstraint> constraints{};
  std::vector<WorkedOutPart> parts{};

  bool any() const {
    return enable_when || calculated || initial || population || !variables.empty() ||
           !constraints.empty() || !parts.empty();
  }
};

}  // namespace kiosk
