#include "app/fhirpath/fhir_types.h"

#include <algorithm>

#include "app/fhirpath/fhir_type_table.h"

namespace kiosk::fhirpath {
namespace {

/// The word that starts there and ends before a space.
std::string_view word_at(std::string_view text, std::size_t start) {
  return text.substr(start, text.find(' ', start) - start);
}

/// The whole word in a list of words, or "".
std::string_view find_word(std::string_view words, std::string_view word) {
  for (auto start = std::size_t{0}; start < words.size();) {
    const auto candidate = word_at(words, start);
    if (candidate == word) return candidate;
    start += candidate.size() + 1;
  }
  return {};
}

/// The type of an element in a list "name:type name:type", or "".
std::string_view find_element(std::string_view elements, std::string_view name) {
  for (auto start = std::size_t{0}; start < elements.size();) {
    const auto entry = word_at(elements, start);
    if (entry.size() > name.size() && entry[name.size()] == ':' && entry.starts_with(name))
      return entry.substr(name.size() + 1);
    start += entry.size() + 1;
  }
  return {};
}

template <class Types>
const FhirType* find_type(const Types& types, std::string_view name) {
  const auto found = std::find_if(types.begin(), types.end(),
                                  [&](const FhirType& type) { return type.name == name; });
  return found == types.end() ? nullptr : &*found;
}

template <class Lists>
std::string_view elements_in(const Lists& lists, std::string_view type) {
  const auto found = std::find_if(lists.begin(), lists.end(),
                                  [&](const FhirElements& list) { return list.type == type; });
  return found == lists.end() ? std::string_view{} : found->elements;
}

/// The type that lists the elements of this type: those of Age are listed under Quantity.
std::string_view list_owner(std::string_view type) {
  return is_subtype(type, "Quantity") ? std::string_view("Quantity") : type;
}

bool is_resource(std::string_view type) { return is_subtype(type, "Resource"); }

std::string_view base_of(std::string_view type) {
  if (const auto* primitive = find_type(fhir_primitives, type)) return primitive->base;
  if (const auto* datatype = find_type(fhir_datatypes, type)) return datatype->base;
  if (!find_word(fhir_resources, type).empty()) return "DomainResource";
  return type.find('.') == std::string_view::npos ? std::string_view{}
                                                  : std::string_view("BackboneElement");
}

std::string_view find_listed(std::string_view type, std::string_view element) {
  const auto owner = list_owner(type);
  if (const auto found = find_element(elements_in(fhir_elements, owner), element); !found.empty())
    return found;
  if (const auto found = find_element(elements_in(loose_elements, owner), element); !found.empty())
    return found;
  if (is_resource(type)) {
    if (const auto found = find_element(resource_elements, element); !found.empty()) return found;
  }
  if (element == "extension" || element == "modifierExtension") return "Extension";
  return element == "id" ? std::string_view("string") : std::string_view{};
}

}  // namespace

std::string_view known_type(std::string_view name) {
  if (const auto* primitive = find_type(fhir_primitives, name)) return primitive->name;
  if (const auto* datatype = find_type(fhir_datatypes, name)) return datatype->name;
  return find_word(fhir_resources, name);
}

bool is_primitive(std::string_view type) { return find_type(fhir_primitives, type) != nullptr; }

bool is_subtype(std::string_view type, std::string_view of) {
  for (auto each = type; !each.empty(); each = base_of(each)) {
    if (each == of) return true;
  }
  return false;
}

std::string_view element_type(std::string_view type, std::string_view element) {
  const auto found = find_listed(type, element);
  return found == "*" ? std::string_view{} : found;
}

bool has_known_elements(std::string_view type) {
  return is_primitive(type) || !elements_in(fhir_elements, list_owner(type)).empty();
}

bool has_element(std::string_view type, std::string_view element) {
  return !find_listed(type, element).empty();
}

}  // namespace kiosk::fhirpath
