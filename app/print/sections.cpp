#include "app/print/sections.h"

#include <algorithm>

namespace kiosk::sheet {
namespace {

/// A bullet before the first line of a text, in the middle of its small letters.
void draw_bullet(Canvas& canvas, const SetText& text, float start, float top) {
  const float size = text.paragraph.style.size;
  const float diameter = size * 0.34F;
  canvas.dot(start + size * 0.1F, top + text.extents.baseline - size * 0.27F - diameter / 2,
             diameter, text.color);
}

}  // namespace

void add_heading(Blocks& blocks, const std::string& words, const Setter& set) {
  if (words.empty()) return;
  const auto& m = set.measures();
  const auto text = set(words, m.heading, m.content_width, colors::primary);
  blocks.push_back({.height = text.extents.height + 3 + m.heading_rule,
                    .gap = m.section_gap,
                    .keep_with_next = true,
                    .draw = [text](Canvas& canvas, float top, float height) {
                      const float rule = canvas.measures().heading_rule;
                      canvas.rule(0, top + height - rule, canvas.measures().content_width,
                                  {.color = colors::primary, .thickness = rule});
                      const Tag tag(canvas, "H2");
                      canvas.text(text, 0, top);
                    }});
}

void add_paragraph(Blocks& blocks, const std::string& words, const ParagraphLook& look,
                   const Setter& set) {
  if (words.empty()) return;
  const float indent = look.start + (look.bullet ? set.measures().bullet_indent : 0);
  bool first = true;
  for (const auto& piece : look.is_markup ? std::vector{words} : pieces(words)) {
    const auto text =
        look.is_markup
            ? set.markup(piece, look.style, set.measures().content_width - indent, look.color)
            : set(piece, look.style, set.measures().content_width - indent, look.color);
    blocks.push_back({.height = text.extents.height,
                      .gap = first ? look.gap : 0,
                      .keep_with_next = look.keep_with_next,
                      .in_list = look.bullet,
                      .draw = [text, indent, tag = look.tag, in_list = look.bullet,
                               dot = look.bullet && first ? look.start : -1.0F](Canvas& canvas,
                                                                                float top, float) {
                        if (dot >= 0) draw_bullet(canvas, text, dot, top);
                        const auto item =
                            in_list ? std::make_optional<ListItem>(canvas) : std::nullopt;
                        const auto mark =
                            in_list ? std::nullopt : std::make_optional<Tag>(canvas, tag);
                        canvas.text(text, indent, top);
                      }});
    first = false;
  }
}

void add_matters(Blocks& blocks, const std::string& heading, const std::vector<std::string>& lines,
                 const Setter& set) {
  if (lines.empty()) return;
  add_heading(blocks, heading, set);
  for (const auto& line : lines)
    add_paragraph(blocks, line, {.style = set.measures().body, .gap = set.measures().line_gap},
                  set);
}

void add_closing(Blocks& blocks, const PageWords& words, const Setter& set) {
  const auto between = words.note.empty() || words.provenance.empty() ? "" : " ";
  add_paragraph(
      blocks, words.note + between + words.provenance,
      {.style = set.measures().small, .color = colors::soft, .gap = set.measures().block_gap}, set);
}

}  // namespace kiosk::sheet
