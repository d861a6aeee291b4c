#include "app/extraction/resource_draft.h"

#include <algorithm>

#include "app/extraction/element_types.h"

namespace kiosk {
namespace {

/// "Patient.name.given" as its parts.
std::vector<std::string> parts_of(const std::string& path) {
  std::vector<std::string> parts(1);
  for (const char c : path) {
    if (c == '.') parts.emplace_back();
    else parts.back() += c;
  }
  return parts;
}

bool lies_within(std::string_view path, std::string_view owner) {
  return path.size() > owner.size() && path.starts_with(owner) && path[owner.size()] == '.';
}

DraftElement::Member& member_of(DraftElement& owner, const ElementType& type) {
  const auto known =
      std::find_if(owner.members.begin(), owner.members.end(),
                   [&](const DraftElement::Member& member) { return member.name == type.name; });
  if (known != owner.members.end()) return *known;
  owner.members.push_back({.name = type.name, .repeats = type.repeats, .elements = {}});
  return owner.members.back();
}

/// The element of a member: a new one if it repeats or there is none.
DraftElement& element_in(DraftElement::Member& member, const std::string& type) {
  if (member.repeats || member.elements.empty()) {
    member.elements.push_back(std::make_unique<DraftElement>());
    member.elements.back()->type = type;
  }
  return *member.elements.back();
}

/// The innermost open element that a path lies within, with the number of its parts; null if the
/// path is of another resource.
const OpenElement* innermost(const OpenElements& open, const std::string& path) {
  const OpenElement* found = nullptr;
  for (const auto& each : open) {
    if (lies_within(path, each.path) && (!found || each.path.size() >= found->path.size()))
      found = &each;
  }
  return found;
}

/// An element at a path, and why there is none.
struct Arrival {
  DraftElement* element = nullptr;
  std::string type{};
  std::string fault{};
};

/// Goes down to the element of a path, and opens those on the way; the last one too if `with_last`.
Arrival descend(const std::string& path, const std::string& value_type, OpenElements& open,
                bool with_last) {
  const auto* start = innermost(open, path);
  if (!start) return {.fault = "\"" + path + "\" is not a path of this resource"};
  const auto parts = parts_of(path);
  auto* element = start->element;
  auto at = start->path;
  for (auto i = parts_of(at).size(); i < parts.size(); ++i) {
    const bool is_last = i + 1 == parts.size();
    const auto type =
        element_of(element->type, parts[i], is_last ? value_type : std::string_view{});
    if (!type) return {.fault = "\"" + path + "\": \"" + parts[i] + "\" is not a known element"};
    element = &element_in(member_of(*element, *type), type->type);
    at += '.' + parts[i];
    if (!is_last || with_last) open.push_back({at, element});
  }
  return {.element = element, .type = element->type};
}

void add_members(Json& object, const DraftElement& element);

/// nullopt if nothing was set in it.
std::optional<Json> json_of(const DraftElement& element) {
  if (element.members.empty())
    return element.value.is_null() ? std::nullopt : std::optional(element.value);
  auto object = element.value.is_object() ? element.value : json_object();
  add_members(object, element);
  return object.names.empty() ? std::nullopt : std::optional(std::move(object));
}

void add_members(Json& object, const DraftElement& element) {
  for (const auto& member : element.members) {
    auto list = json_array();
    for (const auto& each : member.elements) {
      if (auto json = json_of(*each)) list.add(std::move(*json));
    }
    if (list.elements.empty()) continue;
    object.add(member.name,
               member.repeats ? std::move(list) : Json(std::move(list.elements.front())));
  }
}

}  // namespace

std::string type_in(std::string_view member) {
  std::string type(member.substr(std::min<std::size_t>(5, member.size())));  // after "value"
  if (type.empty()) return type;
  auto lower = type;
  lower[0] = static_cast<char>(type[0] - 'A' + 'a');
  const bool is_complex = type == "Coding" || type == "CodeableConcept" || type == "Quantity" ||
                          type == "Reference" || type == "Attachment" || type == "Identifier" ||
                          type == "Period" || type == "Range" || type == "Ratio" ||
                          type == "HumanName" || type == "Address" || type == "ContactPoint" ||
                          type == "Annotation" || type == "Age" || type == "Duration" ||
                          type == "Timing" || type == "Money" || type == "Meta";
  return is_complex ? type : lower;
}

ResourceDraft::ResourceDraft(const std::string& type, const std::string& profile)
    : root_(std::make_unique<DraftElement>()) {
  root_->type = type;
  if (profile.empty()) return;
  auto open = opened();
  put(type + ".meta.profile", {.json = json_string(profile), .type = "canonical"}, open);
}

OpenElements ResourceDraft::opened() { return {{root_->type, root_.get()}}; }

std::string ResourceDraft::put(const std::string& path, const TypedValue& value,
                               OpenElements& open) {
  const auto arrival = descend(path, value.type, open, false);
  if (!arrival.element) return arrival.fault;
  auto json = as_type(value, arrival.type);
  if (!json) return "\"" + path + "\" takes a " + arrival.type + ", which this is not";
  arrival.element->value = std::move(*json);
  return {};
}

std::string ResourceDraft::enter(const std::string& path, OpenElements& open) {
  return descend(path, {}, open, true).fault;
}

Json ResourceDraft::json() const {
  auto object = json_object();
  object.add("resourceType", json_string(root_->type));
  add_members(object, *root_);
  return object;
}

}  // namespace kiosk
