#include "app/content/markdown.h"
#include "app/content/styled_text.h"

namespace kiosk {
namespace {

/// Writes the leaves of cmark's tree, and the start and end of bold.
class MarkdownReduction {
 public:
  std::string reduce(const std::string& markdown) {
    const auto tree = parse_markdown(markdown);
    cmark_iter* steps = cmark_iter_new(tree.get());
    for (auto event = cmark_iter_next(steps); event != CMARK_EVENT_DONE && !refused_;
         event = cmark_iter_next(steps)) {
      write(cmark_iter_get_node(steps), event == CMARK_EVENT_ENTER);
    }
    cmark_iter_free(steps);
    while (!markup_.empty() && markup_.back() == '\n') markup_.pop_back();
    return refused_ ? std::string{} : std::move(markup_);
  }

 private:
  void write(cmark_node* node, bool enters) {
    const char* literal = cmark_node_get_literal(node);
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_TEXT:
      case CMARK_NODE_CODE:
      case CMARK_NODE_CODE_BLOCK: markup_ += escaped_markup(literal ? literal : ""); break;
      case CMARK_NODE_SOFTBREAK: markup_ += ' '; break;
      case CMARK_NODE_LINEBREAK: markup_ += '\n'; break;
      case CMARK_NODE_STRONG: set_bold(enters); break;
      case CMARK_NODE_ITEM:
        if (enters) markup_ += "\u2022 ";
        break;
      case CMARK_NODE_PARAGRAPH:
      case CMARK_NODE_HEADING:
        if (!enters) markup_ += '\n';
        break;
      case CMARK_NODE_HTML_BLOCK:
      case CMARK_NODE_HTML_INLINE:
      case CMARK_NODE_IMAGE: refused_ = true; break;
      default: break;
    }
  }

  /// Nested bold is bold once.
  void set_bold(bool enters) {
    if (enters ? depth_++ == 0 : --depth_ == 0) markup_ += enters ? "<b>" : "</b>";
  }

  std::string markup_{};
  int depth_ = 0;
  bool refused_ = false;
};

}  // namespace

std::string markup_of_markdown(const std::string& markdown) {
  return MarkdownReduction().reduce(markdown);
}

}  // namespace kiosk
