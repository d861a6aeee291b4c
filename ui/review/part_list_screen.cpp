#include <algorithm>

#include "ui/review/review_screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr float title_share = 0.42F;
constexpr float name_share = 0.24F;  // the rest is for the states

/// A part: its title, its name, its state in each language.
void part_row(Ui& ui, Column& column, const PartListView::Row& view) {
  const auto& m = ui.measures;
  const float inner = column.width - 2 * m.gap_small;
  const float title_width = inner * title_share - m.gap;
  const float name_width = inner * name_share - m.gap;
  const float states_width = inner * (1 - title_share - name_share);
  const auto title = set_in(ui, m.type.body_strong, view.open.label, title_width);
  const auto name =
      set_in(ui, m.type.small_print,
             view.name + (view.comments.empty() ? "" : "\n" + view.comments), name_width);
  std::vector<Paragraph> states;
  float states_height = 0;
  std::string said;
  for (const auto& state : view.states) {
    states.push_back(set_in(ui, m.type.small_print, state.words, states_width - m.icon));
    states_height += height_of(ui, states.back());
    said += (said.empty() ? "" : "; ") + state.words;
  }
  const auto rect =
      column.take(std::max({m.touch, height_of(ui, title), height_of(ui, name), states_height}) +
                  2 * m.gap_tiny);
  const auto state = touchable(ui, {.role = Role::button,
                                    .id = view.open.id,
                                    .name = view.open.label,
                                    .rect = rect,
                                    .value = said});
  fill(ui, rect, state.pressed ? ui.colors.tint : ui.colors.surface, m.radius_small);
  outline(ui, rect, ui.colors.line, m.border_thin, m.radius_small);
  const auto middle = [&](float height) { return rect.y + (rect.height - height) / 2; };
  draw_text(ui, title, rect.x + m.gap_small, middle(height_of(ui, title)), ui.colors.ink);
  draw_text(ui, name, rect.x + m.gap_small + inner * title_share, middle(height_of(ui, name)),
            ui.colors.ink_soft);
  const float x = rect.x + m.gap_small + inner * (title_share + name_share);
  float y = middle(states_height);
  for (std::size_t i = 0; i < states.size(); ++i) {
    const bool is_signed = view.states[i].state == PartState::as_signed;
    const float height = height_of(ui, states[i]);
    const float sign = m.type.small_print.size;
    icon(ui, file_name(is_signed ? Icon::check : Icon::write),
         {x, y + (m.type.small_print.size * m.type.small_print.line_height - sign) / 2, sign, sign},
         is_signed ? ui.colors.primary : ui.colors.ink_soft);
    draw_text(ui, states[i], x + m.icon, y, is_signed ? ui.colors.ink : ui.colors.ink_soft);
    y += height;
  }
  focus_ring(ui, rect, m.radius_small, state);
}

}  // namespace

void draw_part_list(Ui& ui, Column& column, const PartListView& view) {
  const auto& m = ui.measures;
  draw_small_heading(ui, column, view.heading);
  column.gap(m.gap_tiny);
  draw_help(ui, column, view.help);
  column.gap(m.gap_small);
  for (const auto& line : view.progress) draw_body(ui, column, line);
  column.gap(m.gap);
  button_flow(ui, column, view.kinds, ButtonLook::tab, Role::tab);
  column.gap(m.gap_small);
  for (const auto& row : view.rows) {
    column.gap(m.gap_tiny);
    part_row(ui, column, row);
  }
}

}  // namespace kiosk::ui
