// The title, and beside it the code that brings this visit back.
#include <algorithm>

#include "app/print/sections.h"

namespace kiosk::sheet {
namespace {

struct Title {
  SetText title{};
  SetText subtitle{};
  SetText explanation{};
  SetText typed{};
  std::optional<QrCode> code{};
  std::string description{};

  float text_height() const { return title.extents.height + subtitle.extents.height + explanation.extents.height + typed.extents.height; }
};

void draw_lines(const Title& view, Canvas& canvas, float top) {
  float y = top;
  {
    const Tag tag(canvas, "H1");
    canvas.text(view.title, 0, y);
  }
  y += view.title.extents.height;
  for (const auto* line : {&view.subtitle, &view.explanation, &view.typed}) {
    if (line->extents.lines == 0) continue;
    const Tag tag(canvas, "P");
    canvas.text(*line, 0, y);
    y += line->extents.height;
  }
}

}  // namespace

void add_title(Blocks& blocks, const Summary& summary, const std::optional<QrCode>& bring_back, const Setter& set) {
  const auto& m = set.measures();
  Title view{.code = bring_back, .description = summary.bring_back.heading};
  const float width = view.code ? m.content_width - m.code - m.picture_gap : m.content_width;
  view.title = set(summary.title, m.title, width);
  if (!summary.subtitle.empty()) view.subtitle = set(summary.subtitle, m.body, width, colors::soft);
  if (view.code) {
    view.explanation = set(summary.bring_back.heading, m.small, width, colors::soft);
    if (!summary.bring_back.typed.empty()) view.typed = set(summary.bring_back.typed, m.small_strong, width);
  }
  blocks.push_back({.height = std::max(view.text_height(), view.code ? m.code : 0), .keep_with_next = true, .draw = [view](Canvas& canvas, float top, float) {
                      draw_lines(view, canvas, top);
                      if (!view.code) return;
                      const float side = canvas.measures().code;
                      const auto figure = Tag::figure(canvas, view.description);
                      canvas.code(*view.code, {canvas.measures().content_width - side, top, side, side});
                    }});
}

}  // namespace kiosk::sheet
