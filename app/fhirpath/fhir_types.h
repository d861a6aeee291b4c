// FHIR R4's types: their names, their base types, and the elements of those that forms use.
#pragma once

#include <string_view>

namespace kiosk::fhirpath {

/// The FHIR type of that name as a static string; "" if R4 has none.
std::string_view known_type(std::string_view name);

/// Whether it is one of FHIR's primitive types, such as "code".
bool is_primitive(std::string_view type);

/// Whether a type is the same as or derived from another: code is a string, Age a Quantity, Patient
/// a Resource.
bool is_subtype(std::string_view type, std::string_view of);

/// The type of an element: "HumanName" for Patient and name; "" if unknown. For an element value[x]
/// of several types the type is part of its JSON name, so it is "" too.
std::string_view element_type(std::string_view type, std::string_view element);

/// Whether all elements of the type are listed here, so that any other is an error.
bool has_known_elements(std::string_view type);

/// Whether the type has the element: "value" where JSON says valueQuantity.
bool has_element(std::string_view type, std::string_view element);

}  // namespace kiosk::fhirpath
