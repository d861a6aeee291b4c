// The treatments: a small picture, the title, and the answers because of which each is shown.
#include <algorithm>
#include <cmath>

#include "app/print/sections.h"

namespace kiosk::sheet {
namespace {

struct OptionCell {
  std::shared_ptr<const Picture> picture{};
  std::string alternative{};
  float picture_width = 0;
  float picture_height = 0;
  float text_start = 0;
  SetText title{};
  SetText because{};

  float text_height() const { return title.extents.height + because.extents.height; }
  float height() const { return std::max(picture ? picture_height : 0, text_height()); }
};

OptionCell set_option(const SummaryOption& option, std::shared_ptr<const Picture> picture,
                      float width, float scale, const Setter& set) {
  const auto& m = set.measures();
  OptionCell cell{.picture = std::move(picture),
                  .alternative = option.title,
                  .picture_width = std::round(m.picture_width * scale),
                  .picture_height = std::round(m.picture_height * scale)};
  if (cell.picture) cell.text_start = cell.picture_width + m.picture_gap;
  cell.title = set(option.title, m.strong, width - cell.text_start);
  if (!option.because.empty()) cell.because = set(option.because, m.body, width - cell.text_start);
  return cell;
}

void draw_option(const OptionCell& cell, Canvas& canvas, float start, float top) {
  const ListItem item(canvas);
  const float height = cell.height();
  if (cell.picture) {
    const auto figure = Tag::figure(canvas, cell.alternative);
    const float y =
        top + std::max(0.0F, (std::min(height, cell.picture_height) - cell.picture_height) / 2);
    canvas.picture(*cell.picture, {start, y, cell.picture_width, cell.picture_height},
                   canvas.measures().picture_radius);
  }
  const float y = top + (height - cell.text_height()) / 2;
  canvas.text(cell.title, start + cell.text_start, y);
  if (cell.because.extents.lines > 0)
    canvas.text(cell.because, start + cell.text_start, y + cell.title.extents.height);
}

void add_row(Blocks& blocks, std::vector<OptionCell> cells, float step, const Setter& set) {
  float height = 0;
  for (const auto& cell : cells) height = std::max(height, cell.height());
  blocks.push_back({.height = height,
                    .gap = set.measures().block_gap,
                    .in_list = true,
                    .draw = [cells = std::move(cells), step](Canvas& canvas, float top, float) {
                      for (std::size_t i = 0; i < cells.size(); ++i)
                        draw_option(cells[i], canvas, static_cast<float>(i) * step, top);
                    }});
}

}  // namespace

void add_options(Blocks& blocks, const Summary& summary, Pictures& pictures, const Setter& set) {
  if (summary.options.empty()) return;
  const auto& m = set.measures();
  add_heading(blocks, summary.options_heading, set);
  add_paragraph(
      blocks, summary.options_note,
      {.style = m.body, .color = colors::soft, .gap = m.block_gap, .keep_with_next = true}, set);
  const bool two_columns =
      summary.options.size() > most_options_in_one_column && m.body.size <= largest_in_columns;
  const float gap = m.column_gap * 0.7F;
  const float width = two_columns ? std::floor((m.content_width - gap) / 2) : m.content_width;
  const float scale = summary.options.size() > most_options_with_large_pictures ? 0.8F : 1.0F;
  std::vector<OptionCell> row;
  for (std::size_t i = 0; i < summary.options.size(); ++i) {
    row.push_back(set_option(summary.options[i], pictures.read(summary.options[i].picture), width,
                             scale, set));
    if (!two_columns || row.size() == 2) {
      add_row(blocks, std::move(row), m.content_width - width, set);
      row.clear();
    }
  }
  if (!row.empty()) add_row(blocks, std::move(row), m.content_width - width, set);
}

}  // namespace kiosk::sheet
