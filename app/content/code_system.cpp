#include "app/content/code_system.h"

#include <algorithm>

#include "app/wording/text_pattern.h"

namespace kiosk {
namespace {

constexpr std::size_t most_steps_up = 64;  // of a hierarchy; one with more has a cycle

/// The value of a concept's property, as text; nullopt if it has none of that name.
std::optional<std::string> property_of(const Json& code_concept, std::string_view name) {
  for (const auto& property : code_concept.array_at("property")) {
    if (property.string_at("code") != name) continue;
    for (std::size_t i = 0; i < property.names.size(); ++i) {
      const auto& value = property.elements[i];
      if (!property.names[i].starts_with("value")) continue;
      if (value.is_boolean()) return value.truth ? "true" : "false";
      return value.is_object() ? value.string_at("code") : value.text;
    }
  }
  return std::nullopt;
}

/// The part of a concept that a filter tests, besides its position: its code, its display or one of
/// its properties.
std::optional<std::string> part_of(const Json& code_concept, const std::string& name) {
  if (name == "code" || name == "concept") return code_concept.string_at("code");
  if (name == "display") return code_concept.string_at("display");
  return property_of(code_concept, name);
}

/// The texts of a comma-separated list.
std::set<std::string> listed(const std::string& text) {
  std::set<std::string> parts;
  for (std::size_t from = 0; from <= text.size();) {
    const auto to = std::min(text.find(',', from), text.size());
    const auto begin = text.find_first_not_of(' ', from);
    if (begin < to)
      parts.insert(text.substr(begin, text.find_last_not_of(' ', to - 1) + 1 - begin));
    from = to + 1;
  }
  return parts;
}

}  // namespace

bool is_abstract(const Json& code_concept) {
  return code_concept.is_true_at("abstract") ||
         property_of(code_concept, "notSelectable") == "true";
}

bool is_inactive(const Json& code_concept) {
  const auto status = property_of(code_concept, "status");
  return code_concept.is_true_at("inactive") || property_of(code_concept, "inactive") == "true" ||
         status == "retired" || status == "inactive";
}

CodeSystem::CodeSystem(const Json& json) : url_(json.string_at("url")) {
  const auto& content = json.string_at("content");
  is_whole_ = content.empty() || content == "complete";
  add(json, std::nullopt);
  add_parents_by_property();
}

void CodeSystem::add(const Json& owner, std::optional<std::size_t> parent) {
  for (const auto& entry : owner.array_at("concept")) {
    auto below = parent;
    if (const auto& code = entry.string_at("code"); !code.empty()) {
      below = concepts_.size();
      places_.emplace(code, concepts_.size());
      concepts_.push_back({.json = &entry});
      if (parent) concepts_.back().parents.push_back(*parent);
    }
    add(entry, below);
  }
}

/// A code may name its parents, or its children, instead of containing them.
void CodeSystem::add_parents_by_property() {
  for (std::size_t place = 0; place < concepts_.size(); ++place) {
    for (const auto& property : concepts_[place].json->array_at("property")) {
      const auto& name = property.string_at("code");
      const auto other = places_.find(property.string_at("valueCode"));
      if (other == places_.end()) continue;
      if (name == "parent" || name == "subsumedBy")
        concepts_[place].parents.push_back(other->second);
      if (name == "child") concepts_[other->second].parents.push_back(place);
    }
  }
}

const Json* CodeSystem::find(const std::string& code) const {
  const auto found = places_.find(code);
  return found == places_.end() ? nullptr : concepts_[found->second].json;
}

bool CodeSystem::lies_beneath(std::size_t place, std::size_t above) const {
  std::set<std::size_t> reached{place};
  for (std::size_t step = 0; step < most_steps_up; ++step) {
    std::set<std::size_t> next;
    for (const auto each : reached) {
      for (const auto parent : concepts_[each].parents) {
        if (parent == above) return true;
        next.insert(parent);
      }
    }
    if (next.empty()) return false;
    reached = std::move(next);
  }
  return false;
}

std::set<std::string> CodeSystem::all_that(const std::function<bool(std::size_t)>& holds) const {
  std::set<std::string> codes;
  for (std::size_t place = 0; place < concepts_.size(); ++place) {
    if (holds(place)) codes.insert(concepts_[place].json->string_at("code"));
  }
  return codes;
}

std::optional<std::set<std::string>> CodeSystem::by_hierarchy(const std::string& operation,
                                                              const std::string& code) const {
  const auto found = places_.find(code);
  if (found == places_.end()) return std::nullopt;
  const auto top = found->second;
  if (operation == "is-a")
    return all_that([&](std::size_t place) { return place == top || lies_beneath(place, top); });
  if (operation == "descendent-of")
    return all_that([&](std::size_t place) { return lies_beneath(place, top); });
  if (operation == "is-not-a")
    return all_that([&](std::size_t place) { return place != top && !lies_beneath(place, top); });
  if (operation == "generalizes")
    return all_that([&](std::size_t place) { return place == top || lies_beneath(top, place); });
  const auto& concepts = concepts_;
  if (operation == "child-of")
    return all_that([&](std::size_t place) {
      return std::find(concepts[place].parents.begin(), concepts[place].parents.end(), top) !=
             concepts[place].parents.end();
    });
  return std::nullopt;
}

std::optional<std::set<std::string>> CodeSystem::by_property(const std::string& property,
                                                             const std::string& operation,
                                                             const std::string& value) const {
  const auto that = [&](const std::function<bool(const std::optional<std::string>&)>& holds) {
    return all_that(
        [&](std::size_t place) { return holds(part_of(*concepts_[place].json, property)); });
  };
  if (operation == "=") return that([&](const auto& part) { return part == value; });
  if (operation == "exists")
    return that([&](const auto& part) { return part.has_value() == (value != "false"); });
  const auto among = listed(value);
  if (operation == "in")
    return that([&](const auto& part) { return part && among.contains(*part); });
  if (operation == "not-in")
    return that([&](const auto& part) { return !part || !among.contains(*part); });
  if (operation != "regex") return std::nullopt;
  const auto pattern = text_pattern(value);
  if (!pattern) return std::nullopt;
  return that([&](const auto& part) { return part && pattern(*part); });
}

std::optional<std::set<std::string>> CodeSystem::picked_by(const Json& filter) const {
  const auto& property = filter.string_at("property");
  const auto& operation = filter.string_at("op");
  const auto& value = filter.string_at("value");
  const bool is_known =
      property == "code" || property == "concept" || property == "display" ||
      std::any_of(concepts_.begin(), concepts_.end(), [&](const CodeConcept& one) {
        return property_of(*one.json, property).has_value();
      });
  // A filter on the hierarchy may name the property that defines it: "concept", "parent",
  // "subsumes".
  if (auto codes = by_hierarchy(operation, value)) return codes;
  return is_known ? by_property(property, operation, value) : std::nullopt;
}

}  // namespace kiosk
