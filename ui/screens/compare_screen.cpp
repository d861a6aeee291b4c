#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr float name_share = 0.2F;     // of the table's width, for the names of the rows
constexpr float cell_needs = 10;       // em: below this the treatments stand one below the other in each row
constexpr float picture_aspect = 0.6F;
constexpr float name_needs = 7;        // em: below this a treatment's name leaves no room for its picture

/// Where the columns lie. In a narrow table the name of a row stands above its cells, and these one below the other.
struct Grid {
  bool narrow = false;
  float x = 0;
  float name_width = 0;
  float cell_width = 0;
  float gap = 0;

  float cell_x(std::size_t cell) const { return narrow ? x : x + name_width + gap + static_cast<float>(cell) * (cell_width + gap); }
};

Grid grid_for(const Ui& ui, const Column& column, std::size_t options) {
  const auto& m = ui.measures;
  const auto count = static_cast<float>(std::max<std::size_t>(1, options));
  Grid grid{.x = column.x + m.padding_small, .gap = m.gap};
  const float width = column.width - 2 * m.padding_small;
  grid.name_width = width * name_share;
  grid.cell_width = (width - grid.name_width - grid.gap * count) / count;
  grid.narrow = grid.cell_width < cell_needs * m.type.body.size;
  if (grid.narrow) grid.name_width = grid.cell_width = width;
  return grid;
}

/// A piece of a row: words at a place within it.
struct Piece {
  Paragraph words{};
  float x = 0;
  float y = 0;
  Color color{};
  std::string said{};
};

struct RowLayout {
  std::vector<Piece> pieces{};
  float height = 0;
};

/// Puts words below what is in the row already, or at its top; gives where they end.
float add(Ui& ui, RowLayout& row, const Paragraph& paragraph, float x, float y, Color color) {
  row.pieces.push_back({.words = paragraph, .x = x, .y = y, .color = color, .said = plain(paragraph.markup)});
  const float end = y + height_of(ui, paragraph);
  row.height = std::max(row.height, end);
  return end;
}

TextStyle name_style(const Ui& ui, const Grid& grid) {
  auto style = grid.narrow ? ui.measures.type.body : ui.measures.type.small_print;
  style.weight = Weight::semibold;
  return style;
}

RowLayout lay_out(Ui& ui, const Grid& grid, const CompareView& view, const CompareView::Row& row) {
  const auto& m = ui.measures;
  RowLayout layout;
  float y = add(ui, layout, set_in(ui, fitted(ui, name_style(ui, grid), row.name, grid.name_width), row.name, grid.name_width), grid.x, 0, ui.colors.ink);
  if (!row.matters.empty()) y = add(ui, layout, set_in(ui, m.type.small_print, row.matters, grid.name_width), grid.x, y, ui.colors.ink_soft);
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (grid.narrow) y += m.gap_small;
    const float top = grid.narrow ? y : 0;
    // A wide table is read like a sheet on a desk: small print there is still above the least height of letters, and more rows are seen at once.
    const auto& style = grid.narrow ? m.type.body : m.type.small_print;
    const auto markup = grid.narrow ? "<b>" + escaped(view.options[i].title) + ":</b> " + row.cells[i] : row.cells[i];
    y = add(ui, layout, set_markup_in(ui, style, markup, grid.cell_width), grid.cell_x(i), top, ui.colors.ink);
  }
  return layout;
}

void draw_row(Ui& ui, Column& column, const RowLayout& layout, bool matters) {
  const auto& m = ui.measures;
  const auto rect = column.take(layout.height + 2 * m.gap_small);
  fill(ui, rect, matters ? ui.colors.amber_tint : ui.colors.surface);
  fill(ui, {rect.x, rect.y, rect.width, m.border_thin}, ui.colors.line);
  for (const auto& piece : layout.pieces) {
    const float y = rect.y + m.gap_small + piece.y;
    draw_text(ui, piece.words, piece.x, y, piece.color);
    say(ui, Role::text, piece.said, {piece.x, y, piece.words.width, height_of(ui, piece.words)});
  }
}

/// Picture, name and star of each treatment, in columns of their own; one below the other where the table is narrow.
std::optional<Event> heads(Ui& ui, Column& column, const Grid& grid, const CompareView& view) {
  const auto& m = ui.measures;
  const float star = std::max(m.touch, m.pill);
  std::optional<Event> event;
  float end = column.y;
  for (std::size_t i = 0; i < view.options.size(); ++i) {
    const auto& option = view.options[i];
    Column cell{grid.cell_x(i), grid.narrow ? end : column.y, grid.cell_width};
    // Where a name would have to break within its words, it stands without its picture.
    const float room = cell.width - star - m.gap_small;
    const bool pictured = room - star / picture_aspect - m.gap_small >= name_needs * name_style(ui, grid).size;
    const Rect shown{cell.x, cell.y, pictured ? star / picture_aspect : 0, star};
    if (pictured) {
      draw_picture(ui, option.picture, shown, Fit::whole, m.radius_small);
      say(ui, Role::image, option.picture_description, shown);
    }
    if (auto starred = draw_star_button(ui, {cell.x + cell.width - star, cell.y, star, star}, option.star)) event = std::move(starred);
    const float name_x = pictured ? shown.right() + m.gap_small : cell.x;
    Column name{name_x, cell.y, cell.x + room - name_x};
    draw_paragraph(ui, name, fitted(ui, name_style(ui, grid), option.title, name.width), escaped(option.title), ui.colors.ink);
    end = std::max({end, cell.y + star, name.y}) + (grid.narrow ? m.gap_small : 0);
  }
  column.y = end + m.gap_small;
  return event;
}

}  // namespace

std::optional<Event> draw_compare_screen(Ui& ui, const CompareView& view) {
  ScreenFrame frame{ui, view.frame};
  auto& column = frame.body();
  const auto& m = ui.measures;

  draw_heading(ui, column, view.heading);
  column.gap(m.gap_small);
  draw_help(ui, column, view.help);
  column.gap(m.gap);

  const auto grid = grid_for(ui, column, view.options.size());
  auto event = heads(ui, column, grid, view);
  const float top = column.y;
  for (const auto& row : view.rows) draw_row(ui, column, lay_out(ui, grid, view, row), !row.matters.empty());
  outline(ui, {column.x, top, column.width, column.y - top}, ui.colors.line, m.border_thin, m.radius_small * 0.5F);

  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui
