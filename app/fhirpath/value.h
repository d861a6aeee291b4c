// The values of expressions: collections.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/fhirpath/node.h"
#include "app/fhirpath/system_types.h"

namespace kiosk::fhirpath {

/// A type as type() returns it: System and Integer, FHIR and Patient.
struct TypeName {
  std::string space{};
  std::string name{};
};

/// One value: of the System namespace, an element of a tree, or a type.
using Value = std::variant<bool, std::int64_t, Number, std::string, Moment, Amount, Node, TypeName>;

/// FHIRPath's collection. Empty means "unknown".
using Collection = std::vector<Value>;

/// The text of a node's child of that name; empty if it has none.
std::string child_text(const Node& node, std::string_view name);

/// The collection of one value.
inline Collection one(Value value) {
  Collection values;
  values.push_back(std::move(value));
  return values;
}

/// The cost of copying the values, in steps: one each, and more for long texts.
std::size_t cost_of(const Collection& values);

/// The value as a scalar, also that of a primitive element; monostate for anything else. A text is
/// a view, not a copy: it lives as long as the value.
Scalar scalar_of(const Value& value);

/// The value as an amount: a System.Quantity, or a FHIR Quantity with a number.
std::optional<Amount> as_amount(const Value& value);

/// The same, or a number as an amount without a unit.
std::optional<Amount> as_amount_or_number(const Value& value);

/// The value as a number: whole or decimal, also that of a primitive element.
std::optional<Number> as_number(const Value& value);

/// The value as a text; nullopt if it is of another type.
std::optional<std::string_view> as_text(const Value& value);

/// An element's primitive value as a System value, and any other value as it is.
Value system_value(const Value& value);

/// The value of a scalar; nullopt for monostate.
std::optional<Value> value_of(const Scalar& scalar);

}  // namespace kiosk::fhirpath
