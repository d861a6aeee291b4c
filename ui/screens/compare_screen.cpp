#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hear.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr float name_share = 0.2F;  // of the table's width, for the names of the rows
constexpr float cell_needs =
    10;  // em of its text: below this the names of rows are above their cells
constexpr float close_cell_needs =
    9.5F;  // em of small print: below this the treatments are stacked in each row
constexpr float compare_picture_aspect = 0.6F;
constexpr float name_needs = 7;  // em: below this a treatment's name leaves no room for its picture
constexpr float pinned_share = 0.3F;  // of the region, for heads that stay in sight
constexpr float pinned_share_when_low = 0.42F;

/// The layout of a row: its name before its cells, above them, or above stacked cells.
enum class Shape : std::uint8_t { name_before, name_above, stacked };

struct Grid {
  Shape shape = Shape::name_before;
  float x = 0;
  float name_width = 0;
  float cell_width = 0;
  float gap = 0;
  TextStyle text{};

  float cell_x(std::size_t cell) const {
    if (shape == Shape::stacked) return x;
    return x + static_cast<float>(cell) * (cell_width + gap) +
           (shape == Shape::name_before ? name_width + gap : 0);
  }
  TextStyle name_style() const {
    auto style = text;
    style.weight = Weight::semibold;
    return style;
  }
};

/// Cells side by side over the whole width.
Grid beside_each_other(const Ui& ui, const Column& column, std::size_t options) {
  const auto& m = ui.measures;
  const auto count = static_cast<float>(std::max<std::size_t>(1, options));
  Grid grid{.shape = Shape::name_above, .x = column.x + m.padding_small, .gap = m.gap};
  grid.name_width = column.width - 2 * m.padding_small;
  grid.cell_width = (grid.name_width - grid.gap * (count - 1)) / count;
  grid.text = grid.cell_width >= cell_needs * m.type.table.size ? m.type.table : m.type.small_print;
  return grid;
}

Grid stacked(const Ui& ui, const Column& column) {
  const auto& m = ui.measures;
  const float width = column.width - 2 * m.padding_small;
  return {.shape = Shape::stacked,
          .x = column.x + m.padding_small,
          .name_width = width,
          .cell_width = width,
          .gap = m.gap,
          .text = m.type.body};
}

Grid grid_for(const Ui& ui, const Column& column, std::size_t options) {
  const auto& m = ui.measures;
  auto above = beside_each_other(ui, column, options);
  const auto count = static_cast<float>(std::max<std::size_t>(1, options));
  Grid before = above;
  before.shape = Shape::name_before;
  before.name_width = above.name_width * name_share;
  before.cell_width = (above.name_width - before.name_width - above.gap * count) / count;
  before.text = m.type.table;
  if (before.cell_width >= cell_needs * before.text.size) return before;
  return above.cell_width >= close_cell_needs * above.text.size ? above : stacked(ui, column);
}

/// A text of a row at an offset within it.
struct Piece {
  Paragraph words{};
  float x = 0;
  float y = 0;
  Color color{};
  std::string said{};
  std::string of{};  ///< row and column of a cell
  bool is_twin = false;
};

struct RowLayout {
  std::vector<Piece> pieces{};
  float height = 0;
};

/// Adds a text below the existing ones of the row, or at its top; returns its lower end.
float add(Ui& ui, RowLayout& row, const Paragraph& paragraph, float x, float y, Color color) {
  row.pieces.push_back(
      {.words = paragraph, .x = x, .y = y, .color = color, .said = plain(paragraph.markup)});
  const float end = y + height_of(ui, paragraph);
  row.height = std::max(row.height, end);
  return end;
}

RowLayout lay_out(Ui& ui, const Grid& grid, const CompareView& view, const CompareView::Row& row) {
  const auto& m = ui.measures;
  RowLayout layout;
  const bool is_stacked = grid.shape == Shape::stacked;
  float y = add(ui, layout,
                set_in(ui, fitted(ui, grid.name_style(), row.name, grid.name_width), row.name,
                       grid.name_width),
                grid.x, 0, ui.colors.ink);
  if (const float twin = twin_height(ui, row.name, grid.name_width); twin > 0) {
    add(ui, layout, twin_of(ui, row.name, grid.name_width), grid.x, y + m.gap_tiny,
        ui.colors.ink_soft);
    layout.pieces.back().is_twin = true;
    y += twin;
  }
  if (!row.matters.empty())
    y = add(ui, layout, set_in(ui, m.type.small_print, row.matters, grid.name_width), grid.x, y,
            ui.colors.ink_soft);
  if (grid.shape == Shape::name_above) y += m.gap_tiny;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (is_stacked) y += m.gap_small;
    const auto markup = is_stacked
                            ? "<b>" + escaped(view.options[i].title) + ":</b> " + row.cells[i]
                            : row.cells[i];
    const float end = add(ui, layout,
                          set_markup_in(ui, fitted(ui, grid.text, plain(markup), grid.cell_width),
                                        markup, grid.cell_width),
                          grid.cell_x(i), grid.shape == Shape::name_before ? 0 : y, ui.colors.ink);
    layout.pieces.back().of = row.name + (is_stacked ? "" : ", " + view.options[i].title);
    if (is_stacked) y = end;
  }
  return layout;
}

