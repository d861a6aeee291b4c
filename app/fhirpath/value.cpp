#include "app/fhirpath/value.h"

#include "app/fhirpath/fhir_types.h"
#include "app/values/overloaded.h"

namespace kiosk::fhirpath {
namespace {

/// A FHIR Quantity: its code in UCUM, or else its unit as it is shown. A code of another system
/// has no meaning here.
std::optional<Amount> amount_of_node(const Node& node) {
  if (!is_subtype(node.type, "Quantity")) return std::nullopt;
  std::vector<Node> found;
  node.source->children(node, "value", found);
  const auto value = found.empty() ? std::nullopt : as_number(Value(found.front()));
  if (!value) return std::nullopt;
  const auto system = child_text(node, "system");
  auto unit = system.empty() || system == "http://unitsofmeasure.org" ? child_text(node, "code")
                                                                      : std::string{};
  if (unit.empty()) unit = child_text(node, "unit");
  return Amount{.value = *value, .unit = unit.empty() ? "1" : std::move(unit)};
}

}  // namespace

std::string child_text(const Node& node, std::string_view name) {
  std::vector<Node> found;
  node.source->children(node, name, found);
  if (found.empty()) return {};
  const auto scalar = node.source->value(found.front());
  const auto* text = std::get_if<std::string_view>(&scalar);
  return text ? std::string(*text) : std::string{};
}

std::size_t cost_of(const Collection& values) {
  auto cost = values.size();
  for (const auto& value : values) {
    if (const auto* text = std::get_if<std::string>(&value)) cost += text->size() / 64;
  }
  return cost;
}

Scalar scalar_of(const Value& value) {
  return std::visit(Overloaded{
                        [](const std::string& text) -> Scalar { return std::string_view(text); },
                        [](const Node& node) { return node.source->value(node); },
                        [](const Amount&) -> Scalar { return {}; },
                        [](const TypeName&) -> Scalar { return {}; },
                        [](const auto& scalar) -> Scalar { return scalar; },
                    },
                    value);
}

std::optional<Amount> as_amount(const Value& value) {
  if (const auto* amount = std::get_if<Amount>(&value)) return *amount;
  const auto* node = std::get_if<Node>(&value);
  return node ? amount_of_node(*node) : std::nullopt;
}

std::optional<Amount> as_amount_or_number(const Value& value) {
  if (auto amount = as_amount(value)) return amount;
  const auto number = as_number(value);
  return number ? std::optional<Amount>(Amount{.value = *number}) : std::nullopt;
}

std::optional<Number> as_number(const Value& value) {
  const auto scalar = scalar_of(value);
  if (const auto* whole = std::get_if<std::int64_t>(&scalar)) return number_of(*whole);
  const auto* number = std::get_if<Number>(&scalar);
  return number ? std::optional(*number) : std::nullopt;
}

std::optional<std::string_view> as_text(const Value& value) {
  const auto scalar = scalar_of(value);
  const auto* text = std::get_if<std::string_view>(&scalar);
  return text ? std::optional(*text) : std::nullopt;
}

std::optional<Value> value_of(const Scalar& scalar) {
  return std::visit(
      Overloaded{
          [](std::monostate) -> std::optional<Value> { return std::nullopt; },
          [](std::string_view text) -> std::optional<Value> { return std::string(text); },
          [](const auto& other) -> std::optional<Value> { return other; },
      },
      scalar);
}

Value system_value(const Value& value) {
  if (!std::holds_alternative<Node>(value)) return value;
  if (auto scalar = value_of(scalar_of(value))) return std::move(*scalar);
  if (auto amount = as_amount(value)) return std::move(*amount);
  return value;
}

}  // namespace kiosk::fhirpath
