#include "app/print/table_blocks.h"

#include <algorithm>
#include <cmath>

#include "app/print/sections.h"

namespace kiosk::sheet {
namespace {

constexpr float cell_padding = 4;        // pt, above and below a row
constexpr float gap_below_row_name = 1;  // of a row
constexpr float bar_width = 4;           // of the bar beside a row that comes first
constexpr float table_indent = 10;       // of all text, so that the bar has room
constexpr float table_rule = 0.75F;
constexpr float head_picture_share = 0.5F;    // of the width of a column
constexpr float widest_head_picture = 64;     // pt
constexpr float head_picture_aspect = 0.75F;  // height by width

/// Places of the columns.
struct TableGrid {
  std::size_t columns = 1;
  float width = 0;  ///< of a cell
  float step = 0;

  float start(std::size_t column) const { return table_indent + static_cast<float>(column) * step; }
};

TableGrid grid_of(std::size_t columns, const Measures& m) {
  const auto count = static_cast<float>(std::max<std::size_t>(1, columns));
  const float gap = m.column_gap * 0.6F;
  const float width = std::floor((m.content_width - table_indent - gap * (count - 1)) / count);
  return {.columns = columns, .width = width, .step = width + gap};
}

/// A text at its place in a block.
struct TablePiece {
  SetText text{};
  float start = 0;
  float top = 0;
};

/// Lays texts below each other; returns the lower end.
float stack_texts(std::vector<TablePiece>& pieces, float start, float top,
                  std::vector<SetText> texts) {
  for (auto& text : texts) {
    const float height = text.extents.height;
    pieces.push_back({.text = std::move(text), .start = start, .top = top});
    top += height;
  }
  return top;
}

/// A name, and below it the same in the clinic's language.
std::vector<SetText> name_and_twin(const std::string& name, const std::string& twin, float width,
                                   const Setter& set) {
  const auto& m = set.measures();
  std::vector<SetText> texts{set(name, m.strong, width)};
  if (!twin.empty()) texts.push_back(set(twin, m.small, width, colors::soft));
  return texts;
}

/// The name of a row; beside it, or below it where there is no room, the same in the clinic's
/// language and why it comes first. Returns the lower end.
float name_row(std::vector<TablePiece>& pieces, const LeafletPart::Row& row, float width,
               const Setter& set) {
  const auto& m = set.measures();
  const auto name = set(row.name, m.strong, 0);
  const auto between = row.twin.empty() || row.matters.empty() ? "" : " · ";
  const auto besides = row.twin + between + row.matters;
  const auto beside = set(besides, m.small, 0, colors::soft);
  if (besides.empty() || name.extents.width + m.column_gap / 2 + beside.extents.width > width) {
    std::vector<SetText> texts{set(row.name, m.strong, width)};
    if (!besides.empty()) texts.push_back(set(besides, m.small, width, colors::soft));
    return stack_texts(pieces, table_indent, cell_padding, std::move(texts));
  }
  const float lower = name.extents.baseline - beside.extents.baseline;
  pieces.push_back({.text = name, .start = table_indent, .top = cell_padding});
  pieces.push_back({.text = beside,
                    .start = table_indent + name.extents.width + m.column_gap / 2,
                    .top = cell_padding + lower});
  return cell_padding + name.extents.height;
}

struct TableHead {
  std::shared_ptr<const Picture> picture{};
  std::string alternative{};
  float start = 0;
};

void add_table_heads(Blocks& blocks, const LeafletPart& table, const TableGrid& grid,
                     Pictures& pictures, const Setter& set) {
  const float width = std::round(std::min(grid.width * head_picture_share, widest_head_picture));
  const float picture_height = std::round(width * head_picture_aspect);
  std::vector<TableHead> heads;
  std::vector<TablePiece> pieces;
  float end = 0;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const auto& column = table.columns[i];
    heads.push_back({.picture = pictures.read(column.picture),
                     .alternative = column.name,
                     .start = grid.start(i)});
    const float top = picture_height + gap_below_row_name * 2;
    end = std::max(end, stack_texts(pieces, grid.start(i), top,
                                    name_and_twin(column.name, column.twin, grid.width, set)));
  }
  blocks.push_back({.height = end + cell_padding,
                    .gap = set.measures().block_gap,
                    .keep_with_next = true,
                    .draw = [heads = std::move(heads), pieces = std::move(pieces), width,
                             picture_height](Canvas& canvas, float top, float) {
                      for (std::size_t i = 0; i < heads.size(); ++i) {
                        if (!heads[i].picture) continue;
                        const auto figure = Tag::figure(canvas, heads[i].alternative);
                        canvas.picture(*heads[i].picture,
                                       {heads[i].start, top, width, picture_height},
                                       canvas.measures().picture_radius);
                      }
                      for (const auto& piece : pieces) {
                        const Tag tag(canvas, "P");
                        canvas.text(piece.text, piece.start, top + piece.top);
                      }
                    }});
}

/// The rule above the row, and for one that comes first a ground and a bar, which is seen without
/// color.
void draw_row_ground(Canvas& canvas, float top, float height, bool matters) {
  const float width = canvas.measures().content_width;
  if (matters) canvas.box({0, top, width, height}, {.color = colors::tint});
  if (matters) canvas.box({0, top, bar_width, height}, {.color = colors::ink});
  canvas.rule(0, top, width, {.color = colors::line, .thickness = table_rule});
}

void add_table_row(Blocks& blocks, const LeafletPart& table, const LeafletPart::Row& row,
                   Cells cells, const Setter& set) {
  const auto& m = set.measures();
  const auto grid = grid_of(cells == Cells::beside ? table.columns.size() : 1, m);
  std::vector<TablePiece> pieces;
  const float below_name =
      name_row(pieces, row, m.content_width - table_indent, set) + gap_below_row_name;
  float end = below_name;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const bool is_below = cells == Cells::below;
    const auto markup = is_below && i < table.columns.size()
                            ? "<b>" + escaped(table.columns[i].name) + ":</b> " + row.cells[i]
                            : row.cells[i];
    const auto text = set.markup(markup, m.body, grid.width);
    const float cell_end =
        stack_texts(pieces, grid.start(is_below ? 0 : i), is_below ? end : below_name, {text});
    end = std::max(end, cell_end + (is_below ? m.line_gap : 0));
  }
  blocks.push_back({.height = end + cell_padding,
                    .draw = [pieces = std::move(pieces), matters = !row.matters.empty()](
                                Canvas& canvas, float top, float height) {
                      draw_row_ground(canvas, top, height, matters);
                      for (std::size_t i = 0; i < pieces.size(); ++i) {
                        const Tag tag(canvas, i == 0 ? "H3" : "P");
                        canvas.text(pieces[i].text, pieces[i].start, top + pieces[i].top);
                      }
                    }});
}

}  // namespace

void add_table(Blocks& blocks, const LeafletPart& table, Cells cells, Pictures& pictures,
               const Setter& set) {
  if (cells == Cells::beside)
    add_table_heads(blocks, table, grid_of(table.columns.size(), set.measures()), pictures, set);
  for (const auto& row : table.rows) add_table_row(blocks, table, row, cells, set);
}

}  // namespace kiosk::sheet
