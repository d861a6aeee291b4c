// One evaluation while it is under way: its budget, its fault, and how terms are evaluated.
#pragma once

#include "app/fhirpath/environment.h"

namespace kiosk::fhirpath {

/// What $this, $index and $total are at a place in an expression.
struct Frame {
  const Collection& self;
  std::int64_t index = -1;  ///< -1: there is none
  const Collection* total = nullptr;
};

/// A truth that may not be known.
enum class Tristate : std::uint8_t { no, yes, unknown };

/// Evaluates the terms of one expression. After a fault every function returns nothing at once.
class Evaluator {
 public:
  Evaluator(const Expression& expression, const Environment& environment);

  Collection evaluate(TermIndex index, const Frame& frame);

  /// Notes a fault at a term, unless there was one before, and gives the empty collection.
  Collection stop(FaultCode code, const Term& term);
  bool stopped() const { return fault_.has_value(); }
  const std::optional<Fault>& fault() const { return fault_; }

  /// Takes steps off the budget; false once it is spent.
  bool charge(std::size_t steps, const Term& term);
  std::size_t steps() const { return steps_; }

  /// Adds the children of that name; in strict evaluation none that the type has not.
  void add_children(const Value& value, std::string_view name, const Term& term, Collection& into);

  /// The collection as a truth; several values are a fault.
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
