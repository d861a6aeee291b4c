// The page of a part: a table with a line in each language, beside it the records of the figures
// that it mentions.
#include <algorithm>
#include <utility>

#include "ui/review/review_screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_array.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr float label_share = 0.13F;
constexpr float beside_share = 0.24F;          // the texts have the rest
constexpr float picture_height_share = 0.26F;  // of the screen's height
constexpr float picture_aspect = 1.8F;         // width to height, at most

/// The columns of the table.
struct Table {
  Column label{};
  std::vector<Column> texts{};
  Column beside{};

  Table(const Ui& ui, const Column& column, std::size_t languages) {
    const float gap = ui.measures.gap;
    const float width = column.width;
    const float each = (width * (1 - label_share - beside_share)) / static_cast<float>(languages);
    label = {column.x, column.y, width * label_share - gap};
    for (std::size_t i = 0; i < languages; ++i)
      texts.push_back(
          {column.x + width * label_share + static_cast<float>(i) * each, column.y, each - gap});
    beside = {column.x + width * (1 - beside_share), column.y, width * beside_share};
  }
  float bottom() const {
    float y = std::max(label.y, beside.y);
    for (const auto& text : texts) y = std::max(y, text.y);
    return y;
  }
};

/// Text of another language than the screen's is set by that language's rules.
void text_cell(Ui& ui, Column& column, const std::string& text, bool is_markup,
               const Language& language) {
  const auto screen_language = std::exchange(ui.language, language);
  draw_paragraph(ui, column, ui.measures.type.body, is_markup ? text : escaped(text),
                 ui.colors.ink);
  ui.language = screen_language;
}

void rule(Ui& ui, const Column& column) {
  fill(ui, {column.x, column.y, column.width, ui.measures.border_thin}, ui.colors.line);
}

void text_row(Ui& ui, Column& column, const PartRow& row, const std::vector<Language>& languages) {
  const auto& m = ui.measures;
  rule(ui, column);
  column.gap(m.gap_tiny);
  Table table(ui, column, languages.size());
  draw_small_print(ui, table.label, row.label);
  for (std::size_t i = 0; i < languages.size(); ++i)
    text_cell(ui, table.texts[i], row.texts[i], row.is_markup, languages[i]);
  for (const auto& line : row.beside) draw_small_print(ui, table.beside, line);
  column.y = table.bottom();
  column.gap(m.gap_tiny);
}

void column_heads(Ui& ui, Column& column, const PartReadingView& view) {
  if (view.column_heads.size() < 2) return;
  Table table(ui, column, view.column_heads.size());
  for (std::size_t i = 0; i < view.column_heads.size(); ++i)
    draw_paragraph(ui, table.texts[i], ui.measures.type.body_strong, escaped(view.column_heads[i]),
                   ui.colors.ink);
  column.y = table.bottom();
  column.gap(ui.measures.gap_tiny);
}

/// The pictures in a row, each whole and in its own proportions.
void pictures(Ui& ui, Column& column, const PartReadingView& view) {
  if (view.page.pictures.empty()) return;
  const auto& m = ui.measures;
  const float height = static_cast<float>(m.screen.height) * picture_height_share;
  float x = column.x;
  float bottom = column.y;
  for (const auto& file : view.page.pictures) {
    const float width = height * std::min(picture_aspect, ui.pictures.aspect(file));
    if (x > column.x && x + width > column.x + column.width) {
      x = column.x;
      column.y = bottom + m.gap;
    }
    const Rect rect{x, column.y, width, height};
    draw_picture(ui, file, rect, Fit::contain);
    outline(ui, rect, ui.colors.line, m.border_thin);
    say(ui, Role::image, file.filename().string(), rect);
    x += width + m.gap;
    bottom = rect.bottom();
  }
  column.y = bottom;
  column.gap(m.gap);
}

void records(Ui& ui, Column& column, const PartReadingView& view) {
  const auto& m = ui.measures;
  if (view.page.records.empty()) return;
  column.gap(m.gap_large);
  draw_small_heading(ui, column, view.records_heading);
  column.gap(m.gap_small);
  for (const auto& record : view.page.records) {
    rule(ui, column);
    column.gap(m.gap_tiny);
    Column label{column.x, column.y, column.width * label_share - m.gap};
    draw_small_print(ui, label, record.label);
    const float from = column.width * label_share;
    Column lines{column.x + from, column.y, column.width - from};
    for (const auto& line : record.lines) {
      const float indent = static_cast<float>(line.depth) * m.type.body.size * 1.5F;
      Column inner{lines.x + indent, lines.y, lines.width - indent};
      draw_body(ui, inner, line.words);
      lines.y = inner.y;
    }
    column.y = std::max(label.y, lines.y) + m.gap_tiny;
  }
}

/// Figures to be counted, two in a row.
void figures(Ui& ui, Column& column, const PartReadingView& view) {
  const auto& m = ui.measures;
  if (view.page.figures.empty()) return;
  column.gap(m.gap_large);
  draw_small_heading(ui, column, view.figures_heading);
  for (std::size_t i = 0; i < view.page.figures.size(); i += 2) {
    column.gap(m.gap);
    auto [left, right] = beside(column, 0.5F, m.gap_large);
    figure(ui, left, view.page.figures[i]);
    if (i + 1 < view.page.figures.size()) figure(ui, right, view.page.figures[i + 1]);
    column.y = std::max(left.y, right.y);
  }
}

void comments(Ui& ui, Column& column, const PartReadingView& view) {
  const auto& m = ui.measures;
  column.gap(m.gap_large);
  draw_small_heading(ui, column, view.comments_heading);
  column.gap(m.gap_small);
  if (view.comments.empty()) draw_help(ui, column, view.no_comments);
  for (const auto& comment : view.comments) {
    auto [left, right] = beside(column, 1 - beside_share / 2, m.gap);
    draw_body(ui, left, comment.words);
    button_flow(ui, right, {comment.remove}, ButtonLook::chip);
    column.y = std::max(left.y, right.y) + m.gap_small;
  }
}

}  // namespace

void draw_part(Ui& ui, Column& column, const PartReadingView& view) {
  const auto& m = ui.measures;
  draw_small_heading(ui, column, view.heading);
  draw_small_print(ui, column, view.name);
  column.gap(m.gap_tiny);
  for (const auto& state : view.states)
    draw_paragraph(ui, column, m.type.body, escaped(state.words),
                   state.state == PartState::as_signed ? ui.colors.primary : ui.colors.ink_soft);
  if (!view.take_back.empty()) column.gap(m.gap_small);
  button_flow(ui, column, view.take_back, ButtonLook::chip);
  column.gap(m.gap);
  pictures(ui, column, view);
  column_heads(ui, column, view);
  for (const auto& row : view.page.rows) text_row(ui, column, row, view.languages);
  figures(ui, column, view);
  records(ui, column, view);
  comments(ui, column, view);
}

}  // namespace kiosk::ui
