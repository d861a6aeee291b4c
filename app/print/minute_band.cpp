#include "app/print/minute_band.h"

#include <algorithm>
#include <cmath>

namespace kiosk::sheet {
namespace {

constexpr float padding = 9;  // pt, inside the band
constexpr float gap_between_cells = 16;
constexpr float gap_in_cell = 3;
constexpr float gap_before_rows = 5;
constexpr float share_with_map =
    0.56F;  // of the width, for a cell with a picture of the body beside one without
constexpr float bar_height = 6;
constexpr float gap_between_unknowns = 9;
constexpr float mark_gap = 4;  // between a question mark's box and its text
constexpr float mark_padding = 3;
constexpr float band_radius = 4;
constexpr std::size_t cells_in_a_line = 2;

std::string in_markup(const SummaryFact& fact) {
  const auto value = "<b>" + escaped(fact.value) + (fact.confirmed ? " ✓" : "") + "</b>";
  return fact.label.empty() ? value : escaped(fact.label) + ": " + value;
}

std::string in_markup(const std::vector<SummaryFact>& facts) {
  std::string line;
  for (const auto& fact : facts) line += (line.empty() ? "" : " · ") + in_markup(fact);
  return line;
}

float mark_height(const SetMark& mark) {
  return std::max(mark.label.extents.height, mark.number.extents.height) + bar_height + gap_in_cell;
}
float unknown_width(const SetUnknown& unknown) {
  return unknown.mark.extents.width + 2 * mark_padding + mark_gap + unknown.label.extents.width;
}

SetMark set_mark(const SummaryMark& mark, float width, const Setter& set) {
  const auto& m = set.measures();
  SetMark result{
      .number = set.markup("<b>" + std::to_string(mark.value) + "</b> / " + std::to_string(mark.to),
                           m.glance, 0),
      .steps = std::max(1, mark.to - mark.from)};
  result.filled = std::clamp(mark.value - mark.from, 0, result.steps);
  result.label = set(mark.label, m.glance, width - result.number.extents.width - gap_in_cell);
  return result;
}

/// Places the unknown answers: as many on a line as fit.
template <class Use>
float place_unknowns(const SetCell& cell, const Use& use) {
  float x = 0;
  float y = 0;
  float line = 0;
  for (const auto& unknown : cell.unknown) {
    if (x > 0 && x + unknown_width(unknown) > cell.width) {
      x = 0;
      y += line + gap_in_cell;
      line = 0;
    }
    use(unknown, x, y);
    x += unknown_width(unknown) + gap_between_unknowns;
    line = std::max(line, unknown.label.extents.height);
  }
  return cell.unknown.empty() ? 0 : y + line + gap_in_cell;
}

SetCell set_cell(const SummaryCell& words, float width, Pictures& pictures, const Setter& set) {
  const auto& m = set.measures();
  SetCell cell{.map = set_map({.pictures = words.map,
                               .description = words.map_description,
                               .height = m.small_map_height},
                              pictures, set),
               .width = width};
  cell.heading = set(words.heading, m.glance_strong, cell.marks_width(), colors::primary);
  cell.height = cell.heading.extents.height;
  for (const auto& mark : words.marks) {
    cell.marks.push_back(set_mark(mark, cell.marks_width(), set));
    cell.height += mark_height(cell.marks.back());
  }
  cell.height = std::max(cell.height, cell.map.height());
  if (!words.facts.empty()) {
    cell.facts = set.markup(in_markup(words.facts), m.glance, width);
    cell.height += gap_in_cell + cell.facts.extents.height;
  }
  for (const auto& label : words.unknown) {
    SetUnknown unknown{.mark = set("?", m.glance_strong, 0)};
    const float room = width - unknown.mark.extents.width - 2 * mark_padding - mark_gap;
    unknown.label = set(label, m.glance, 0);
    if (unknown.label.extents.width > room) unknown.label = set(label, m.glance, room);
    cell.unknown.push_back(std::move(unknown));
  }
  cell.height += place_unknowns(cell, [](const SetUnknown&, float, float) {});
  return cell;
}

/// The widths of the cells of a line.
std::vector<float> widths_of(std::span<const SummaryCell> cells, float room) {
  if (cells.size() == 1) return {room};
  const float both = room - gap_between_cells;
  const bool first = !cells[0].map.empty();
  const bool second = !cells[1].map.empty();
  const float share = first == second ? 0.5F : first ? share_with_map : 1 - share_with_map;
  const float width = std::floor(both * share);
  return {width, both - width};
}

float height_of(const std::vector<SetCell>& line) {
  float height = 0;
  for (const auto& cell : line) height = std::max(height, cell.height);
  return height;
}

void draw_mark(const SetMark& mark, Canvas& canvas, float start, float top, float width) {
  {
    const Tag tag(canvas, "P");
    canvas.text(mark.label, start, top);
    canvas.text(mark.number, start + width - mark.number.extents.width,
                top + mark.label.extents.height - mark.number.extents.height);
  }
  const float y = top + std::max(mark.label.extents.height, mark.number.extents.height);
  const float step = width / static_cast<float>(mark.steps);
  canvas.box({start, y, width, bar_height}, {.color = colors::white});
  if (mark.filled > 0)
    canvas.box({start, y, step * static_cast<float>(mark.filled), bar_height},
               {.color = colors::ink});
  for (int i = 1; i < mark.steps; ++i) {
    canvas.box({start + step * static_cast<float>(i) - 0.3F, y, 0.6F, bar_height},
               {.color = i < mark.filled ? colors::white : colors::soft});
  }
  canvas.box({start, y, width, bar_height}, {.color = colors::ink, .thickness = 0.8F});
}

void draw_unknowns(const SetCell& cell, Canvas& canvas, float start, float top) {
  place_unknowns(cell, [&](const SetUnknown& unknown, float x, float y) {
    const float box = unknown.mark.extents.width + 2 * mark_padding;
    const float height = unknown.mark.extents.height;
    canvas.box({start + x, top + y + 1, box, height - 2}, {.color = colors::white, .radius = 2});
    canvas.box({start + x, top + y + 1, box, height - 2},
               {.color = colors::ink, .thickness = 0.9F, .radius = 2});
    const Tag tag(canvas, "P");
    canvas.text(unknown.mark, start + x + mark_padding, top + y);
    canvas.text(unknown.label, start + x + box + mark_gap, top + y);
  });
}

void draw_cell(const SetCell& cell, Canvas& canvas, float start, float top) {
  float y = top;
  {
    const Tag tag(canvas, "H3");
    canvas.text(cell.heading, start, y);
  }
  y += cell.heading.extents.height;
  for (const auto& mark : cell.marks) {
    draw_mark(mark, canvas, start, y, cell.marks_width());
    y += mark_height(mark);
  }
  if (!cell.map.pictures.empty())
    draw_map(cell.map, canvas, start + cell.width - cell.map.width(), top);
  y = std::max(y, top + cell.map.height());
  if (cell.facts.extents.lines > 0) {
    const Tag tag(canvas, "P");
    canvas.text(cell.facts, start, y + gap_in_cell);
    y += gap_in_cell + cell.facts.extents.height;
  }
  draw_unknowns(cell, canvas, start, y + gap_in_cell);
}

}  // namespace

MinuteBand set_minute(const SummaryMinute& minute, Pictures& pictures, const Setter& sheet) {
  if (minute.cells.empty()) return {};
  const auto& m = sheet.measures();
  const float room = m.content_width - 2 * padding;
  const bool right_to_left =
      minute.in_other_language ? begins_right_to_left(minute.heading) : sheet.right_to_left();
  const auto set = sheet.towards(right_to_left);
  MinuteBand band{.heading = set(minute.heading, m.glance_strong, room),
                  .right_to_left = right_to_left};
  band.height = 2 * padding + band.heading.extents.height;
  const std::span cells(minute.cells);
  const std::size_t across = m.glance.size > largest_in_columns ? 1 : cells_in_a_line;
  for (std::size_t i = 0; i < cells.size(); i += across) {
    const auto line = cells.subspan(i, std::min(across, cells.size() - i));
    const auto widths = widths_of(line, room);
    auto& set_line = band.lines.emplace_back();
    for (std::size_t c = 0; c < line.size(); ++c)
      set_line.push_back(set_cell(line[c], widths[c], pictures, set));
    band.height += gap_in_cell + height_of(set_line);
  }
  for (const auto& row : minute.rows) {
    band.rows.push_back(set.markup(in_markup(row), m.glance, room));
    band.height += gap_before_rows + band.rows.back().extents.height;
  }
  return band;
}

void draw_minute(const MinuteBand& band, Canvas& canvas, float top) {
  const Canvas::Turned turned(canvas, band.right_to_left);
  const float width = canvas.measures().content_width;
  canvas.box({0, top, width, band.height}, {.color = colors::tint, .radius = band_radius});
  float y = top + padding;
  {
    const Tag tag(canvas, "H2");
    canvas.text(band.heading, padding, y);
  }
  y += band.heading.extents.height;
  for (const auto& line : band.lines) {
    y += gap_in_cell;
    float x = padding;
    for (const auto& cell : line) {
      draw_cell(cell, canvas, x, y);
      x += cell.width + gap_between_cells;
    }
    y += height_of(line);
  }
  for (const auto& row : band.rows) {
    canvas.rule(padding, y + gap_before_rows / 2, width - 2 * padding,
                {.color = colors::line, .thickness = 0.6F});
    y += gap_before_rows;
    const Tag tag(canvas, "P");
    canvas.text(row, padding, y);
    y += row.extents.height;
  }
}

}  // namespace kiosk::sheet
