// What is known of FHIR R4's types: which there are, what each is a kind of, and the elements of
// those that forms deal with.
#pragma once

#include <string_view>

namespace kiosk::fhirpath {

/// The FHIR type of that name as a text that stays; "" if there is none in R4.
std::string_view known_type(std::string_view name);

/// Whether it is one of FHIR's primitive types, such as "code".
bool is_primitive(std::string_view type);

/// Whether a type is another or a kind of it: code is a string, Age a Quantity, Patient a Resource.
bool is_subtype(std::string_view type, std::string_view of);

/// The type of an element: "HumanName" for Patient and name; "" if not known. For an element
/// value[x] of several types the type stands in its JSON name, so it is "" too.
std::string_view element_type(std::string_view type, std::string_view element);

/// Whether all elements of the type are listed here, so that any other is a mistake.
bool has_known_elements(std::string_view type);

/// Whether the type has the element: "value" where JSON says valueQuantity.
bool has_element(std::string_view type, std::string_view element);

}  // namespace kiosk::fhirpath
