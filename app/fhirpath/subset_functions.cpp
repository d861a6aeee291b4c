// Subsets and combinations of collections.
#include <algorithm>
#include <array>

#include "app/fhirpath/arguments.h"
#include "app/fhirpath/operators.h"

namespace kiosk::fhirpath {
namespace {

Collection part(const Collection& values, std::size_t from, std::size_t to) {
  from = std::min(from, values.size());
  to = std::clamp(to, from, values.size());
  return {values.begin() + static_cast<std::ptrdiff_t>(from),
          values.begin() + static_cast<std::ptrdiff_t>(to)};
}

Collection first(Evaluator&, const Call& call) { return part(call.input, 0, 1); }

Collection last(Evaluator&, const Call& call) {
  return call.input.empty() ? Collection{} : one(call.input.back());
}

Collection tail(Evaluator&, const Call& call) { return part(call.input, 1, call.input.size()); }

Collection single(Evaluator& evaluator, const Call& call) {
  const auto* value = single_input(evaluator, call);
  return value ? one(*value) : Collection{};
}

std::size_t count_of(std::int64_t number) {
  return static_cast<std::size_t>(std::max<std::int64_t>(number, 0));
}

Collection skip(Evaluator& evaluator, const Call& call) {
  const auto number = whole_argument(evaluator, call, 0);
  return number ? part(call.input, count_of(*number), call.input.size()) : Collection{};
}

Collection take(Evaluator& evaluator, const Call& call) {
  const auto number = whole_argument(evaluator, call, 0);
  return number ? part(call.input, 0, count_of(*number)) : Collection{};
}

Collection intersect(Evaluator& evaluator, const Call& call) {
  const auto others = argument(evaluator, call, 0);
  Collection common;
  for (const auto& value : call.input) {
    if (is_among(evaluator, others, value, call.term) &&
        !is_among(evaluator, common, value, call.term))
      common.push_back(value);
  }
  return common;
}

Collection exclude(Evaluator& evaluator, const Call& call) {
  const auto others = argument(evaluator, call, 0);
  Collection rest;
  std::copy_if(call.input.begin(), call.input.end(), std::back_inserter(rest),
               [&](const Value& value) { return !is_among(evaluator, others, value, call.term); });
  return rest;
}

Collection combine(Evaluator& evaluator, const Call& call) {
  auto all = call.input;
  const auto others = argument(evaluator, call, 0);
  if (!evaluator.charge(cost_of(all) + cost_of(others), call.term)) return {};
  all.insert(all.end(), others.begin(), others.end());
  return all;
}

Collection union_of(Evaluator& evaluator, const Call& call) {
  const auto all = combine(evaluator, call);
  return evaluator.stopped() ? Collection{} : distinct(evaluator, all, call.term);
}

/// The sort key: the values of sort()'s arguments for one value of the input.
struct SortKey {
  Value value{};
  std::vector<Collection> keys{};
};

/// A minus before a criterion reverses the order, whatever its type.
bool is_turned(const Evaluator& evaluator, const Call& call, std::size_t number) {
  return evaluator.term(call.term.parts[number]).kind == TermKind::minus;
}

Collection key_of(Evaluator& evaluator, const Call& call, std::size_t number, const Value& value,
                  std::size_t index) {
  const auto self = one(value);
  const auto part_index = is_turned(evaluator, call, number)
                              ? evaluator.term(call.term.parts[number]).parts[0]
                              : call.term.parts[number];
  return evaluator.evaluate(
      part_index,
      {.self = self, .index = static_cast<std::int64_t>(index), .total = call.frame.total});
}

/// Whether one comes before the other. Unknown values come first, in either order.
bool comes_before(Evaluator& evaluator, const Call& call, const SortKey& left,
                  const SortKey& right) {
  for (std::size_t i = 0; i < left.keys.size(); ++i) {
    const auto& a = left.keys[i];
    const auto& b = right.keys[i];
    const bool turned = call.arguments() > 0 && is_turned(evaluator, call, i);
    if (a.empty() != b.empty()) return a.empty();
    if (a.empty()) continue;
    const auto order = order_of(evaluator, a.front(), b.front(), call.term);
    if (order == Order::less || order == Order::greater) return (order == Order::less) != turned;
  }
  return false;
}

/// Insertion sort, so that an inconsistent order (moments of unequal precision) does no harm.
Collection sort(Evaluator& evaluator, const Call& call) {
  std::vector<SortKey> sorted;
  for (std::size_t i = 0; i < call.input.size() && !evaluator.stopped(); ++i) {
    SortKey entry{.value = call.input[i]};
    for (std::size_t k = 0; k < call.arguments(); ++k)
      entry.keys.push_back(key_of(evaluator, call, k, call.input[i], i));
    if (call.arguments() == 0) entry.keys.push_back(one(call.input[i]));
    auto place = sorted.end();
    while (place != sorted.begin() && !evaluator.stopped() &&
           comes_before(evaluator, call, entry, *std::prev(place)))
      --place;
    sorted.insert(place, std::move(entry));
  }
  Collection result;
  for (auto& entry : sorted) result.push_back(std::move(entry.value));
  return result;
}

// clang-format off
constexpr std::array subset_table{
    Function{"first", 0, 0, first}, Function{"last", 0, 0, last}, Function{"tail", 0, 0, tail}, Function{"single", 0, 0, single},
    Function{"skip", 1, 1, skip}, Function{"take", 1, 1, take}, Function{"intersect", 1, 1, intersect}, Function{"exclude", 1, 1, exclude},
    Function{"combine", 1, 1, combine}, Function{"union", 1, 1, union_of}, Function{"sort", 0, 8, sort},
};
// clang-format on

}  // namespace

std::span<const Function> subset_functions() { return subset_table; }

}  // namespace kiosk::fhirpath
