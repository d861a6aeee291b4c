#include "app/fhirpath/operators.h"

namespace kiosk::fhirpath {
namespace {

template <class Result>
Collection some(const std::optional<Result>& result) {
  return result ? one(*result) : Collection{};
}

/// FHIRPath's Integer has 32 bits; an overflow is empty.
Collection some_integer(std::int64_t result) {
  return result > 2'147'483'647 || result < -2'147'483'648 ? Collection{} : one(result);
}

const std::int64_t* integer_in(const Scalar& scalar) { return std::get_if<std::int64_t>(&scalar); }

/// Sums, products and whole quotients of whole numbers are whole; nullopt for an operation that is
/// not specific to integers.
std::optional<Collection> apply_to_integers(Operation operation, std::int64_t left,
                                            std::int64_t right) {
  constexpr std::int64_t safe = 3'000'000'000;
  if (left > safe || left < -safe || right > safe || right < -safe) return std::nullopt;
  switch (operation) {
    case Operation::add: return some_integer(left + right);
    case Operation::subtract: return some_integer(left - right);
    case Operation::multiply: return some_integer(left * right);
    case Operation::divide_whole: return right == 0 ? Collection{} : some_integer(left / right);
    case Operation::modulo: return right == 0 ? Collection{} : some_integer(left % right);
    default: return std::nullopt;
  }
}

std::optional<Number> apply_to_numbers(Operation operation, const Number& left,
                                       const Number& right) {
  switch (operation) {
    case Operation::add: return add(left, right);
    case Operation::subtract: return subtract(left, right);
    case Operation::multiply: return multiply(left, right);
    case Operation::divide: return divide(left, right);
    case Operation::modulo: return remainder(left, right);
    default: return divide_whole(left, right);
  }
}

/// A whole quotient is an Integer if it fits.
Collection number_result(Operation operation, const Number& left, const Number& right) {
  const auto result = apply_to_numbers(operation, left, right);
  if (operation != Operation::divide_whole || !result) return some(result);
  const auto whole = whole_of(*result);
  return whole ? some_integer(*whole) : Collection{};
}

Collection apply_to_amounts(Evaluator& evaluator, const Term& term, const Amount& left,
                            Amount right) {
  switch (term.operation) {
    case Operation::add: return some(add(left, right));
    case Operation::subtract: right.value = negate(right.value); return some(add(left, right));
    case Operation::multiply: return some(multiply(left, right));
    case Operation::divide: return some(divide(left, right));
    default: return evaluator.stop(FaultCode::wrong_type, term);
  }
}

/// Adds an amount to a day or a time, or subtracts it.
Collection apply_to_moment(Evaluator& evaluator, const Term& term, const Moment& moment,
                           const Amount& amount) {
  const auto unit = addable_unit(amount.unit);
  if (!unit || (term.operation != Operation::add && term.operation != Operation::subtract))
    return evaluator.stop(FaultCode::wrong_type, term);
  return some(
      moved(moment, term.operation == Operation::add ? amount.value : negate(amount.value), *unit));
}

Collection apply_to_texts(Evaluator& evaluator, const Term& term, std::string_view left,
                          std::string_view right) {
  if (term.operation != Operation::add && term.operation != Operation::concatenate)
    return evaluator.stop(FaultCode::wrong_type, term);
  const auto size = left.size() + right.size();
  if (size > most_text_bytes) return evaluator.stop(FaultCode::too_large, term);
  if (!evaluator.charge(size / 64, term)) return {};
  return one(std::string(left) += right);
}

}  // namespace

Collection apply_arithmetic(Evaluator& evaluator, const Term& term, const Value& left,
                            const Value& right) {
  const auto a = scalar_of(left);
  const auto b = scalar_of(right);
  if (const auto* x = std::get_if<std::string_view>(&a), *y = std::get_if<std::string_view>(&b);
      x && y)
    return apply_to_texts(evaluator, term, *x, *y);
  if (term.operation == Operation::concatenate) return evaluator.stop(FaultCode::wrong_type, term);
  if (const auto* x = integer_in(a), *y = integer_in(b); x && y) {
    if (auto result = apply_to_integers(term.operation, *x, *y)) return std::move(*result);
  }
  if (const auto x = as_number(left), y = as_number(right); x && y)
    return number_result(term.operation, *x, *y);
  if (const auto* moment = std::get_if<Moment>(&a)) {
    const auto amount = as_amount(right);
    return amount ? apply_to_moment(evaluator, term, *moment, *amount)
                  : evaluator.stop(FaultCode::wrong_type, term);
  }
  const auto x = as_amount_or_number(left);
  const auto y = as_amount_or_number(right);
  return x && y ? apply_to_amounts(evaluator, term, *x, *y)
                : evaluator.stop(FaultCode::wrong_type, term);
}

}  // namespace kiosk::fhirpath
