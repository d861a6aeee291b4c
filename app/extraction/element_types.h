// The types of FHIR R4's elements, and how an answer becomes a value of such a type.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/extraction/resource_draft.h"

namespace kiosk {

/// An element beneath another.
struct ElementType {
  std::string name{};  ///< as JSON has it, with its type where it is a choice: "valueQuantity"
  std::string type{};
  bool repeats = false;
};

/// The element of a type that a path names: "value", "value[x]", "valueQuantity" or
/// "value[x]:valueQuantity". For a choice without a type the best one for `value_type` is taken.
/// nullopt if there is none, or if it names a slice of a profile.
std::optional<ElementType> element_of(std::string_view owner, std::string_view segment,
                                      std::string_view value_type);

/// A value as one of that type: a Coding as its code, a number as a Quantity. nullopt if it can be
/// none.
std::optional<Json> as_type(const TypedValue& value, std::string_view type);

/// Whether elements of a resource of that type can be extracted to.
bool is_extracted_type(std::string_view resource);

}  // namespace kiosk
