// The head of a sheet: its title, beside it the code that restores this visit, above it the part
// that a clinician reads in a minute.
#include <algorithm>

#include "app/print/minute_band.h"
#include "app/print/sections.h"
#include "app/print/urgent_bar.h"

namespace kiosk::sheet {
namespace {

constexpr float gap_below_band = 12;  // pt
constexpr float gap_between_bars = 6;
constexpr float name_height = 20;    // for handwriting
constexpr float name_share = 0.85F;  // of the width beside the code
constexpr Pen name_line{.color = colors::line, .thickness = 0.75F};

struct Title {
  SetText title{};
  SetText subtitle{};
  SetText note{};  ///< what this sheet is and is not
  SetText explanation{};
  SetText typed{};
  SetText name{};
  std::optional<QrCode> code{};
  std::string description{};
  float width = 0;  ///< beside the code

  float name_line() const {
    return name.extents.lines == 0 ? 0 : std::max(name_height, name.extents.height);
  }
  float text_height() const {
    return title.extents.height + subtitle.extents.height + note.extents.height +
           explanation.extents.height + typed.extents.height + name_line();
  }
};

Title set_title(const Summary& summary, const std::optional<QrCode>& bring_back,
                const Setter& set) {
  const auto& m = set.measures();
  Title view{.code = bring_back, .description = summary.bring_back.heading};
  view.width = view.code ? m.content_width - m.code - m.picture_gap : m.content_width;
  view.title = set(summary.title, m.title, view.width);
  if (!summary.subtitle.empty())
    view.subtitle = set(summary.subtitle, m.body, view.width, colors::soft);
  if (!summary.note.empty()) view.note = set(summary.note, m.small, view.width, colors::soft);
  if (view.code) {
    view.explanation = set(summary.bring_back.heading, m.small, view.width, colors::soft);
    if (!summary.bring_back.typed.empty())
      view.typed = set(summary.bring_back.typed, m.small_strong, view.width);
  }
  if (!summary.name_label.empty()) view.name = set(summary.name_label, m.body, 0);
  return view;
}

/// The title is read first.
void draw_title(const Title& view, Canvas& canvas, float top) {
  float y = top;
  {
    const Tag tag(canvas, "H1");
    canvas.text(view.title, 0, y);
  }
  y += view.title.extents.height;
  for (const auto* line : {&view.subtitle, &view.note, &view.explanation, &view.typed}) {
    if (line->extents.lines == 0) continue;
    const Tag tag(canvas, "P");
    canvas.text(*line, 0, y);
    y += line->extents.height;
  }
  if (view.name.extents.lines > 0) {
    y += view.name_line();
    {
      const Tag tag(canvas, "P");
      canvas.text(view.name, 0, y - view.name.extents.height);
    }
    const float start = view.name.extents.width + 6;
    canvas.writing_line(start, y - 2, view.width * name_share - start, name_line);
  }
  if (!view.code) return;
  const float side = canvas.measures().code;
  const auto figure = Tag::figure(canvas, view.description);
  canvas.code(*view.code, {canvas.measures().content_width - side, top, side, side});
}

}  // namespace

void add_head(Blocks& blocks, const Summary& summary, const std::optional<QrCode>& bring_back,
              Pictures& pictures, const Setter& set) {
  const auto& m = set.measures();
  const auto view = set_title(summary, bring_back, set);
  const float title_height = std::max(view.text_height(), view.code ? m.code : 0);
  const auto band = set_minute(summary.minute, pictures, set);
  if (band.height <= 0) {
    blocks.push_back(
        {.height = title_height,
         .keep_with_next = true,
         .draw = [view](Canvas& canvas, float top, float) { draw_title(view, canvas, top); }});
    return add_urgent(blocks, summary, set);
  }
  const auto bar = set_urgent(summary, m.content_width, set);
  const float band_top = bar.height > 0 ? bar.height + gap_between_bars : 0;
  const float title_top = band_top + band.height + gap_below_band;
  blocks.push_back(
      {.height = title_top + title_height,
       .draw = [view, band, bar, band_top, title_top](Canvas& canvas, float top, float) {
         draw_title(view, canvas, top + title_top);
         if (bar.height > 0) draw_urgent(bar, canvas, top, canvas.measures().content_width);
         draw_minute(band, canvas, top + band_top);
       }});
}

}  // namespace kiosk::sheet
