#include <algorithm>

#include "app/fhirpath/operators.h"
#include "app/fhirpath/text_folding.h"

namespace kiosk::fhirpath {
namespace {

Tristate boolean(bool holds) { return holds ? Tristate::yes : Tristate::no; }

Tristate boolean(Order order) {
  return order == Order::unknown ? Tristate::unknown : boolean(order == Order::equal);
}

Tristate equal_moments(const Moment& left, const Moment& right) {
  const bool only_one_time = (left.kind == MomentKind::time) != (right.kind == MomentKind::time);
  return only_one_time ? Tristate::no : boolean(compare(left, right));
}

/// Equality of scalars; scalars of different types are not equal.
Tristate equal_scalars(const Scalar& left, const Scalar& right) {
  if (const auto* a = std::get_if<std::string_view>(&left),
      *b = std::get_if<std::string_view>(&right);
      a && b)
    return boolean(*a == *b);
  if (const auto* a = std::get_if<bool>(&left), *b = std::get_if<bool>(&right); a && b)
    return boolean(*a == *b);
  if (const auto* a = std::get_if<std::int64_t>(&left), *b = std::get_if<std::int64_t>(&right);
      a && b)
    return boolean(*a == *b);
  if (const auto* a = std::get_if<Moment>(&left), *b = std::get_if<Moment>(&right); a && b)
    return equal_moments(*a, *b);
  const auto number = [](const Scalar& scalar) -> std::optional<Number> {
    if (const auto* whole = std::get_if<std::int64_t>(&scalar)) return number_of(*whole);
    const auto* decimal = std::get_if<Number>(&scalar);
    return decimal ? std::optional(*decimal) : std::nullopt;
  };
  const auto a = number(left);
  const auto b = number(right);
  return boolean(a && b && compare(*a, *b) == 0);
}

bool equivalent_scalars(const Scalar& left, const Scalar& right) {
  if (const auto* a = std::get_if<std::string_view>(&left),
      *b = std::get_if<std::string_view>(&right);
      a && b)
    return folded(*a) == folded(*b);
  if (const auto* a = std::get_if<Number>(&left), *b = std::get_if<Number>(&right); a && b) {
    const int places = std::min(trimmed(*a).scale, trimmed(*b).scale);
    return compare(round(*a, places), round(*b, places)) == 0;
  }
  return equal_scalars(left, right) == Tristate::yes;
}

std::vector<Member> sorted_members(const Node& node) {
  std::vector<Member> members;
  node.source->members(node, members);
  std::stable_sort(members.begin(), members.end(),
                   [](const Member& a, const Member& b) { return a.name < b.name; });
  return members;
}

/// Whether two elements have the same children; each pair is compared with `same`, and an unknown
/// pair makes the result unknown.
template <class Same>
Tristate same_members(Evaluator& evaluator, const Node& left, const Node& right, const Term& term,
                      Same same) {
  const auto a = sorted_members(left);
  const auto b = sorted_members(right);
  if (a.size() != b.size() || !evaluator.charge(a.size() + 1, term)) return Tristate::no;
  auto result = Tristate::yes;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i].name != b[i].name) return Tristate::no;
    const auto pair = same(Value(a[i].node), Value(b[i].node));
    if (pair == Tristate::no) return Tristate::no;
    if (pair == Tristate::unknown) result = Tristate::unknown;
  }
  return result;
}

/// The sum of the lengths of two texts; 0 for anything else.
std::size_t length_of_both(const Scalar& left, const Scalar& right) {
  const auto* a = std::get_if<std::string_view>(&left);
  const auto* b = std::get_if<std::string_view>(&right);
  return a && b ? a->size() + b->size() : 0;
}

bool equal_types(const Value& left, const Value& right) {
  const auto* a = std::get_if<TypeName>(&left);
  const auto* b = std::get_if<TypeName>(&right);
  return a && b && a->space == b->space && a->name == b->name;
}

}  // namespace

Tristate equal(Evaluator& evaluator, const Value& left, const Value& right, const Term& term) {
  const auto a = scalar_of(left);
  const auto b = scalar_of(right);
  if (!evaluator.charge(1 + length_of_both(a, b) / 64, term)) return Tristate::unknown;
  if (a.index() != 0 && b.index() != 0) return equal_scalars(a, b);
  if (const auto x = as_amount_or_number(left), y = as_amount_or_number(right); x && y)
    return boolean(compare(*x, *y));
  const auto* x = std::get_if<Node>(&left);
  const auto* y = std::get_if<Node>(&right);
  if (!x || !y || a.index() != b.index()) return boolean(equal_types(left, right));
  if (*x == *y) return Tristate::yes;
  return same_members(evaluator, *x, *y, term,
                      [&](const Value& c, const Value& d) { return equal(evaluator, c, d, term); });
}

bool equivalent(Evaluator& evaluator, const Value& left, const Value& right, const Term& term) {
  const auto a = scalar_of(left);
  const auto b = scalar_of(right);
  if (!evaluator.charge(1 + length_of_both(a, b) / 8, term)) return false;
  if (a.index() != 0 && b.index() != 0) return equivalent_scalars(a, b);
  if (const auto x = as_amount_or_number(left), y = as_amount_or_number(right); x && y)
    return equivalent(*x, *y);
  const auto* x = std::get_if<Node>(&left);
  const auto* y = std::get_if<Node>(&right);
  if (!x || !y || a.index() != b.index()) return equal_types(left, right);
  return *x == *y || same_members(evaluator, *x, *y, term, [&](const Value& c, const Value& d) {
                       return boolean(equivalent(evaluator, c, d, term));
                     }) == Tristate::yes;
}

Tristate equal(Evaluator& evaluator, const Collection& left, const Collection& right,
               const Term& term) {
  if (left.empty() || right.empty()) return Tristate::unknown;
  if (left.size() != right.size()) return Tristate::no;
  auto result = Tristate::yes;
  for (std::size_t i = 0; i < left.size(); ++i) {
    const auto pair = equal(evaluator, left[i], right[i], term);
    if (pair == Tristate::no) return pair;
    if (pair == Tristate::unknown) result = pair;
  }
  return result;
}

bool equivalent(Evaluator& evaluator, const Collection& left, const Collection& right,
                const Term& term) {
  if (left.size() != right.size()) return false;
  std::vector<bool> taken(right.size());
  for (const auto& value : left) {
    std::size_t match = 0;
    while (match < right.size() &&
           (taken[match] || !equivalent(evaluator, value, right[match], term)))
      ++match;
    if (match == right.size() || evaluator.stopped()) return false;
    taken[match] = true;
  }
  return true;
}

bool is_among(Evaluator& evaluator, const Collection& values, const Value& value,
              const Term& term) {
  return std::any_of(values.begin(), values.end(), [&](const Value& each) {
    return equal(evaluator, each, value, term) == Tristate::yes;
  });
}

Collection distinct(Evaluator& evaluator, const Collection& values, const Term& term) {
  Collection result;
  for (const auto& value : values) {
    if (evaluator.stopped()) return {};
    if (!is_among(evaluator, result, value, term)) result.push_back(value);
  }
  return result;
}

}  // namespace kiosk::fhirpath
