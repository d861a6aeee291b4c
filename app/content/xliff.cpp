// XLIFF 2.1, as far as texts for translators need it.
#include <libxml/parser.h>

#include <cstring>
#include <memory>

#include "app/content/file_faults.h"
#include "app/content/po_file.h"
#include "app/content/translation_exchange.h"

namespace kiosk {
namespace {

struct FreeXliff {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};

std::string xml_escaped(std::string_view text) {
  std::string escaped;
  for (const char letter : text) {
    switch (letter) {
      case '&': escaped += "&amp;"; break;
      case '<': escaped += "&lt;"; break;
      case '>': escaped += "&gt;"; break;
      case '"': escaped += "&quot;"; break;
      case '\r': escaped += "&#13;"; break;
      default: escaped += letter;
    }
  }
  return escaped;
}

bool is_name(std::string_view text) {
  return !text.empty() &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

/// A text in pieces: a value to be filled in, "{name}", outside of any choice is one of its own.
std::vector<std::string> pieces_of(const std::string& text) {
  std::vector<std::string> pieces(1);
  for (std::size_t at = 0; at < text.size();) {
    const auto end = text[at] == '{' ? text.find_first_of("{},", at + 1) : std::string::npos;
    const bool is_value = end != std::string::npos && text[end] == '}' &&
                          is_name(std::string_view(text).substr(at + 1, end - at - 1));
    if (is_value) {
      pieces.push_back(text.substr(at, end + 1 - at));
      pieces.emplace_back();
      at = end + 1;
      continue;
    }
    if (text[at] == '{') {  // a choice as a whole
      pieces.back() += text.substr(at);
      break;
    }
    pieces.back() += text[at++];
  }
  return pieces;
}

/// The place of a value among those that a unit has; a translation may have them in another order.
std::size_t number_of(std::vector<std::string>& values, const std::string& value) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i] == value) return i + 1;
  }
  values.push_back(value);
  return values.size();
}

std::string inline_of(const std::string& text, std::vector<std::string>& values) {
  std::string xml;
  const auto pieces = pieces_of(text);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i % 2 == 0) {
      xml += xml_escaped(pieces[i]);
      continue;
    }
    const auto number = std::to_string(number_of(values, pieces[i]));
    xml += "<ph id=\"" + std::to_string(i) + "\" dataRef=\"d" + number + "\" disp=\"" +
           xml_escaped(pieces[i]) + "\"/>";
  }
  return xml;
}

const char* state_of(const TranslationUnit& unit, const UnitState* state) {
  if (unit.translated.empty() || (state && state->source != source_hash(unit.original)))
    return "initial";
  return state && !state->reviewed_by.empty() ? "reviewed" : "translated";
}

std::string attribute_of(const xmlNode* node, const char* name) {
  xmlChar* value = xmlGetNoNsProp(node, reinterpret_cast<const xmlChar*>(name));
  std::string text = value ? reinterpret_cast<const char*>(value) : "";
  xmlFree(value);
  return text;
}

bool is_element(const xmlNode* node, const char* name) {
  return node->type == XML_ELEMENT_NODE &&
         std::strcmp(reinterpret_cast<const char*>(node->name), name) == 0;
}

std::string content_of(const xmlNode* node) {
  xmlChar* content = xmlNodeGetContent(node);
  std::string text = content ? reinterpret_cast<const char*>(content) : "";
  xmlFree(content);
  return text;
}

const xmlNode* child(const xmlNode* parent, const char* name) {
  for (const auto* node = parent->children; node; node = node->next) {
    if (is_element(node, name)) return node;
  }
  return nullptr;
}

/// The text of a source or a target. What an editor wraps around a part of it is looked through.
std::string inline_text(
    const xmlNode* node,
    const std::map<std::string, std::string>& values) {  // NOLINT(misc-no-recursion)
  std::string text;
  for (const auto* part = node->children; part; part = part->next) {
    if (is_element(part, "ph")) {
      const auto value = values.find(attribute_of(part, "dataRef"));
      text += value == values.end() ? attribute_of(part, "disp") : value->second;
    } else if (part->type == XML_ELEMENT_NODE) text += inline_text(part, values);
    else text += content_of(part);
  }
  return text;
}

