// Elements and their descendants, FHIR's own functions, and the time.
#include <algorithm>
#include <array>

#include "app/fhirpath/arguments.h"
#include "app/fhirpath/operators.h"

namespace kiosk::fhirpath {
namespace {

constexpr std::array<std::string_view, 3> weight_extensions{
    "http://hl7.org/fhir/StructureDefinition/ordinalValue",
    "http://hl7.org/fhir/StructureDefinition/itemWeight",
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-optionScore",
};

std::vector<Member> members_of(Evaluator& evaluator, const Call& call, const Node& node) {
  std::vector<Member> members;
  const auto looked_at = node.source->members(node, members);
  if (!evaluator.charge(1 + members.size() + looked_at / 8, call.term)) members.clear();
  return members;
}

Collection children(Evaluator& evaluator, const Call& call) {
  Collection result;
  for (const auto& value : call.input) {
    const auto* node = std::get_if<Node>(&value);
    if (!node) continue;
    for (const auto& member : members_of(evaluator, call, *node)) result.push_back(member.node);
  }
  return result;
}

/// All descendants of the input, each element before its own descendants; those with an unwanted
/// name are traversed but not returned.
Collection all_beneath(Evaluator& evaluator, const Call& call, std::string_view wanted) {
  Collection result;
  std::vector<Member> pending;
  for (auto value = call.input.rbegin(); value != call.input.rend(); ++value) {
    if (const auto* node = std::get_if<Node>(&*value)) pending.push_back({.node = *node});
  }
  while (!pending.empty() && !evaluator.stopped()) {
    const auto member = pending.back();
    pending.pop_back();
    if (!member.name.empty() && (wanted.empty() || member.name == wanted))
      result.push_back(member.node);
    const auto members = members_of(evaluator, call, member.node);
    pending.insert(pending.end(), members.rbegin(), members.rend());
  }
  return result;
}

Collection descendants(Evaluator& evaluator, const Call& call) {
  return all_beneath(evaluator, call, {});
}

/// SDC: every answer among the descendants of the input.
Collection answers(Evaluator& evaluator, const Call& call) {
  return all_beneath(evaluator, call, "answer");
}

Collection extensions_named(Evaluator& evaluator, const Call& call, const Value& value,
                            std::string_view url) {
  Collection all;
  Collection named;
  if (std::holds_alternative<Node>(value))
    evaluator.add_children(value, "extension", call.term, all);
  for (const auto& each : all) {
    Collection urls;
    evaluator.add_children(each, "url", call.term, urls);
    if (urls.size() == 1 && as_text(urls.front()) == url) named.push_back(each);
  }
  return named;
}

Collection extension(Evaluator& evaluator, const Call& call) {
  const auto url = text_argument(evaluator, call, 0);
  if (!url) return {};
  Collection result;
  for (const auto& value : call.input) {
    auto named = extensions_named(evaluator, call, value, *url);
    std::move(named.begin(), named.end(), std::back_inserter(result));
  }
  return result;
}

Collection has_extension(Evaluator& evaluator, const Call& call) {
  return one(!extension(evaluator, call).empty());
}

Collection has_value(Evaluator&, const Call& call) {
  return one(call.input.size() == 1 &&
             !std::holds_alternative<std::monostate>(scalar_of(call.input.front())));
}

Collection get_value(Evaluator& evaluator, const Call& call) {
  const auto* value = single_input(evaluator, call);
  auto found = value ? value_of(scalar_of(*value)) : std::nullopt;
  return found ? one(std::move(*found)) : Collection{};
}

/// The weight of the value, from its extension.
std::optional<Number> own_weight(Evaluator& evaluator, const Call& call, const Value& value) {
  for (const auto url : weight_extensions) {
    for (const auto& found : extensions_named(evaluator, call, value, url)) {
      Collection values;
      evaluator.add_children(found, "value", call.term, values);
      if (values.size() == 1) return as_number(values.front());
    }
  }
  return std::nullopt;
}

/// SDC's weight(), and ordinal(), its former name: of each answer or its value, skipping those
/// without one.
Collection weight(Evaluator& evaluator, const Call& call) {
  Collection result;
  for (const auto& value : call.input) {
    Collection values;
    const auto* node = std::get_if<Node>(&value);
    if (node && node->type == "QuestionnaireResponse.item.answer")
      evaluator.add_children(value, "value", call.term, values);
    else values.push_back(value);
    for (const auto& each : values) {
      auto found = own_weight(evaluator, call, each);
      if (!found && evaluator.environment().weight_of)
        found = number_of(std::string_view(evaluator.environment().weight_of(each)));
      if (found) result.push_back(*found);
    }
  }
  return result;
}

/// The time of the evaluation, as given.
std::optional<Moment> present(Evaluator& evaluator, const Call& call) {
  auto moment = moment_of(evaluator.environment().now, MomentKind::date_time);
  if (!moment || moment->precision < Precision::second) {
    evaluator.stop(FaultCode::no_clock, call.term);
    return std::nullopt;
  }
  return moment;
}

Collection now(Evaluator& evaluator, const Call& call) {
  const auto moment = present(evaluator, call);
  return moment ? one(*moment) : Collection{};
}

Collection today(Evaluator& evaluator, const Call& call) {
  const auto moment = present(evaluator, call);
  return moment ? one(Moment{.kind = MomentKind::date,
                             .precision = Precision::day,
                             .year = moment->year,
                             .month = moment->month,
                             .day = moment->day})
                : Collection{};
}

Collection time_of_day(Evaluator& evaluator, const Call& call) {
  auto moment = present(evaluator, call);
  if (!moment) return {};
  return one(Moment{.kind = MomentKind::time,
                    .precision = moment->precision,
                    .hour = moment->hour,
                    .minute = moment->minute,
                    .second = moment->second,
                    .nanosecond = moment->nanosecond,
                    .fraction_digits = moment->fraction_digits});
}

/// Writes nothing: its output would be about a person.
Collection trace(Evaluator&, const Call& call) { return call.input; }

Collection type(Evaluator&, const Call& call) {
  Collection result;
  for (const auto& value : call.input) result.push_back(type_of(value));
  return result;
}

// clang-format off
constexpr std::array tree_table{
    Function{"children", 0, 0, children}, Function{"descendants", 0, 0, descendants}, Function{"answers", 0, 0, answers},
    Function{"extension", 1, 1, extension}, Function{"hasExtension", 1, 1, has_extension}, Function{"hasValue", 0, 0, has_value},
    Function{"getValue", 0, 0, get_value}, Function{"weight", 0, 0, weight}, Function{"ordinal", 0, 0, weight}, Function{"now", 0, 0, now},
    Function{"today", 0, 0, today}, Function{"timeOfDay", 0, 0, time_of_day}, Function{"trace", 1, 2, trace}, Function{"type", 0, 0, type},
};
// clang-format on

}  // namespace

std::span<const Function> tree_functions() { return tree_table; }

}  // namespace kiosk::fhirpath
