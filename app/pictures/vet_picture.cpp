#include "app/pictures/vet_picture.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>

#include <memory>

#include "app/pictures/element_vetting.h"

namespace kiosk {
namespace {

struct FreeParser {
  void operator()(xmlParserCtxt* parser) const { xmlFreeParserCtxt(parser); }
};

std::string_view view_of(const xmlChar* text) {
  return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view{};
}

/// The state of a parse, from the first character to the first fault.
struct Parse {
  xmlParserCtxt* parser = nullptr;
  svg::ElementVetting vetting;
  std::optional<PictureFault> fault{};

  void take(const std::string& what) {
    if (what.empty() || fault) return;
    fault = PictureFault{.place = std::to_string(xmlSAX2GetLineNumber(parser)) + ':' +
                                  std::to_string(xmlSAX2GetColumnNumber(parser)),
                         .what = what};
    xmlStopParser(parser);
  }
};

Parse& parse_of(void* context) {
  return *static_cast<Parse*>(static_cast<xmlParserCtxt*>(context)->_private);
}

/// libxml2 passes each attribute as five pointers: name, prefix, namespace, the value's begin and
/// its end.
void start_element(void* context, const xmlChar* name, const xmlChar*, const xmlChar* space, int,
                   const xmlChar**, int count, int, const xmlChar** pointers) {
  std::vector<svg::Attribute> attributes;
  for (int i = 0; i < count; ++i, pointers += 5) {
    const auto* begin = reinterpret_cast<const char*>(pointers[3]);
    const auto* end = reinterpret_cast<const char*>(pointers[4]);
    attributes.push_back({.space = view_of(pointers[2]),
                          .name = view_of(pointers[0]),
                          .value = {begin, static_cast<std::size_t>(end - begin)}});
  }
  auto& parse = parse_of(context);
  if (!parse.fault) parse.take(parse.vetting.start(view_of(space), view_of(name), attributes));
}

void end_element(void* context, const xmlChar* name, const xmlChar*, const xmlChar*) {
  auto& parse = parse_of(context);
  if (!parse.fault) parse.take(parse.vetting.end(view_of(name)));
}

void characters(void* context, const xmlChar* text, int length) {
  auto& parse = parse_of(context);
  if (!parse.fault)
    parse.take(parse.vetting.characters(
        {reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)}));
}

void refuse_instruction(void* context, const xmlChar* target, const xmlChar*) {
  parse_of(context).take("has the instruction <?" + std::string(view_of(target).substr(0, 60)) +
                         "?>, which is not allowed");
}

void refuse_entity(void* context, const xmlChar* name, int, const xmlChar*, const xmlChar*,
                   xmlChar*) {
  parse_of(context).take("declares the entity " + svg::quoted_name(view_of(name)) +
                         ", which is not allowed");
}

void refuse_reference(void* context, const xmlChar* name) {
  parse_of(context).take("has the entity " + svg::quoted_name(view_of(name)) +
                         ", which is not known");
}

void say_nothing(void*, const char*, ...) {}

xmlSAXHandler handler() {
  xmlSAXHandler sax{};
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = start_element;
  sax.endElementNs = end_element;
  sax.characters = characters;
  sax.cdataBlock = characters;
  sax.processingInstruction = refuse_instruction;
  sax.entityDecl = refuse_entity;
  sax.reference = refuse_reference;
  sax.warning = say_nothing;
  sax.error = say_nothing;
  return sax;
}

/// The parser's message, in one line without its line break.
std::string parser_words(const xmlParserCtxt* parser) {
  std::string words = parser->lastError.message ? parser->lastError.message : "it ends too early";
  while (words.ends_with('\n')) words.pop_back();
  return "is not well-formed XML: " + words;
}

}  // namespace

std::optional<PictureFault> picture_fault(std::string_view text) {
  const PictureBounds bounds;
  if (text.empty()) return PictureFault{.what = "is empty"};
  if (text.size() > bounds.bytes)
    return PictureFault{.what = "is larger than " + std::to_string(bounds.bytes / 1024) + " KiB"};
  auto sax = handler();
  const std::unique_ptr<xmlParserCtxt, FreeParser> parser(
      xmlCreatePushParserCtxt(&sax, nullptr, nullptr, 0, nullptr));
  if (!parser) return PictureFault{.what = "cannot be checked: out of memory"};
  Parse parse{.parser = parser.get(), .vetting = svg::ElementVetting(bounds)};
  parser->_private = &parse;
  xmlCtxtUseOptions(parser.get(), XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  xmlParseChunk(parser.get(), text.data(), static_cast<int>(text.size()), 1);
  if (!parse.fault && parser->wellFormed == 0) {
    parse.take(parser_words(parser.get()));
  } else if (!parse.fault) {
    if (auto whole = parse.vetting.finish(); !whole.empty())
      parse.fault = PictureFault{.what = std::move(whole)};
  }
  return std::move(parse.fault);
}

}  // namespace kiosk
