// One evaluation in progress: its budget, its fault, and the evaluation of terms.
#pragma once

#include "app/fhirpath/environment.h"

namespace kiosk::fhirpath {

/// The values of $this, $index and $total at a point of an expression.
struct Frame {
  const Collection& self;
  std::int64_t index = -1;  ///< -1 without one
  const Collection* total = nullptr;
};

/// A three-valued truth.
enum class Tristate : std::uint8_t { no, yes, unknown };

/// Evaluates the terms of one expression. After a fault every function returns empty at once.
class Evaluator {
 public:
  Evaluator(const Expression& expression, const Environment& environment);

  Collection evaluate(TermIndex index, const Frame& frame);

  /// Records a fault at a term, unless there was one before, and returns the empty collection.
  Collection stop(FaultCode code, const Term& term);
  bool stopped() const { return fault_.has_value(); }
  const std::optional<Fault>& fault() const { return fault_; }

  /// Takes steps from the budget; false once it is spent.
  bool charge(std::size_t steps, const Term& term);
  std::size_t steps() const { return steps_; }

  /// Adds the children of that name; in strict evaluation a name that the type does not have is a
  /// fault.
  void add_children(const Value& value, std::string_view name, const Term& term, Collection& into);

  /// The collection as a truth value; several values are a fault.
  Tristate truth_of(const Collection& values, const Term& term);

  const Environment& environment() const { return environment_; }
  const Term& term(TermIndex index) const { return expression_.terms[index]; }

 private:
  Collection evaluate_literal(const Term& term);
  Collection evaluate_operation(const Term& term, const Frame& frame);
  Collection evaluate_index(const Term& term, const Frame& frame);
  Collection evaluate_sign(const Term& term, const Frame& frame);
  Collection evaluate_variable(const Term& term);
  Collection evaluate_first_member(const Term& term, const Frame& frame);
  Collection invoke(const Term& term, const Collection& input, const Frame& frame);
  Collection navigate(const Term& term, const Collection& input);
  Collection evaluate_logic(const Term& term, const Frame& frame);

  const Expression& expression_;
  const Environment& environment_;
  std::size_t steps_ = 0;
  std::optional<Fault> fault_{};
};

}  // namespace kiosk::fhirpath
