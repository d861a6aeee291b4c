// Expressions that a form brings along: when an item applies, what its answer is, what has to hold
// of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/domain/answer.h"
#include "app/domain/text.h"

namespace kiosk {

/// FHIR's Expression, as its author wrote it. Nothing is known of whether it can be evaluated.
struct FormExpression {
  std::string text{};
  std::string language{};      ///< "text/fhirpath", "text/cql", "application/x-fhir-query", ...
  std::string name{};          ///< of a variable: what others call it by, without the %
  std::string place{};         ///< where it stands in the form: "item[2].extension[0]"
  bool from_response = false;  ///< a path in it begins at the response, not at its item
};

/// Something that has to hold (FHIR questionnaire-constraint, targetConstraint).
struct FormConstraint {
  std::string key{};
  FormExpression expression{};
  Text message{};           ///< what a person is told where it does not hold ("human")
  bool is_warning = false;  ///< it is said, and one may go on
};

/// A part of an item that an expression works out anew as the answers change (cqf-expression where
/// the part stands, SDC answerExpression and answerOptionsToggleExpression).
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
    shown_options
  };

  Kind kind = Kind::text;
  FormExpression expression{};
  std::vector<Answer> of{};  ///< of `shown_options`: the answers that can be chosen while it holds
};

/// The expressions of an item, or of a form as a whole.
struct FormExpressions {
  std::optional<FormExpression> enable_when{};  ///< SDC enableWhenExpression
  std::optional<FormExpression> calculated{};   ///< SDC calculatedExpression
  std::optional<FormExpression> initial{};      ///< SDC initialExpression
  std::vector<FormExpression>
      variables{};  ///< in their order: each may name those before it and those above
  std::vector<FormConstraint> constraints{};
  std::vector<WorkedOutPart> parts{};

  bool any() const {
    return enable_when || calculated || initial || !variables.empty() || !constraints.empty() ||
           !parts.empty();
  }
};

}  // namespace kiosk
