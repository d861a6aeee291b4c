#include "app/fhirpath/operators.h"

#include <algorithm>

#include "app/fhirpath/fhir_types.h"

namespace kiosk::fhirpath {
namespace {

Collection result_of(Tristate truth, bool turned = false) {
  if (truth == Tristate::unknown) return {};
  return one((truth == Tristate::yes) != turned);
}

Order order_of(std::strong_ordering order) {
  if (order < 0) return Order::less;
  return order > 0 ? Order::greater : Order::equal;
}

/// The order of two scalars; nullopt for types that cannot be ordered.
std::optional<Order> scalar_order(const Value& left, const Value& right) {
  const auto a = scalar_of(left);
  const auto b = scalar_of(right);
  if (const auto* x = std::get_if<std::string_view>(&a), *y = std::get_if<std::string_view>(&b);
      x && y)
    return order_of(x->compare(*y) <=> 0);
  if (const auto x = as_number(left), y = as_number(right); x && y)
    return order_of(compare(*x, *y));
  const auto* x = std::get_if<Moment>(&a);
  const auto* y = std::get_if<Moment>(&b);
  if (!x || !y || (x->kind == MomentKind::time) != (y->kind == MomentKind::time))
    return std::nullopt;
  return compare(*x, *y);
}

Collection apply_order(Evaluator& evaluator, const Term& term, const Value& left,
                       const Value& right) {
  const auto order = order_of(evaluator, left, right, term);
  if (order == Order::unknown || evaluator.stopped()) return {};
  switch (term.operation) {
    case Operation::less: return one(order == Order::less);
    case Operation::less_or_equal: return one(order != Order::greater);
    case Operation::greater: return one(order == Order::greater);
    default: return one(order != Order::less);
  }
}

Collection apply_equality(Evaluator& evaluator, const Term& term, const Collection& left,
                          const Collection& right) {
  switch (term.operation) {
    case Operation::equal: return result_of(equal(evaluator, left, right, term));
    case Operation::not_equal: return result_of(equal(evaluator, left, right, term), true);
    case Operation::equivalent: return one(equivalent(evaluator, left, right, term));
    default: return one(!equivalent(evaluator, left, right, term));
  }
}

Collection apply_membership(Evaluator& evaluator, const Term& term, const Collection& element,
                            const Collection& values) {
  if (element.empty()) return {};
  if (element.size() > 1) return evaluator.stop(FaultCode::not_single, term);
  return one(is_among(evaluator, values, element.front(), term));
}

Collection apply_type(Evaluator& evaluator, const Term& term, const Collection& values) {
  if (values.empty()) return {};
  if (values.size() > 1) return evaluator.stop(FaultCode::not_single, term);
  if (term.operation == Operation::is) return one(is_of_type(values.front(), term.type));
  return is_exactly_of_type(values.front(), term.type) ? values : Collection{};
}

bool names_same_space(const TypeName& wanted, const TypeName& found) {
  return wanted.space.empty() || wanted.space == found.space;
}

}  // namespace

TypeName type_of(const Value& value) {
  constexpr std::string_view names[] = {"Boolean", "Integer",  "Decimal",
                                        "String",  "DateTime", "Quantity"};
  if (const auto* node = std::get_if<Node>(&value))
    return {.space = "FHIR", .name = std::string(node->type)};
  if (const auto* moment = std::get_if<Moment>(&value)) {
    if (moment->kind == MomentKind::date) return {.space = "System", .name = "Date"};
    if (moment->kind == MomentKind::time) return {.space = "System", .name = "Time"};
  }
  if (std::holds_alternative<TypeName>(value)) return {.space = "System", .name = "TypeInfo"};
  return {.space = "System", .name = std::string(names[value.index()])};
}

bool is_of_type(const Value& value, const TypeName& type) {
  const auto own = type_of(value);
  return names_same_space(type, own) &&
         (own.space == "FHIR" ? is_subtype(own.name, type.name) : own.name == type.name);
}

/// `as` and `ofType` compare the exact type of a primitive: a code is not a string to them.
bool is_exactly_of_type(const Value& value, const TypeName& type) {
  const auto own = type_of(value);
  return is_primitive(own.name) ? own.name == type.name && names_same_space(type, own)
                                : is_of_type(value, type);
}

Order order_of(Evaluator& evaluator, const Value& left, const Value& right, const Term& term) {
  if (!evaluator.charge(1, term)) return Order::unknown;
  if (const auto order = scalar_order(left, right)) return *order;
  if (const auto a = as_amount_or_number(left), b = as_amount_or_number(right); a && b)
    return compare(*a, *b);
  evaluator.stop(FaultCode::wrong_type, term);
  return Order::unknown;
}

Collection negated(Evaluator& evaluator, const Term& term, const Collection& values) {
  if (values.empty()) return {};
  if (values.size() > 1) return evaluator.stop(FaultCode::not_single, term);
  const auto scalar = scalar_of(values.front());
  if (const auto* whole = std::get_if<std::int64_t>(&scalar)) return one(-*whole);
  if (const auto* number = std::get_if<Number>(&scalar)) return one(negate(*number));
  auto amount = as_amount(values.front());
  if (!amount) return evaluator.stop(FaultCode::wrong_type, term);
  amount->value = negate(amount->value);
  return one(std::move(*amount));
}

Collection apply_operation(Evaluator& evaluator, const Term& term, const Collection& left,
                           const Collection& right) {
  switch (term.operation) {
    case Operation::equal:
    case Operation::not_equal:
    case Operation::equivalent:
    case Operation::not_equivalent: return apply_equality(evaluator, term, left, right);
    case Operation::in: return apply_membership(evaluator, term, left, right);
    case Operation::contains: return apply_membership(evaluator, term, right, left);
    case Operation::is:
    case Operation::as: return apply_type(evaluator, term, left);
    case Operation::union_of: {
      if (!evaluator.charge(cost_of(left) + cost_of(right), term)) return {};
      auto all = left;
      all.insert(all.end(), right.begin(), right.end());
      return distinct(evaluator, all, term);
    }
    default: break;
  }
  if (left.size() > 1 || right.size() > 1) return evaluator.stop(FaultCode::not_single, term);
  if (term.operation == Operation::concatenate) {
    const auto empty = Value(std::string{});
    return apply_arithmetic(evaluator, term, left.empty() ? empty : left.front(),
                            right.empty() ? empty : right.front());
  }
  if (left.empty() || right.empty()) return {};
  const bool orders =
      term.operation >= Operation::less && term.operation <= Operation::greater_or_equal;
  return orders ? apply_order(evaluator, term, left.front(), right.front())
                : apply_arithmetic(evaluator, term, left.front(), right.front());
}

}  // namespace kiosk::fhirpath
