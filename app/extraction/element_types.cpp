#include "app/extraction/element_types.h"

#include <algorithm>
#include <array>

#include "app/extraction/element_table.h"

namespace kiosk {
namespace {

constexpr std::array primitives{std::string_view{"boolean"},     std::string_view{"integer"},
                                std::string_view{"string"},      std::string_view{"decimal"},
                                std::string_view{"uri"},         std::string_view{"url"},
                                std::string_view{"date"},        std::string_view{"canonical"},
                                std::string_view{"dateTime"},    std::string_view{"instant"},
                                std::string_view{"time"},        std::string_view{"code"},
                                std::string_view{"oid"},         std::string_view{"id"},
                                std::string_view{"markdown"},    std::string_view{"uuid"},
                                std::string_view{"unsignedInt"}, std::string_view{"positiveInt"},
                                std::string_view{"base64Binary"}};

bool is_primitive(std::string_view type) {
  return std::find(primitives.begin(), primitives.end(), type) != primitives.end();
}

bool is_text(std::string_view type) {
  return type == "string" || type == "markdown" || type == "code" || type == "id" ||
         type == "uri" || type == "url" || type == "canonical" || type == "oid" || type == "uuid";
}

bool is_whole(std::string_view type) {
  return type == "integer" || type == "unsignedInt" || type == "positiveInt";
}

/// The next word of a text that is separated by that sign; it is removed from the text.
std::string_view next_of(std::string_view& text, char sign) {
  const auto end = std::min(text.find(sign), text.size());
  const auto word = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return word;
}

std::string typed_name(std::string_view name, std::string_view type) {
  std::string typed(name);
  typed += type;
  if (type[0] >= 'a' && type[0] <= 'z') typed[name.size()] = static_cast<char>(type[0] - 'a' + 'A');
  return typed;
}

/// One entry of the table.
struct ElementRow {
  std::string_view name{};
  bool repeats = false;
  std::string_view types{};  ///< separated by "|"

  bool is_choice() const { return types.find('|') != std::string_view::npos; }
};

ElementRow entry_in(std::string_view text) {
  const auto colon = text.find(':');
  ElementRow entry{.name = text.substr(0, colon), .types = text.substr(colon + 1)};
  entry.repeats = entry.name.ends_with('*');
  if (entry.repeats) entry.name.remove_suffix(1);
  return entry;
}

/// The type of a choice that a value of that type goes into: its own, else the first that it can
/// become.
std::string_view chosen_type(std::string_view types, const TypedValue& value) {
  std::string_view possible;
  if (value.type.empty()) return possible;
  while (!types.empty()) {
    const auto type = next_of(types, '|');
    if (type == value.type) return type;
    if (possible.empty() && as_type(value, type)) possible = type;
  }
  return possible;
}

/// An element of every type.
std::optional<ElementType> common_element(std::string_view name) {
  if (name == "extension" || name == "modifierExtension")
    return ElementType{std::string(name), "Extension", true};
  if (name == "id") return ElementType{"id", "id", false};
  return std::nullopt;
}

Json member(const char* name, Json value) {
  auto object = json_object();
  object.add(name, std::move(value));
  return object;
}

std::optional<Json> coding_as(const Json& coding, std::string_view type) {
  if (type == "CodeableConcept") {
    auto list = json_array();
    list.add(coding);
    return member("coding", std::move(list));
  }
  const auto& code = coding.string_at("code");
  const auto& display = coding.string_at("display");
  if (type == "string" || type == "markdown") return json_string(display.empty() ? code : display);
  return is_text(type) && !code.empty() ? std::optional(json_string(code)) : std::nullopt;
}

/// Complex types that a text alone makes: the member that it becomes.
std::optional<Json> text_as(const Json& text, std::string_view type) {
  if (type == "CodeableConcept" || type == "HumanName" || type == "Annotation" || type == "Address")
    return member("text", text);
  if (type == "Identifier" || type == "ContactPoint") return member("value", text);
  if (type == "Reference") return member("reference", text);
  return std::nullopt;
}

bool is_whole_number(const Json& number) {
  return number.text.find_first_of(".eE") == std::string::npos;
}

std::optional<Json> number_as(const Json& number, std::string_view type) {
  if (type == "decimal" || (is_whole(type) && is_whole_number(number))) return number;
  if (type == "Quantity" || type == "Age" || type == "Duration") return member("value", number);
  return type == "string" ? std::optional(json_string(number.text)) : std::nullopt;
}

/// A day as a time is that day; a time as a day loses its hours.
std::optional<Json> moment_as(const Json& moment, std::string_view from, std::string_view type) {
  constexpr std::size_t day = 10;  // characters of yyyy-mm-dd
  if (from == "date") return type == "dateTime" ? std::optional(moment) : std::nullopt;
  if (type == "dateTime") return moment;
  if (type == "date") return json_string(moment.text.substr(0, day));
  const bool has_zone = moment.text.size() > day;
  return type == "instant" && has_zone ? std::optional(moment) : std::nullopt;
}

}  // namespace

bool is_extracted_type(std::string_view resource) {
  return std::any_of(element_table.begin(), element_table.end(),
                     [&](const ElementsOfType& row) { return row.type == resource; });
}

std::optional<ElementType> element_of(std::string_view owner, std::string_view segment,
                                      std::string_view value_type) {
  auto name = segment.substr(0, segment.find(':'));
  auto slice = name.size() < segment.size() ? segment.substr(name.size() + 1) : std::string_view{};
  if (name.ends_with("[x]")) name.remove_suffix(3);
  if (!slice.empty()) {
    if (!slice.starts_with(name) || slice.size() == name.size()) return std::nullopt;
    name = slice;
  }
  if (auto common = common_element(name)) return common;
  const auto row = std::find_if(element_table.begin(), element_table.end(),
                                [&](const ElementsOfType& each) { return each.type == owner; });
  if (row == element_table.end()) return std::nullopt;
  const TypedValue example{.type = std::string(value_type)};
  for (auto rest = row->elements; !rest.empty();) {
    const auto entry = entry_in(next_of(rest, ' '));
    if (entry.name == name) {
      if (!entry.is_choice())
        return ElementType{std::string(name), std::string(entry.types), entry.repeats};
      const auto type = chosen_type(entry.types, example);
      if (type.empty()) return std::nullopt;
      return ElementType{typed_name(name, type), std::string(type), entry.repeats};
    }
    if (!entry.is_choice() || !name.starts_with(entry.name)) continue;
    for (auto types = entry.types; !types.empty();) {
      const auto type = next_of(types, '|');
      if (typed_name(entry.name, type) == name)
        return ElementType{std::string(name), std::string(type), entry.repeats};
    }
  }
  return std::nullopt;
}

std::optional<Json> as_type(const TypedValue& value, std::string_view type) {
  const auto& from = value.type;
  if (from == type || (is_text(from) && is_text(type)) || (is_whole(from) && is_whole(type)))
    return value.json;
  if (from.empty()) {
    const bool fits = is_primitive(type) ? !value.json.is_object() : value.json.is_object();
    return fits ? std::optional(value.json) : std::nullopt;
  }
  if (from == "Coding") return coding_as(value.json, type);
  if (from == "date" || from == "dateTime" || from == "instant")
    return moment_as(value.json, from, type);
  if (from == "decimal" || is_whole(from)) return number_as(value.json, type);
  if (is_text(from)) return text_as(value.json, type);
  if (from == "Quantity" && (type == "Age" || type == "Duration")) return value.json;
  return std::nullopt;
}

}  // namespace kiosk
