#include <algorithm>
#include <cmath>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_array.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr float picture_aspect = 0.42F;   // height of the picture to its width
constexpr float boxes_need = 21;          // em: below this width help and hard stand one below the other

float prose_height(Ui& ui, const ProseView& view, float width) {
  const auto& m = ui.measures;
  float height = height_of(ui, set_in(ui, fitted(ui, m.type.heading_small, view.heading, width), view.heading, width)) + m.gap_small;
  for (std::size_t i = 0; i < view.blocks.size(); ++i) {
    const float indent = view.blocks[i].kind == Block::Kind::bullet ? m.type.body.size : 0;
    height += height_of(ui, set_markup_in(ui, m.type.body, view.blocks[i].markup, width - indent)) + (i > 0 ? m.gap_small : 0);
  }
  return height;
}

void box(Ui& ui, Column column, const ProseView& view, float height) {
  auto inner = column.inside(ui.measures.padding);
  const auto rect = column.take(height);
  fill(ui, rect, ui.colors.surface, ui.measures.radius_card);
  outline(ui, rect, ui.colors.line, ui.measures.border_thin, ui.measures.radius_card);
  draw_prose(ui, inner, view);
}

/// What may help and what may be hard: the same size, the same place on every card (IPDAS C1).
void help_and_hard(Ui& ui, Column& column, const CardView& view) {
  const auto& m = ui.measures;
  const bool side_by_side = column.width >= boxes_need * m.type.body.size;
  auto [left, right] = side_by_side ? beside(column, 0.5F, m.gap) : std::pair{column, column};
  const float inner = left.width - 2 * m.padding;
  const float height = std::max(prose_height(ui, view.help, inner), prose_height(ui, view.hard, inner)) + 2 * m.padding;
  if (!side_by_side) right.y += height + m.gap;
  box(ui, left, view.help, height);
  box(ui, right, view.hard, height);
  column.y = right.y + height;
}

void picture_of(Ui& ui, Column& column, const CardView& view) {
  const auto& m = ui.measures;
  const auto rect = column.take(std::round(column.width * picture_aspect));
  draw_picture(ui, view.picture, rect, Fit::whole, m.radius_card);
  say(ui, Role::image, view.picture_description, rect);
  column.gap(m.gap_small);
  draw_small_print(ui, column, view.picture_caption);
}

std::optional<Event> title_row(Ui& ui, Column& column, const CardView& view) {
  const auto& m = ui.measures;
  const float star = std::max(m.touch, m.pill * 1.2F);
  Column name{column.x, column.y, column.width - star - m.gap};
  draw_heading(ui, name, view.title);
  const float height = std::max(name.y - column.y, star);
  const auto event = draw_star_button(ui, {column.x + column.width - star, column.y + (height - star) / 2, star, star}, view.star);
  column.gap(height);
  return event;
}

void part(Ui& ui, Column& column, const ProseView& view) {
  if (view.blocks.empty()) return;
  column.gap(ui.measures.gap_large);
  draw_prose(ui, column, view);
}

void figures(Ui& ui, Column& column, const CardView& view) {
  const auto& m = ui.measures;
  column.gap(m.gap_large);
  draw_small_heading(ui, column, view.figures_heading);
  column.gap(m.gap_small);
  draw_body(ui, column, view.no_figures);
  for (const auto& entry : view.figures) {
    column.gap(m.gap);
    figure(ui, column, entry);
  }
}

}  // namespace

std::optional<Event> draw_card_screen(Ui& ui, const CardView& view) {
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame};
  const auto& m = ui.measures;

  if (!m.compact) {
    picture_of(ui, page.head(), view);
    page.head().gap(m.gap);
  }
  auto event = title_row(ui, page.head(), view);
  page.head().gap(m.gap_small);
  draw_lead(ui, page.head(), view.short_text);
  if (m.compact) {
    page.head().gap(m.gap_small);
    picture_of(ui, page.head(), view);
  }
  if (!view.addressed.empty()) page.head().gap(m.gap_small);
  draw_help(ui, page.head(), view.addressed);
  for (const auto& line : view.because) {
    page.head().gap(m.gap_small);
    draw_reason(ui, page.head(), line);
  }
  if (!view.not_shown.empty()) page.head().gap(m.gap_small);
  draw_help(ui, page.head(), view.not_shown);
  for (const auto& line : view.notes) {
    page.head().gap(m.gap_small);
    draw_reason(ui, page.head(), line);
  }

  auto& main = page.main();
  main.gap(-m.gap_large);
  for (const auto& section : view.before) part(ui, main, section);
  main.gap(m.gap_large);
  help_and_hard(ui, main, view);
  for (const auto& section : view.after) part(ui, main, section);
  figures(ui, main, view);
  if (!view.life_offer.empty()) {
    main.gap(m.gap);
    draw_body(ui, main, view.life_offer);
    main.gap(m.gap_small);
    if (auto touched = button_flow(ui, main, view.life_actions, ButtonLook::secondary)) event = std::move(touched);
  }
  part(ui, main, view.questions);
  part(ui, main, view.glossary);
  part(ui, main, view.sources);
  main.gap(m.gap_small);
  draw_small_print(ui, main, view.checked);
  main.gap(m.gap);
  if (auto touched = button_flow(ui, main, {view.print}, ButtonLook::pill)) event = std::move(touched);
  draw_small_print(ui, main, view.print_status);

  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui
