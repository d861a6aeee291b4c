#include "app/print/sections.h"

#include <algorithm>

namespace kiosk::sheet {
namespace {

/// A dot before the first line of a text, as high as small letters are.
void draw_bullet(Canvas& canvas, const SetText& text, float start, float top) {
  const float size = text.paragraph.style.size;
  const float diameter = size * 0.34F;
  canvas.dot(start + size * 0.1F, top + text.extents.baseline - size * 0.27F - diameter / 2, diameter, text.color);
}

struct UrgentBox {
  SetText heading{};
  std::vector<SetText> signs{};
};

void draw_urgent(const UrgentBox& box, Canvas& canvas, float top, float height) {
  const auto& m = canvas.measures();
  canvas.box({0, top, m.content_width, height}, {.color = colors::danger_tint, .radius = 4});
  canvas.box({0, top, m.content_width, height}, {.color = colors::danger, .thickness = 1.4F, .radius = 4});
  canvas.box({0, top, m.box_bar, height}, {.color = colors::danger, .radius = 2});
  const float sign = box.heading.paragraph.style.size * 1.35F;
  const float start = m.box_bar + 11;
  float y = top + m.box_padding;
  canvas.warning_sign({start, y + (box.heading.extents.height - sign) / 2, sign, sign}, colors::danger);
  {
    const Tag tag(canvas, "H2");
    canvas.text(box.heading, start + sign + 7, y);
  }
  y += box.heading.extents.height;
  const Tag list(canvas, "L");
  for (const auto& text : box.signs) {
    y += m.line_gap;
    draw_bullet(canvas, text, start, y);
    const Tag item(canvas, "LI");
    canvas.text(text, start + m.bullet_indent, y);
    y += text.extents.height;
  }
}

}  // namespace

void add_heading(Blocks& blocks, const std::string& words, const Setter& set) {
  if (words.empty()) return;
  const auto& m = set.measures();
  const auto text = set(words, m.heading, m.content_width, colors::primary);
  blocks.push_back({.height = text.extents.height + 3 + m.heading_rule, .gap = m.section_gap, .keep_with_next = true,
                    .draw = [text](Canvas& canvas, float top, float height) {
                      const float rule = canvas.measures().heading_rule;
                      canvas.rule(0, top + height - rule, canvas.measures().content_width, {.color = colors::primary, .thickness = rule});
                      const Tag tag(canvas, "H2");
                      canvas.text(text, 0, top);
                    }});
}

void add_paragraph(Blocks& blocks, const std::string& words, const ParagraphLook& look, const Setter& set) {
  if (words.empty()) return;
  const float indent = look.start + (look.bullet ? set.measures().bullet_indent : 0);
  bool first = true;
  for (const auto& piece : look.is_markup ? std::vector{words} : pieces(words)) {
    const auto text = look.is_markup ? set.markup(piece, look.style, set.measures().content_width - indent, look.color)
                                     : set(piece, look.style, set.measures().content_width - indent, look.color);
    blocks.push_back({.height = text.extents.height, .gap = first ? look.gap : 0, .keep_with_next = look.keep_with_next, .in_list = look.bullet,
                      .draw = [text, indent, tag = look.bullet ? "LI" : look.tag, dot = look.bullet && first ? look.start : -1.0F](
                                  Canvas& canvas, float top, float) {
                        if (dot >= 0) draw_bullet(canvas, text, dot, top);
                        const Tag mark(canvas, tag);
                        canvas.text(text, indent, top);
                      }});
    first = false;
  }
}

void add_matters(Blocks& blocks, const Summary& summary, const Setter& set) {
  if (summary.matters.empty()) return;
  const auto& m = set.measures();
  add_heading(blocks, summary.matters_heading, set);
  for (const auto& line : summary.matters) {
    add_paragraph(blocks, line, {.style = &line == &summary.matters.front() ? m.strong : m.body, .gap = m.line_gap}, set);
  }
}

void add_urgent(Blocks& blocks, const Summary& summary, const Setter& set) {
  if (summary.urgent.empty()) return;
  const auto& m = set.measures();
  const float start = m.box_bar + 11;
  const float width = m.content_width - start - 11;
  const float sign = m.heading.size * 1.35F + 7;
  UrgentBox box{.heading = set(summary.urgent_heading, m.heading, width - sign, colors::danger)};
  float height = 2 * m.box_padding + box.heading.extents.height;
  for (const auto& words : summary.urgent) {
    box.signs.push_back(set(words, m.strong, width - m.bullet_indent));
    height += m.line_gap + box.signs.back().extents.height;
  }
  blocks.push_back({.height = height, .gap = std::max(8.0F, m.section_gap * 0.7F),
                    .draw = [box](Canvas& canvas, float top, float h) { draw_urgent(box, canvas, top, h); }});
}

}  // namespace kiosk::sheet
