// A form's expressions, ready to be evaluated, with their own copy of the form: they can be moved
// wherever the form goes.
#pragma once

#include <memory>

#include "app/fhirpath/form_evaluator.h"

namespace kiosk::fhirpath {

/// The evaluator of a form and the expressions that it cannot evaluate.
struct OwningEvaluator {
  std::shared_ptr<const ExpressionEvaluator> evaluator{};  ///< null without expressions
  std::vector<ExpressionFault> faults{};
};

/// Parses the expressions of a form. `questionnaire` is its JSON; `context`: data of a record, of
/// one person and for one response.
OwningEvaluator make_evaluator(const Questionnaire& form, const Json& questionnaire,
                               LaunchContext context = {});

}  // namespace kiosk::fhirpath
