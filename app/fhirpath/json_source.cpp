#include "app/fhirpath/json_source.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/fhirpath/fhir_types.h"

namespace kiosk::fhirpath {
namespace {

const Json* json_of(const Node& node) { return static_cast<const Json*>(node.place); }

const Json* companion_of(const Node& node) { return static_cast<const Json*>(node.companion); }

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/// A member of a JSON object as an element: "value" and "string" for valueString.
struct Element {
  std::string_view name{};
  std::string_view type{};
};

/// The type suffix of a choice element: "string" for String, "Quantity" for Quantity; "" if there
/// is none.
std::string_view choice_type(std::string_view suffix) {
  if (const auto type = known_type(suffix); !type.empty()) return type;
  auto lower = std::string(suffix);
  lower.front() = static_cast<char>(lower.front() + ('a' - 'A'));
  return known_type(lower);
}

/// Splits the name of a choice element at each capital letter until the suffix is a type.
Element as_choice(std::string_view member) {
  for (std::size_t i = 1; i < member.size(); ++i) {
    if (!is_upper(member[i])) continue;
    if (const auto type = choice_type(member.substr(i)); !type.empty())
      return {.name = member.substr(0, i), .type = type};
  }
  return {};
}

std::string_view guessed_type(const Json& json) {
  switch (json.kind) {
    case Json::Kind::boolean: return "boolean";
    case Json::Kind::string: return "string";
    case Json::Kind::number:
      return json.text.find_first_of(".eE") == std::string::npos ? "integer" : "decimal";
    case Json::Kind::object: return "BackboneElement";
    default: return "Element";
  }
}

std::string_view type_of_json(const Json& json, std::string_view listed) {
  if (json.is_object() && (listed.empty() || listed == "Resource")) {
    if (const auto& resource = json.string_at("resourceType"); !resource.empty()) return resource;
  }
  return listed.empty() ? guessed_type(json) : listed;
}

/// The companion of a primitive's JSON, which has the same name with an underscore.
const Json* companion_named(const Json& object, std::string_view name) {
  return object.find('_' + std::string(name));
}

const Json& null_json() {
  static const Json null;
  return null;
}

const Json* element_of_list(const Json* list, std::size_t i) {
  if (!list) return nullptr;
  if (!list->is_array()) return i == 0 ? list : nullptr;
  return i < list->elements.size() ? &list->elements[i] : nullptr;
}

const Json* object_or_null(const Json* json) { return json && json->is_object() ? json : nullptr; }

/// Adds one element, or each of a list. One with neither a value nor a companion is skipped.
void add_elements(const Node& parent, const Json* json, const Json* companions,
                  std::string_view type, std::vector<Node>& into) {
  const auto count = [](const Json* list) {
    return !list ? std::size_t{0} : list->is_array() ? list->elements.size() : std::size_t{1};
  };
  for (std::size_t i = 0; i < std::max(count(json), count(companions)); ++i) {
    const auto* element = element_of_list(json, i);
    const auto* companion = object_or_null(element_of_list(companions, i));
    if ((!element || element->is_null()) && !companion) continue;
    const auto& content = element ? *element : null_json();
    into.push_back({.source = parent.source,
                    .place = &content,
                    .companion = companion,
                    .type = type_of_json(content, type)});
  }
}

Scalar moment_scalar(std::string_view text, std::string_view type) {
  const auto kind = type == "date"   ? MomentKind::date
                    : type == "time" ? MomentKind::time
                                     : MomentKind::date_time;
  const auto moment = moment_of(text, kind);
  return moment ? Scalar(*moment) : Scalar{};
}

Scalar number_scalar(const Json& json, std::string_view type) {
  const auto number = number_of(std::string_view(json.text));
  if (!number) return {};
  const auto whole = type == "decimal" ? std::nullopt : whole_of(*number);
  return whole && number->scale == 0 ? Scalar(*whole) : Scalar(*number);
}

bool is_metadata(std::string_view name) {
  return name == "resourceType" || name.starts_with('_') || name == "fhir_comments";
}

/// A member's element name and type, by FHIR's tables or by its suffix.
Element element_named(std::string_view parent_type, std::string_view member) {
  if (has_element(parent_type, member))
    return {.name = member, .type = element_type(parent_type, member)};
  const auto choice = as_choice(member);
  const bool known = !has_known_elements(parent_type) || has_element(parent_type, choice.name);
  return choice.name.empty() || !known ? Element{.name = member} : choice;
}

/// Adds all elements of an object and returns how many members it has.
std::size_t add_members(const Node& parent, const Json& object, std::string_view type,
                        std::vector<Member>& into) {
  std::map<std::string_view, const Json*> companions;
  std::set<std::string_view> plain;
  for (std::size_t i = 0; i < object.names.size(); ++i) {
    const std::string_view key = object.names[i];
    if (key.starts_with('_')) companions.emplace(key.substr(1), &object.elements[i]);
    else plain.insert(key);
  }
  std::vector<Node> found;
  for (std::size_t i = 0; i < object.names.size(); ++i) {
    const std::string_view key = object.names[i];
    // A primitive that has only extensions is present only under its underscored name.
    const bool alone = key.starts_with('_') && !plain.contains(key.substr(1));
    if (is_metadata(key) && !alone) continue;
    const auto member = alone ? key.substr(1) : key;
    const auto element = element_named(type, member);
    const auto companion = companions.find(member);
    found.clear();
    add_elements(parent, alone ? nullptr : &object.elements[i],
                 companion == companions.end() ? nullptr : companion->second, element.type, found);
    for (const auto& node : found) into.push_back({.name = element.name, .node = node});
  }
  return object.names.size();
}

}  // namespace

const Json* JsonSource::json(const Node& node) const {
  return node.source == this ? json_of(node) : nullptr;
}

Node JsonSource::root(const Json& json, std::string_view type) const {
  return {.source = this, .place = &json, .type = type_of_json(json, type)};
}

std::size_t JsonSource::children(const Node& parent, std::string_view name,
                                 std::vector<Node>& into) const {
  if (const auto* companion = companion_of(parent)) {
    if (const auto* found = companion->find(name))
      add_elements(parent, found, companion_named(*companion, name), element_type("Element", name),
                   into);
  }
  const auto& json = *json_of(parent);
  const auto looked_at = json.names.size();
  if (!json.is_object() || is_metadata(name)) return looked_at;
  const auto* found = json.find(name);
  const auto* companion = companion_named(json, name);
  if (found || companion) {
    add_elements(parent, found, companion, element_named(parent.type, name).type, into);
    return looked_at;
  }
  for (std::size_t i = 0; i < json.names.size(); ++i) {
    const std::string_view member = json.names[i];
    if (member.size() <= name.size() || !member.starts_with(name) || !is_upper(member[name.size()]))
      continue;
    const auto type = choice_type(member.substr(name.size()));
    if (type.empty()) continue;
    add_elements(parent, &json.elements[i], companion_named(json, member), type, into);
    break;
  }
  return looked_at;
}

std::size_t JsonSource::members(const Node& parent, std::vector<Member>& into) const {
  std::size_t looked_at = 0;
  if (const auto* companion = companion_of(parent))
    looked_at += add_members(parent, *companion, "Element", into);
  if (json_of(parent)->is_object())
    looked_at += add_members(parent, *json_of(parent), parent.type, into);
  return looked_at;
}

Scalar JsonSource::value(const Node& node) const {
  const auto& json = *json_of(node);
  switch (json.kind) {
    case Json::Kind::boolean: return json.truth;
    case Json::Kind::number: return number_scalar(json, node.type);
    case Json::Kind::string: break;
    default: return {};
  }
  if (node.type == "date" || node.type == "dateTime" || node.type == "instant" ||
      node.type == "time")
    return moment_scalar(json.text, node.type);
  const bool numeric = node.type == "decimal" || is_subtype(node.type, "integer");
  return numeric ? number_scalar(json, node.type) : Scalar(std::string_view(json.text));
}

}  // namespace kiosk::fhirpath