ReturnedUnit returned_unit(const xmlNode* unit) {
  ReturnedUnit returned{.id = attribute_of(unit, "name"), .is_reviewed = true};
  std::map<std::string, std::string> values;
  if (const auto* data = child(unit, "originalData")) {
    for (const auto* value = data->children; value; value = value->next) {
      if (is_element(value, "data")) values[attribute_of(value, "id")] = content_of(value);
    }
  }
  for (const auto* segment = unit->children; segment; segment = segment->next) {
    if (!is_element(segment, "segment")) continue;
    const auto state = attribute_of(segment, "state");
    returned.is_reviewed = returned.is_reviewed && (state == "reviewed" || state == "final");
    if (const auto* source = child(segment, "source"))
      returned.original += inline_text(source, values);
    if (const auto* target = child(segment, "target"); target && state != "initial")
      returned.translated += inline_text(target, values);
  }
  return returned;
}

void gather_units(const xmlNode* parent,
                  std::vector<ReturnedUnit>& units) {  // NOLINT(misc-no-recursion)
  for (const auto* node = parent->children; node; node = node->next) {
    if (is_element(node, "unit")) units.push_back(returned_unit(node));
    else if (is_element(node, "file") || is_element(node, "group")) gather_units(node, units);
  }
}

std::vector<ReturnedUnit> read_xliff(const std::string& bytes, FileFaults& faults) {
  const std::unique_ptr<xmlDoc, FreeXliff> document(
      xmlReadMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr,
                    XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
  const auto* root = document ? xmlDocGetRootElement(document.get()) : nullptr;
  if (!root || !is_element(root, "xliff") || document->intSubset ||
      !attribute_of(root, "version").starts_with("2.")) {
    faults.unread("", "is not XLIFF of version 2");
    return {};
  }
  std::vector<ReturnedUnit> units;
  gather_units(root, units);
  return units;
}

}  // namespace

std::string as_xliff(const std::vector<TranslationUnit>& units, const TranslationState& state,
                     const TranslationPair& pair) {
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff "
      "xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"" +
      xml_escaped(pair.first) + "\" trgLang=\"" + xml_escaped(pair.language) +
      "\">\n<file id=\"texts\">\n";
  std::size_t number = 0;
  for (const auto& unit : units) {
    const auto found = state.find(unit.id);
    std::vector<std::string> values;
    const auto source = inline_of(unit.original, values);
    const auto target = inline_of(unit.translated, values);
    xml += "<unit id=\"u" + std::to_string(++number) + "\" name=\"" + xml_escaped(unit.id) +
           "\">\n<notes><note category=\"where\">" + xml_escaped(unit.where) + "</note></notes>\n";
    if (!values.empty()) {
      xml += "<originalData>";
      for (std::size_t i = 0; i < values.size(); ++i)
        xml += "<data id=\"d" + std::to_string(i + 1) + "\">" + xml_escaped(values[i]) + "</data>";
      xml += "</originalData>\n";
    }
    xml += std::string("<segment state=\"") +
           state_of(unit, found == state.end() ? nullptr : &found->second) +
           "\"><source xml:space=\"preserve\">" + source + "</source>";
    if (!unit.translated.empty()) xml += "<target xml:space=\"preserve\">" + target + "</target>";
    xml += "</segment>\n</unit>\n";
  }
  return xml + "</file>\n</xliff>\n";
}

Reading<std::vector<ReturnedUnit>> read_translations(const std::filesystem::path& file) {
  Reading<std::vector<ReturnedUnit>> reading;
  FileFaults faults(file, reading.faults);
  const auto bytes = read_bytes(faults);
  if (!bytes) return reading;
  auto units = bytes->starts_with('<') ? read_xliff(*bytes, faults) : read_po(*bytes, faults);
  if (!has_errors(reading.faults)) reading.value = std::move(units);
  return reading;
}

}  // namespace kiosk