/// A row that comes first for the person has a background of its own, and a border for those who do
/// not see the background.
void draw_row(Ui& ui, Column& column, const RowLayout& layout, bool matters) {
  const auto& m = ui.measures;
  const auto rect = column.take(layout.height + 2 * m.gap_small);
  fill(ui, rect, matters ? ui.colors.amber_tint : ui.colors.surface);
  fill(ui, {rect.x, rect.y, rect.width, m.border_thin}, ui.colors.line);
  if (matters) fill(ui, {rect.x, rect.y, m.gap_tiny, rect.height}, ui.colors.amber);
  for (const auto& piece : layout.pieces) {
    const float y = rect.y + m.gap_small + piece.y;
    draw_text(ui, piece.words, piece.x, y, piece.color);
    const Rect place{piece.x, y, piece.words.width, height_of(ui, piece.words)};
    if (piece.is_twin) {
      say_twin(ui, piece.said, place);
      continue;
    }
    say(ui, Role::text, piece.said, place);
    if (!piece.said.empty()) ui.said.items.back().of = piece.of;
  }
}

/// Picture, name and star of one treatment, from the column's top. The
/// column ends at their lower end.
std::optional<Event> head(Ui& ui, Column& column, const Grid& grid,
                          const CompareView::Option& option) {
  const WithoutHearButtons texts_alone(ui);
  const auto& m = ui.measures;
  const float star = std::max(m.touch, m.pill);
  const float picture_width = star / compare_picture_aspect;
  const float room = column.width - star - m.gap_small;
  const bool is_beside = room - picture_width - m.gap_small >= name_needs * grid.name_style().size;
  // A name that would have to break within its words beside the picture is below it, or on a low
  // screen without it.
  const bool is_below = !is_beside && !m.compact && room >= picture_width;
  Column name{column.x + (is_beside ? picture_width + m.gap_small : 0),
              column.y + (is_below ? star + m.gap_tiny : 0), 0};
  name.width = is_below ? column.width : column.x + room - name.x;
  const auto style = fitted(ui, grid.name_style(), option.title, name.width);
  const Rect shown{column.x, column.y, picture_width, star};
  if (is_beside || is_below) {
    draw_picture(ui, option.picture, shown, Fit::whole, m.radius_small);
    say(ui, Role::image, option.picture_description, shown);
  }
  draw_paragraph(ui, name, style, escaped(option.title), ui.colors.ink);
  draw_twin(ui, name, option.title);
  auto event =
      draw_star_button(ui, {column.x + column.width - star, column.y, star, star}, option.star);
  column.y = std::max(column.y + star, name.y);
  return event;
}

/// The heads side by side, or stacked if they do not fit.
std::optional<Event> heads(Ui& ui, Column& column, const Grid& grid, const CompareView& view) {
  const auto& m = ui.measures;
  std::optional<Event> event;
  float end = column.y;
  for (std::size_t i = 0; i < view.options.size(); ++i) {
    const bool is_below = grid.shape == Shape::stacked && i > 0;
    Column cell{grid.cell_x(i), is_below ? end + m.gap_small : column.y, grid.cell_width};
    if (auto starred = head(ui, cell, grid, view.options[i])) event = std::move(starred);
    end = std::max(end, cell.y);
  }
  column.y = end + m.gap_small;
  return event;
}

void rows(Ui& ui, Column& column, const Grid& grid, const CompareView& view) {
  const float top = column.y;
  for (const auto& row : view.rows)
    draw_row(ui, column, lay_out(ui, grid, view, row), !row.matters.empty());
  outline(ui, {column.x, top, column.width, column.y - top}, ui.colors.line,
          ui.measures.border_thin, ui.measures.radius_small * 0.5F);
}

/// Columns with fixed heads and scrolling rows.
std::optional<Event> table(Ui& ui, ScreenFrame& frame, const Grid& grid, const CompareView& view,
                           float height) {
  auto& column = frame.body();
  const auto& region = frame.region();
  Column stays{column.x, std::max(column.y, region.y + ui.measures.gap_small), column.width};
  frame.pin(height + ui.measures.gap_small);
  auto event = heads(ui, stays, grid, view);
  column.gap(height);
  const Clip below{ui, {region.x, stays.y, region.width, region.bottom() - stays.y}};
  rows(ui, column, grid, view);
  return event;
}

}  // namespace

std::optional<Event> draw_compare_screen(Ui& ui, const CompareView& view) {
  ScreenFrame frame{ui, view.frame};
  auto& column = frame.body();
  const auto& m = ui.measures;

  draw_heading(ui, column, view.heading);
  column.gap(m.gap_small);
  // On a low screen the treatments' names come before explanations of the table.
  std::optional<Event> event;
  const auto explain = [&] {
    draw_help(ui, column, view.print_status.empty() ? view.help : view.print_status);
    column.gap(m.gap_small);
    if (auto touched = button_flow(ui, column, {view.first}, ButtonLook::chip))
      event = std::move(touched);
  };
  if (!m.compact) {
    explain();
    column.gap(m.gap);
  }

  const auto grid = grid_for(ui, column, view.options.size());
  const float height = drawn_height(
      ui, column.width, [&](Ui& unseen, Column& measured) { heads(unseen, measured, grid, view); });
  const auto keep = [&](std::optional<Event> touched) {
    if (touched) event = std::move(touched);
  };
  const float share = m.compact ? pinned_share_when_low : pinned_share;
  if (grid.shape != Shape::stacked && height <= frame.height_without_paging() * share) {
    keep(table(ui, frame, grid, view, height));
  } else {
    // Heads that would take too much of the screen scroll away, so each cell starts with its
    // treatment's name.
    keep(heads(ui, column, grid, view));
    rows(ui, column, stacked(ui, column), view);
  }
  if (m.compact) {
    column.gap(m.gap);
    explain();
  }

  keep(frame.finish());
  return event;
}

}  // namespace kiosk::ui
