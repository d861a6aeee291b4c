#include "app/content/markdown.h"

namespace kiosk {
namespace {

std::string literal(cmark_node* node) {
  const char* text = cmark_node_get_literal(node);
  return text ? text : "";
}

/// The line of an inline node. Those that span several lines have none in cmark 0.30; their block
/// has.
std::string line_around(cmark_node* node) {
  while (cmark_node_parent(node) && cmark_node_get_start_line(node) == 0)
    node = cmark_node_parent(node);
  return markdown_line(node);
}

void refuse(cmark_node* node, FileFaults& faults) {
  faults.error(line_around(node), "only plain text and **bold** are allowed here");
}

/// Signs of Markdown's other dialects, which would be shown as they are typed.
constexpr std::pair<std::string_view, const char*> other_dialects[] = {
    {"~~", "strikethrough is not allowed"},
    {"[^", "footnotes cannot be shown; name the source in the treatment's .toml"},
    {"[ ]", "check boxes cannot be shown; write a list with -"},
    {"[x]", "check boxes cannot be shown; write a list with -"}};

/// Whether a line is the one below the head of a table: | --- | :-- |
bool is_table_rule(std::string_view line) {
  return line.find_first_not_of("|-: ") == std::string_view::npos &&
         line.find('|') != std::string_view::npos && line.find('-') != std::string_view::npos;
}

void refuse_other_dialects(cmark_node* words, FileFaults& faults) {
  const auto text = literal(words);
  const auto line = line_around(words);
  if (is_table_rule(text)) faults.error(line, "a table cannot be shown; write a list with -");
  for (const auto& [sign, what] : other_dialects) {
    if (text.find(sign) != std::string::npos) faults.error(line, what);
  }
}

/// The text of the inline nodes from `first` on. They do not nest, except plain text in bold.
std::string inline_markup(cmark_node* first, bool in_bold, FileFaults& faults) {
  std::string markup;
  for (auto* node = first; node; node = cmark_node_next(node)) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_TEXT:
        refuse_other_dialects(node, faults);
        markup += escaped_markup(literal(node));
        break;
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
    if (type == CMARK_NODE_TEXT) {
      refuse_other_dialects(node, faults);
      words += literal(node);
    } else if (type == CMARK_NODE_SOFTBREAK) words += ' ';
    else faults.error(markdown_line(block), "only plain text is allowed here");
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
