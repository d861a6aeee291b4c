// Parses the subset of Markdown for cards, from cmark's tree.
#pragma once

#include <cmark.h>

#include <memory>

#include "app/content/file_faults.h"

namespace kiosk {

struct FreeMarkdown {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using MarkdownTree = std::unique_ptr<cmark_node, FreeMarkdown>;

/// Parses a text; never fails, since every text is Markdown.
MarkdownTree parse_markdown(const std::string& text);

/// The line of a node, for faults.
std::string markdown_line(cmark_node* node);

/// The text of a block without marks; anything but plain text is an error.
std::string plain_words(cmark_node* block, FileFaults& faults);

/// The text of a paragraph as markup: <b> for **bold**, and XML escapes. Anything else is an error.
std::string markup_of(cmark_node* paragraph, FileFaults& faults);

/// Plain text as markup: with XML escapes.
std::string escaped_markup(const std::string& words);

/// The only image of a paragraph, or null if the paragraph is something else.
cmark_node* only_image(cmark_node* paragraph);

}  // namespace kiosk
