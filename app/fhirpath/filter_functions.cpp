// Filtering and projection of collections.
#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

#include "app/fhirpath/arguments.h"
#include "app/fhirpath/operators.h"

namespace kiosk::fhirpath {
namespace {

/// Whether a member's name could be that of a type, which may be the type of $this.
bool may_name_type(const Term& member) {
  return !member.name.empty() && member.name.front() <= 'Z';
}

/// A criterion of the form name = 'text' on elements, by far the most frequent in forms: linkId =
/// '...'.
struct TextCriterion {
  std::string_view name{};
  std::string_view text{};
};

std::optional<TextCriterion> text_criterion(const Evaluator& evaluator, const Call& call) {
  const auto& criterion = evaluator.term(call.term.parts[0]);
  if (evaluator.environment().strict || criterion.kind != TermKind::operation ||
      criterion.operation != Operation::equal)
    return std::nullopt;
  const auto& name = evaluator.term(criterion.parts[0]);
  const auto& literal = evaluator.term(criterion.parts[1]);
  const auto* text = literal.kind == TermKind::literal && literal.literal
                         ? std::get_if<std::string>(&*literal.literal)
                         : nullptr;
  if (!text || name.kind != TermKind::member || may_name_type(name)) return std::nullopt;
  const bool only_elements =
      std::all_of(call.input.begin(), call.input.end(),
                  [](const Value& value) { return std::holds_alternative<Node>(value); });
  return only_elements ? std::optional(TextCriterion{.name = name.name, .text = *text})
                       : std::nullopt;
}

/// The same as evaluating the criterion for each value, several times as fast because nothing is
/// copied.
Collection where_text_is(Evaluator& evaluator, const Call& call, const TextCriterion& criterion) {
  Collection result;
  std::vector<Node> found;
  for (const auto& value : call.input) {
    const auto& node = std::get<Node>(value);
    found.clear();
    const auto looked_at = node.source->children(node, criterion.name, found);
    if (!evaluator.charge(4 + found.size() + looked_at / 8, call.term)) return {};
    if (found.size() != 1) continue;
    const auto scalar = node.source->value(found.front());
    const auto* text = std::get_if<std::string_view>(&scalar);
    if (text && *text == criterion.text) result.push_back(value);
  }
  return result;
}

Collection where(Evaluator& evaluator, const Call& call) {
  if (const auto criterion = text_criterion(evaluator, call))
    return where_text_is(evaluator, call, *criterion);
  Collection result;
  for (std::size_t i = 0; i < call.input.size() && !evaluator.stopped(); ++i) {
    const auto truth =
        evaluator.truth_of(argument_for(evaluator, call, 0, call.input[i], i), call.term);
    if (truth == Tristate::yes) result.push_back(call.input[i]);
  }
  return result;
}

Collection select(Evaluator& evaluator, const Call& call) {
  Collection result;
  for (std::size_t i = 0; i < call.input.size() && !evaluator.stopped(); ++i) {
    auto made = argument_for(evaluator, call, 0, call.input[i], i);
    std::move(made.begin(), made.end(), std::back_inserter(result));
  }
  return result;
}

struct NodeHash {
  std::size_t operator()(const Node& node) const {
    const auto mix = [](std::size_t seed, std::size_t part) {
      return seed ^ (part + 0x9e3779b9U + (seed << 6U) + (seed >> 2U));
    };
    return mix(mix(std::hash<const void*>{}(node.place), std::hash<const void*>{}(node.companion)),
               std::size_t{node.first} << 32U | node.second);
  }
};

/// The results of repeat() so far. Elements are compared by identity, other values by equality.
class Found {
 public:
  explicit Found(Evaluator& evaluator, const Term& term) : evaluator_(evaluator), term_(term) {}

  /// Adds a value unless it is a duplicate; returns whether it was added.
  bool add(const Value& value) {
    const auto* node = std::get_if<Node>(&value);
    if (node ? !nodes_.insert(*node).second : is_among(evaluator_, others_, value, term_))
      return false;
    if (!node) others_.push_back(value);
    return true;
  }

