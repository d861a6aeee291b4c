// Mathematics, and sums over a collection.
#include <array>

#include "app/fhirpath/arguments.h"
#include "app/fhirpath/operators.h"

namespace kiosk::fhirpath {
namespace {

/// The cost of a series or a root, in steps.
constexpr std::size_t steps_of_a_series = 100;

Collection some(const std::optional<Number>& number) {
  return number ? one(*number) : Collection{};
}

bool is_integer(const Value& value) {
  return std::holds_alternative<std::int64_t>(scalar_of(value));
}

Collection absolute(Evaluator& evaluator, const Call& call) {
  const auto* value = single_input(evaluator, call);
  if (!value) return {};
  const auto amount = as_amount_or_number(*value);
  if (!amount) return evaluator.stop(FaultCode::wrong_type, call.term);
  return amount->value.is_negative() ? negated(evaluator, call.term, call.input)
                                     : one(system_value(*value));
}

/// Rounds a number to a whole one.
Collection made_whole(Evaluator& evaluator, const Call& call, Number (*make)(const Number&)) {
  const auto number = number_input(evaluator, call);
  const auto whole = number ? whole_of(make(*number)) : std::nullopt;
  return whole ? integer(*whole) : Collection{};
}

Collection ceiling_of(Evaluator& evaluator, const Call& call) {
  return made_whole(evaluator, call, ceiling);
}

Collection floor_of(Evaluator& evaluator, const Call& call) {
  return made_whole(evaluator, call, floor);
}

Collection truncate_of(Evaluator& evaluator, const Call& call) {
  return made_whole(evaluator, call, truncate);
}

Collection round_of(Evaluator& evaluator, const Call& call) {
  const auto number = number_input(evaluator, call);
  const auto places =
      call.arguments() > 0 ? whole_argument(evaluator, call, 0) : std::optional(std::int64_t{0});
  if (!number || !places || evaluator.stopped()) return {};
  if (*places < 0) return evaluator.stop(FaultCode::wrong_type, call.term);
  return one(round(*number, static_cast<int>(std::min<std::int64_t>(*places, 100))));
}

Collection analyze(Evaluator& evaluator, const Call& call,
                   std::optional<Number> (*function)(const Number&)) {
  const auto number = number_input(evaluator, call);
  return number && evaluator.charge(steps_of_a_series, call.term) ? some(function(*number))
                                                                  : Collection{};
}

Collection root_of(Evaluator& evaluator, const Call& call) {
  return analyze(evaluator, call, square_root);
}

Collection exponential_of(Evaluator& evaluator, const Call& call) {
  return analyze(evaluator, call, exponential);
}

Collection natural_logarithm_of(Evaluator& evaluator, const Call& call) {
  return analyze(evaluator, call, natural_logarithm);
}

Collection logarithm_of(Evaluator& evaluator, const Call& call) {
  const auto number = number_input(evaluator, call);
  const auto base = number_argument(evaluator, call, 0);
  return number && base && evaluator.charge(steps_of_a_series, call.term)
             ? some(logarithm(*number, *base))
             : Collection{};
}

/// A whole power of a whole number is whole.
Collection power_of(Evaluator& evaluator, const Call& call) {
  const auto number = number_input(evaluator, call);
  const auto exponents = argument(evaluator, call, 0);
  if (!number || exponents.empty() || !evaluator.charge(steps_of_a_series, call.term)) return {};
  const auto exponent = as_number(exponents.front());
  if (!exponent || exponents.size() > 1)
    return evaluator.stop(exponent ? FaultCode::not_single : FaultCode::wrong_type, call.term);
  const auto result = power(*number, *exponent);
  const bool whole = result && is_integer(call.input.front()) && is_integer(exponents.front()) &&
                     whole_of(*result).has_value();
  return whole ? integer(*whole_of(*result)) : some(result);
}

Collection sum_of(Evaluator& evaluator, const Call& call) {
  if (call.input.empty()) return {};
  const Term plus{
      .kind = TermKind::operation, .operation = Operation::add, .offset = call.term.offset};
  auto total = one(system_value(call.input.front()));
  for (std::size_t i = 1; i < call.input.size() && !total.empty() && evaluator.charge(1, call.term);
       ++i) {
    total = apply_arithmetic(evaluator, plus, total.front(), call.input[i]);
  }
  return total;
}

Collection average_of(Evaluator& evaluator, const Call& call) {
  const auto total = sum_of(evaluator, call);
  if (total.empty() || evaluator.stopped()) return {};
  const Term over{
      .kind = TermKind::operation, .operation = Operation::divide, .offset = call.term.offset};
  return apply_arithmetic(evaluator, over, total.front(),
                          Value(static_cast<std::int64_t>(call.input.size())));
}

/// The minimum or the maximum of the input.
Collection outermost(Evaluator& evaluator, const Call& call, Order side) {
  if (call.input.empty()) return {};
  const auto* found = &call.input.front();
  for (const auto& value : call.input) {
    const auto order = order_of(evaluator, value, *found, call.term);
    if (evaluator.stopped() || order == Order::unknown) return {};
    if (order == side) found = &value;
  }
  return one(*found);
}

Collection least_of(Evaluator& evaluator, const Call& call) {
  return outermost(evaluator, call, Order::less);
}

Collection greatest_of(Evaluator& evaluator, const Call& call) {
  return outermost(evaluator, call, Order::greater);
}

// clang-format off
constexpr std::array number_table{
    Function{"abs", 0, 0, absolute}, Function{"ceiling", 0, 0, ceiling_of}, Function{"floor", 0, 0, floor_of}, Function{"truncate", 0, 0, truncate_of},
    Function{"round", 0, 1, round_of}, Function{"sqrt", 0, 0, root_of}, Function{"exp", 0, 0, exponential_of}, Function{"ln", 0, 0, natural_logarithm_of},
    Function{"log", 1, 1, logarithm_of}, Function{"power", 1, 1, power_of}, Function{"sum", 0, 0, sum_of}, Function{"avg", 0, 0, average_of},
    Function{"min", 0, 0, least_of}, Function{"max", 0, 0, greatest_of},
};
// clang-format on

}  // namespace

std::span<const Function> number_functions() { return number_table; }

}  // namespace kiosk::fhirpath
