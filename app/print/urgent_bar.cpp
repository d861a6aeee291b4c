#include "app/print/urgent_bar.h"

#include <algorithm>

#include "app/print/sections.h"

namespace kiosk::sheet {
namespace {

constexpr float padding_side = 11;
constexpr float sign_share = 1.35F;  // of the heading's size
constexpr float sign_gap = 7;
constexpr float bar_radius = 4;

float sign_of(const Measures& m) { return m.heading.size * sign_share; }

}  // namespace

UrgentBar set_urgent(const Summary& summary, float width, const Setter& set) {
  if (summary.urgent.empty()) return {};
  const auto& m = set.measures();
  const float room = width - 2 * padding_side;
  UrgentBar bar{.heading = set(summary.urgent_heading, m.heading, room - sign_of(m) - sign_gap,
                               colors::white)};
  bar.height = 2 * m.box_padding + bar.heading.extents.height;
  for (const auto& words : summary.urgent) {
    bar.signs.push_back(set(words, m.strong, room, colors::white));
    bar.height += m.line_gap + bar.signs.back().extents.height;
  }
  return bar;
}

void draw_urgent(const UrgentBar& bar, Canvas& canvas, float top, float width) {
  const auto& m = canvas.measures();
  canvas.box({0, top, width, bar.height}, {.color = colors::ink, .radius = bar_radius});
  const float sign = sign_of(m);
  float y = top + m.box_padding;
  canvas.warning_sign({padding_side, y + (bar.heading.extents.height - sign) / 2, sign, sign},
                      {.triangle = colors::white, .mark = colors::ink});
  {
    const Tag tag(canvas, "H2");
    canvas.text(bar.heading, padding_side + sign + sign_gap, y);
  }
  y += bar.heading.extents.height;
  const Tag list(canvas, "L");
  for (const auto& text : bar.signs) {
    y += m.line_gap;
    const ListItem item(canvas);
    canvas.text(text, padding_side, y);
    y += text.extents.height;
  }
}

void add_urgent(Blocks& blocks, const Summary& summary, const Setter& set) {
  const auto& m = set.measures();
  const auto bar = set_urgent(summary, m.content_width, set);
  if (bar.height <= 0) return;
  blocks.push_back({.height = bar.height,
                    .gap = std::max(8.0F, m.section_gap * 0.7F),
                    .draw = [bar](Canvas& canvas, float top, float) {
                      draw_urgent(bar, canvas, top, canvas.measures().content_width);
                    }});
}

}  // namespace kiosk::sheet
