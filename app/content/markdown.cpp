#include "app/content/markdown.h"

namespace kiosk {
namespace {

std::string literal(cmark_node* node) {
  const char* text = cmark_node_get_literal(node);
  return text ? text : "";
}

void refuse(cmark_node* node, FileFaults& faults) {
  // Inline nodes that span several lines have no line number in cmark 0.30; their block has.
  while (cmark_node_parent(node) && cmark_node_get_start_line(node) == 0)
    node = cmark_node_parent(node);
  faults.error(markdown_line(node), "only plain words and **bold** may stand here");
}

/// The text of the inline nodes from `first` on. They do not nest, except plain text in bold.
std::string inline_markup(cmark_node* first, bool in_bold, FileFaults& faults) {
  std::string markup;
  for (auto* node = first; node; node = cmark_node_next(node)) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_TEXT: markup += escaped_markup(literal(node)); break;
      case CMARK_NODE_SOFTBREAK:
      case CMARK_NODE_LINEBREAK: markup += ' '; break;
      case CMARK_NODE_STRONG:
        if (in_bold) refuse(node, faults);
        else markup += "<b>" + inline_markup(cmark_node_first_child(node), true, faults) + "</b>";
        break;
      default: refuse(node, faults);
    }
  }
  return markup;
}

}  // namespace

MarkdownTree parse_markdown(const std::string& text) {
  return MarkdownTree(
      cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8));
}

std::string markdown_line(cmark_node* node) {
  return std::to_string(cmark_node_get_start_line(node));
}

std::string plain_words(cmark_node* block, FileFaults& faults) {
  std::string words;
  for (auto* node = cmark_node_first_child(block); node; node = cmark_node_next(node)) {
    const auto type = cmark_node_get_type(node);
    if (type == CMARK_NODE_TEXT) words += literal(node);
    else if (type == CMARK_NODE_SOFTBREAK) words += ' ';
    else faults.error(markdown_line(block), "only plain words may stand here");
  }
  return words;
}

std::string markup_of(cmark_node* paragraph, FileFaults& faults) {
  return inline_markup(cmark_node_first_child(paragraph), false, faults);
}

std::string escaped_markup(const std::string& words) {
  std::string result;
  for (const char c : words) {
    switch (c) {
      case '&': result += "&amp;"; break;
      case '<': result += "&lt;"; break;
      case '>': result += "&gt;"; break;
      default: result += c;
    }
  }
  return result;
}

cmark_node* only_image(cmark_node* paragraph) {
  auto* child = cmark_node_first_child(paragraph);
  const bool alone =
      child && !cmark_node_next(child) && cmark_node_get_type(child) == CMARK_NODE_IMAGE;
  return alone ? child : nullptr;
}

}  // namespace kiosk
