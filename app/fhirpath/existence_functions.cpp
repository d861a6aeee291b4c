// Existence, and criteria over a whole collection.
#include <algorithm>
#include <array>

#include "app/fhirpath/arguments.h"
#include "app/fhirpath/operators.h"

namespace kiosk::fhirpath {
namespace {

Collection empty(Evaluator&, const Call& call) { return one(call.input.empty()); }

/// A single non-boolean value converts to true, including 0.
Collection not_(Evaluator& evaluator, const Call& call) {
  const auto truth = evaluator.truth_of(call.input, call.term);
  return truth == Tristate::unknown ? Collection{} : one(truth == Tristate::no);
}

/// Evaluates the criterion for each value until one yields `until`; returns whether one did.
bool comes_up(Evaluator& evaluator, const Call& call, Tristate until, Tristate or_else) {
  for (std::size_t i = 0; i < call.input.size() && !evaluator.stopped(); ++i) {
    const auto truth =
        evaluator.truth_of(argument_for(evaluator, call, 0, call.input[i], i), call.term);
    if (truth == until || truth == or_else) return !evaluator.stopped();
  }
  return false;
}

Collection exists(Evaluator& evaluator, const Call& call) {
  if (call.arguments() == 0) return one(!call.input.empty());
  return one(comes_up(evaluator, call, Tristate::yes, Tristate::yes));
}

Collection all(Evaluator& evaluator, const Call& call) {
  return one(!comes_up(evaluator, call, Tristate::no, Tristate::unknown));
}

/// Whether every value is, or any value is, that boolean. Values of other types are a fault.
Collection count_truths(Evaluator& evaluator, const Call& call, bool wanted, bool every) {
  std::size_t found = 0;
  for (const auto& value : call.input) {
    const auto scalar = scalar_of(value);
    const auto* truth = std::get_if<bool>(&scalar);
    if (!truth) return evaluator.stop(FaultCode::wrong_type, call.term);
    found += *truth == wanted ? 1 : 0;
  }
  return one(every ? found == call.input.size() : found > 0);
}

Collection all_true(Evaluator& evaluator, const Call& call) {
  return count_truths(evaluator, call, true, true);
}
Collection any_true(Evaluator& evaluator, const Call& call) {
  return count_truths(evaluator, call, true, false);
}
Collection all_false(Evaluator& evaluator, const Call& call) {
  return count_truths(evaluator, call, false, true);
}
Collection any_false(Evaluator& evaluator, const Call& call) {
  return count_truths(evaluator, call, false, false);
}

bool is_subset(Evaluator& evaluator, const Call& call, const Collection& small,
               const Collection& large) {
  return std::all_of(small.begin(), small.end(), [&](const Value& value) {
    return is_among(evaluator, large, value, call.term);
  });
}

Collection subset_of(Evaluator& evaluator, const Call& call) {
  return one(is_subset(evaluator, call, call.input, argument(evaluator, call, 0)));
}

Collection superset_of(Evaluator& evaluator, const Call& call) {
  return one(is_subset(evaluator, call, argument(evaluator, call, 0), call.input));
}

Collection count(Evaluator&, const Call& call) {
  return integer(static_cast<std::int64_t>(call.input.size()));
}

Collection distinct_values(Evaluator& evaluator, const Call& call) {
  return distinct(evaluator, call.input, call.term);
}

Collection is_distinct(Evaluator& evaluator, const Call& call) {
  return one(distinct(evaluator, call.input, call.term).size() == call.input.size());
}

// clang-format off
constexpr std::array existence_table{
    Function{"empty", 0, 0, empty}, Function{"not", 0, 0, not_}, Function{"exists", 0, 1, exists}, Function{"all", 1, 1, all},
    Function{"allTrue", 0, 0, all_true}, Function{"anyTrue", 0, 0, any_true}, Function{"allFalse", 0, 0, all_false}, Function{"anyFalse", 0, 0, any_false},
    Function{"subsetOf", 1, 1, subset_of}, Function{"supersetOf", 1, 1, superset_of}, Function{"count", 0, 0, count},
    Function{"distinct", 0, 0, distinct_values}, Function{"isDistinct", 0, 0, is_distinct},
};
// clang-format on

}  // namespace

std::span<const Function> existence_functions() { return existence_table; }

}  // namespace kiosk::fhirpath
