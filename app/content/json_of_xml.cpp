// Converts FHIR's XML to its JSON. XML does not tell which elements are lists, numbers or booleans,
// so the names in forms and value sets are listed here.
#include <libxml/parser.h>
#include <libxml/tree.h>

#include <algorithm>
#include <array>
#include <memory>

#include "app/content/form_file.h"
#include "app/json/characters.h"

namespace kiosk {
namespace {

struct FreeDocument {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
struct FreeParser {
  void operator()(xmlParserCtxt* parser) const { xmlFreeParserCtxt(parser); }
};

constexpr std::array<std::string_view, 32> lists{"extension",    "modifierExtension",
                                                 "contained",    "entry",
                                                 "item",         "answerOption",
                                                 "option",       "enableWhen",
                                                 "initial",      "identifier",
                                                 "contact",      "useContext",
                                                 "jurisdiction", "subjectType",
                                                 "derivedFrom",  "profile",
                                                 "security",     "tag",
                                                 "telecom",      "coding",
                                                 "concept",      "include",
                                                 "exclude",      "filter",
                                                 "valueSet",     "designation",
                                                 "contains",     "parameter",
                                                 "link",         "property",
                                                 "note",         "relatedArtifact"};
constexpr std::array<std::string_view, 14> truths{
    "required",      "repeats",       "readOnly",      "initialSelected", "experimental",
    "abstract",      "hasAnswer",     "inactive",      "immutable",       "exclusive",
    "caseSensitive", "compositional", "versionNeeded", "userSelected"};
constexpr std::array<std::string_view, 4> numbers{"maxLength", "total", "offset", "count"};

template <std::size_t size>
bool is_one_of(std::string_view name, const std::array<std::string_view, size>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string_view name_of(const xmlNode* node) { return reinterpret_cast<const char*>(node->name); }

bool is_list(std::string_view name, std::string_view parent) {
  // A code is one of a list in a form or an item, and a string in a coding, a concept or a
  // property.
  if (name == "code") return parent == "Questionnaire" || parent == "item";
  if (name == "property") return parent == "CodeSystem" || parent == "concept";
  return is_one_of(name, lists);
}

std::string attribute(const xmlNode* node, const char* name) {
  const std::unique_ptr<xmlChar, decltype(xmlFree)> text(
      xmlGetNoNsProp(const_cast<xmlNode*>(node), reinterpret_cast<const xmlChar*>(name)), xmlFree);
  return text ? reinterpret_cast<const char*>(text.get()) : std::string{};
}

bool has_attribute(const xmlNode* node, const char* name) {
  return xmlHasProp(const_cast<xmlNode*>(node), reinterpret_cast<const xmlChar*>(name)) != nullptr;
}

template <class Visit>
void each_element(const xmlNode* node, const Visit& visit) {
  for (const auto* child = node->children; child; child = child->next) {
    if (child->type == XML_ELEMENT_NODE) visit(child);
  }
}

/// A primitive has its value in an attribute, or only extensions.
bool is_primitive(const xmlNode* node) {
  if (has_attribute(node, "value")) return true;
  bool only_extensions = name_of(node) != "extension" && name_of(node) != "modifierExtension" &&
                         name_of(node) != "item";
  bool any = false;
  each_element(node, [&](const xmlNode* child) {
    any = true;
    only_extensions &= name_of(child) == "extension";
  });
  return any && only_extensions;
}

Json primitive(const xmlNode* node, std::string_view parent) {
  if (!has_attribute(node, "value")) return {};
  auto text = attribute(node, "value");
  const auto name = name_of(node);
  const bool is_truth = is_one_of(name, truths) || name.ends_with("Boolean");
  if (is_truth && (text == "true" || text == "false")) return json_boolean(text == "true");
  const bool is_amount = name == "value" && parent.ends_with("Quantity");
  const bool is_number = is_amount || is_one_of(name, numbers) || name.ends_with("Decimal") ||
                         name.ends_with("Integer") || name.ends_with("PositiveInt") ||
                         name.ends_with("UnsignedInt");
  if (is_number && is_json_number(text)) return json_number(std::move(text));
  return json_string(std::move(text));
}

Json object_of(const xmlNode* node);

Json resource_of(const xmlNode* node) {
  auto object = json_object();
  object.add("resourceType", json_string(std::string(name_of(node))));
  auto rest = object_of(node);
  for (std::size_t i = 0; i < rest.names.size(); ++i)
    object.add(std::move(rest.names[i]), std::move(rest.elements[i]));
  return object;
}

/// The sibling of a primitive: its id and extensions; null if it has none.
Json beside(const xmlNode* node) {
  auto object = object_of(node);
  return object.names.empty() ? Json{} : object;
}

/// Adds a member to an object, or appends it to its list if it is one of several.
void put(Json& object, const std::string& name, Json value, bool as_list) {
  const auto at = std::find(object.names.begin(), object.names.end(), name);
  if (at == object.names.end()) {
    if (!as_list) {
      object.add(name, std::move(value));
      return;
    }
    object.add(name, json_array()).add(std::move(value));
    return;
  }
  auto& there = object.elements[static_cast<std::size_t>(at - object.names.begin())];
  if (there.is_array()) there.add(std::move(value));
}

void put_element(Json& object, const xmlNode* child, std::string_view parent) {
  const std::string name(name_of(child));
  const bool as_list = is_list(name, parent);
  if (name == "div") return;  // the form as a document again, which is not used here
  if (name == "contained" || name == "resource") {
    each_element(
        child, [&](const xmlNode* resource) { put(object, name, resource_of(resource), as_list); });
    return;
  }
  if (!is_primitive(child)) return put(object, name, object_of(child), as_list);
  auto value = primitive(child, parent);
  auto more = beside(child);
  if (!value.is_null() || as_list) put(object, name, std::move(value), as_list);
  if (!more.is_null()) put(object, '_' + name, std::move(more), as_list);
}

Json object_of(const xmlNode* node) {
  auto object = json_object();
  for (const auto* name : {"id", "url"}) {
    if (has_attribute(node, name)) object.add(name, json_string(attribute(node, name)));
  }
  each_element(node, [&](const xmlNode* child) { put_element(object, child, name_of(node)); });
  return object;
}

std::string parser_words(const xmlParserCtxt* parser) {
  std::string words = parser->lastError.message ? parser->lastError.message : "is not XML";
  while (!words.empty() && (words.back() == '\n' || words.back() == ' ')) words.pop_back();
  return "is not XML: " + printable(words);
}

}  // namespace

std::optional<Json> json_of_xml(const std::string& xml, FileFaults& faults) {
  const std::unique_ptr<xmlParserCtxt, FreeParser> parser(xmlNewParserCtxt());
  if (!parser) return std::nullopt;
  const std::unique_ptr<xmlDoc, FreeDocument> document(xmlCtxtReadMemory(
      parser.get(), xml.data(), static_cast<int>(xml.size()), nullptr, nullptr,
      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA));
  const auto* root = document ? xmlDocGetRootElement(document.get()) : nullptr;
  if (!root) {
    faults.unread(std::to_string(parser->lastError.line) + ':' +
                      std::to_string(std::max(1, parser->lastError.int2)),
                  parser_words(parser.get()));
    return std::nullopt;
  }
  if (document->intSubset) {
    faults.unread("", "has a document type declaration, which a form must not have");
    return std::nullopt;
  }
  return resource_of(root);
}

}  // namespace kiosk