 private:
  Evaluator& evaluator_;
  const Term& term_;
  std::unordered_set<Node, NodeHash> nodes_{};
  Collection others_{};
};

/// repeat(item), the most frequent way through a form: the criterion is a name and the input is
/// elements, so no $this has to be set up for each.
Collection repeat_name(Evaluator& evaluator, const Call& call, std::string_view name) {
  Found found(evaluator, call.term);
  Collection result;
  Collection next;
  for (const auto& value : call.input) evaluator.add_children(value, name, call.term, next);
  while (!next.empty() && evaluator.charge(next.size(), call.term)) {
    Collection pending;
    std::swap(pending, next);
    for (auto& value : pending) {
      if (!found.add(value)) continue;
      evaluator.add_children(value, name, call.term, next);
      result.push_back(std::move(value));
    }
  }
  return result;
}

Collection repeat(Evaluator& evaluator, const Call& call) {
  const auto& criterion = evaluator.term(call.term.parts[0]);
  if (criterion.kind == TermKind::member && !may_name_type(criterion) &&
      !evaluator.environment().strict)
    return repeat_name(evaluator, call, criterion.name);
  Found found(evaluator, call.term);
  Collection result;
  auto pending = call.input;
  while (!pending.empty() && !evaluator.stopped()) {
    Collection next;
    for (std::size_t i = 0; i < pending.size() && !evaluator.stopped(); ++i) {
      for (auto& value : argument_for(evaluator, call, 0, pending[i], i)) {
        if (!found.add(value)) continue;
        result.push_back(value);
        next.push_back(std::move(value));
      }
    }
    pending = std::move(next);
  }
  return result;
}

Collection of_type(Evaluator&, const Call& call) {
  Collection result;
  std::copy_if(call.input.begin(), call.input.end(), std::back_inserter(result),
               [&](const Value& value) { return is_exactly_of_type(value, call.term.type); });
  return result;
}

Collection is(Evaluator& evaluator, const Call& call) {
  const auto* value = single_input(evaluator, call);
  return value ? one(is_of_type(*value, call.term.type)) : Collection{};
}

Collection as(Evaluator& evaluator, const Call& call) {
  const auto* value = single_input(evaluator, call);
  return value && is_exactly_of_type(*value, call.term.type) ? one(*value) : Collection{};
}

Collection aggregate(Evaluator& evaluator, const Call& call) {
  auto total = call.arguments() > 1 ? argument(evaluator, call, 1) : Collection{};
  for (std::size_t i = 0; i < call.input.size() && !evaluator.stopped(); ++i) {
    const auto self = one(call.input[i]);
    total = evaluator.evaluate(
        call.term.parts[0], {.self = self, .index = static_cast<std::int64_t>(i), .total = &total});
  }
  return total;
}

/// Only the taken branch is evaluated. The criterion must be a boolean here.
Collection iif(Evaluator& evaluator, const Call& call) {
  if (call.input.size() > 1) return evaluator.stop(FaultCode::not_single, call.term);
  const Frame frame{.self = call.input, .index = call.frame.index, .total = call.frame.total};
  const auto criterion = evaluator.evaluate(call.term.parts[0], frame);
  if (evaluator.stopped()) return {};
  const auto truth = evaluator.truth_of(criterion, call.term);
  if (!criterion.empty() && !std::holds_alternative<bool>(system_value(criterion.front())))
    return evaluator.stop(FaultCode::wrong_type, call.term);
  if (truth == Tristate::yes) return evaluator.evaluate(call.term.parts[1], frame);
  return call.arguments() > 2 ? evaluator.evaluate(call.term.parts[2], frame) : Collection{};
}

// clang-format off
constexpr std::array filter_table{
    Function{"where", 1, 1, where}, Function{"select", 1, 1, select}, Function{"repeat", 1, 1, repeat}, Function{"ofType", 1, 1, of_type, true},
    Function{"is", 1, 1, is, true}, Function{"as", 1, 1, as, true}, Function{"aggregate", 1, 2, aggregate}, Function{"iif", 2, 3, iif},
};
// clang-format on

}  // namespace

std::span<const Function> filter_functions() { return filter_table; }

}  // namespace kiosk::fhirpath
