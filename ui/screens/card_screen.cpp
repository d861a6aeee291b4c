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

constexpr float card_picture_aspect = 0.75F;  // height of the picture to its width
constexpr float card_picture_share = 0.2F;    // of a tall screen's width, beside the title
constexpr float simple_picture_share = 0.5F;  // of a wide screen's column
constexpr float least_hero = 0.2F;            // of an upright screen's width: a picture below it
constexpr float highest_hero = 0.46F;         // says no more than the one beside the title
constexpr float least_beside = 5;             // em: the height of a picture in a head
constexpr float boxes_need = 21;              // em: below this width help and hard are stacked

void box(Ui& ui, Column column, const ProseView& view, float height) {
  auto inner = column.inside(ui.measures.padding_small);
  const auto rect = column.take(height);
  fill(ui, rect, ui.colors.surface, ui.measures.radius_card);
  outline(ui, rect, ui.colors.line, ui.measures.border_thin, ui.measures.radius_card);
  draw_prose(ui, inner, view);
}

/// What may help and what may be hard: the same size, the same place on every card (IPDAS C1).
void help_and_hard(Ui& ui, Column& column, const CardView::Sides& view) {
  const auto& m = ui.measures;
  const bool side_by_side = column.width >= boxes_need * m.type.body.size;
  auto [left, right] = side_by_side ? beside(column, 0.5F, m.gap) : std::pair{column, column};
  const float inner = left.width - 2 * m.padding_small;
  const auto height_of_side = [&](const ProseView& side) {
    return drawn_height(ui, inner, [&](Ui& unseen, Column& in) { draw_prose(unseen, in, side); });
  };
  const float height =
      std::max(height_of_side(view.help), height_of_side(view.hard)) + 2 * m.padding_small;
  if (!side_by_side) right.y += height + m.gap;
  box(ui, left, view.help, height);
  box(ui, right, view.hard, height);
  column.y = right.y + height;
}

/// The whole picture, in a slot with its aspect ratio.
void picture_in(Ui& ui, const Rect& rect, const CardView& view) {
  draw_picture(ui, view.picture, rect, Fit::whole, ui.measures.radius_small);
  say(ui, Role::image, view.picture_description, rect);
}

/// Picture, name and star: the same on all parts of a card, and as high whether it is `pictured` or
/// not.
std::optional<Event> title_row(Ui& ui, Column& column, const CardView& view, bool is_pictured,
                               float least_height = 0) {
  const auto& m = ui.measures;
  const float star = std::max(m.touch, m.is_cramped() ? m.pill : m.pill * 1.2F);
  const float widest =
      m.compact ? star / card_picture_aspect
                : column.width * card_picture_share;  // on a low screen no higher than the star
  const float pictured = is_pictured ? std::round(widest) : 0;
  Column name{column.x + (is_pictured ? pictured + m.gap : 0), column.y, 0};
  name.width = column.x + column.width - star - m.gap - name.x;
  const float words_height = drawn_height(
      ui, name.width, [&](Ui& unseen, Column& in) { draw_heading(unseen, in, view.title); });
  const float height =
      std::max({words_height, star, std::round(pictured * card_picture_aspect), least_height});
  if (is_pictured)
    picture_in(ui, {column.x, column.y, pictured, std::round(pictured * card_picture_aspect)},
               view);
  name.gap((height - words_height) / 2);
  draw_heading(ui, name, view.title);
  const auto event = draw_star_button(
      ui, {column.x + column.width - star, column.y + (height - star) / 2, star, star}, view.star);
  column.gap(height);
  return event;
}

void part(Ui& ui, Column& column, const ProseView& view) {
  if (view.blocks.empty()) return;
  column.gap(ui.measures.gap_large);
  draw_prose(ui, column, view);
}

void figures(Ui& ui, HeadAndMain& page, float page_height, const CardView& view) {
  const auto& m = ui.measures;
  auto& column = page.main();
  if (!view.figures_heading.empty()) {
    column.gap(m.gap_large);
    draw_small_heading(ui, column, view.figures_heading);
  }
  if (!view.no_figures.empty()) column.gap(m.gap_small);
  draw_body(ui, column, view.no_figures);
  for (const auto& entry : view.figures) {
    column.gap(m.gap);
    page.keep_whole(height_of_people(ui, entry, column.width, page_height));
    figure(ui, column, entry);
  }
}

std::optional<Event> life(Ui& ui, Column& column, const CardView& view) {
  if (view.life_offer.empty()) return std::nullopt;
  const auto& m = ui.measures;
  column.gap(m.gap);
  draw_body(ui, column, view.life_offer);
  column.gap(m.gap_small);
  return button_flow(ui, column, view.life_actions, ButtonLook::secondary);
}

/// The card for this person: its one sentence, why it is not shown, and notes because of their
/// answers.
void about(Ui& ui, Column& column, const CardView& view) {
  const auto& m = ui.measures;
  const auto put = [&](const std::string& text, auto drawn) {
    if (text.empty()) return;
    column.gap(m.gap_small);
    drawn(ui, column, text);
  };
  put(view.short_text, ui.measures.wide ? draw_lead : draw_help);
  put(view.addressed, draw_help);
  put(view.not_shown, draw_small_print);
  for (const auto& line : view.notes) put(line, draw_reason);
  put(view.picture_caption, draw_help);
}

/// Why it is shown: the list said so first. In one column the short part fits one page without it.
void why(Ui& ui, Column& column, const CardView& view) {
  std::string lines;
  for (const auto& line : view.because) lines += (lines.empty() ? "" : "\n") + line;
  if (!lines.empty()) column.gap(ui.measures.gap_small);
  draw_reason(ui, column, lines);
}

std::optional<Event> print(Ui& ui, Column& column, const CardView& view) {
  if (!view.print) return std::nullopt;
  column.gap(ui.measures.gap_small);
  draw_small_print(ui, column, view.checked);
  column.gap(ui.measures.gap);
  auto event = button_flow(ui, column, {*view.print}, ButtonLook::pill);
  draw_small_print(ui, column, view.print_status);
  return event;
}

/// What the short part says, below its sentence: the number that people come for, and both sides.
void in_short(Ui& ui, Column& column, const CardView& view) {
  const auto& m = ui.measures;
  if (view.figure) {
    column.gap(m.gap);
    figure_in_short(ui, column, *view.figure);
  }
  if (!view.no_figures.empty()) column.gap(m.gap_small);
  draw_body(ui, column, view.no_figures);
  if (!view.sides) return;
  column.gap(m.gap_small);
  help_and_hard(ui, column, *view.sides);
}

float height_in_short(const Ui& ui, float width, const CardView& view) {
  return drawn_height(ui, width,
                      [&](Ui& unseen, Column& column) { in_short(unseen, column, view); });
}

/// In one column: tabs, and what stands above the short part.
std::optional<Event> tabs_and_lead(Ui& ui, Column& column, const CardView& view) {
  column.gap(ui.measures.gap_small);
  auto event = button_flow(ui, column, view.tabs, ButtonLook::tab, Role::tab);
  about(ui, column, view);
  return event;
}

/// The height of the picture of a short part that leaves room for it, across an upright page; 0
/// where there is none.
float hero_height(Ui& ui, const ScreenFrame& frame, const Column& head, const CardView& view) {
  const auto& m = ui.measures;
  if (view.short_text.empty() || m.wide || m.compact) return 0;
  const float used = drawn_height(ui, head.width, [&](Ui& unseen, Column& column) {
    title_row(unseen, column, view, true);
    tabs_and_lead(unseen, column, view);
    column.gap(2 * unseen.measures.gap);
    in_short(unseen, column, view);
  });
  const float spare = std::floor(frame.room_below(head) - used);
  if (spare < head.width * least_hero) return 0;
  return std::min(spare, std::round(head.width * highest_hero));
}

/// The short part, on one page if less air makes it fit.
void short_part(Ui& ui, HeadAndMain& page, const CardView& view, float page_height) {
  auto& main = page.main();
  const float room = page.room_of_main();
  if (height_in_short(ui, main.width, view) <= room) return in_short(ui, main, view);
  const auto close = closer(ui.measures);
  auto closely = ui.with(close);
  if (height_in_short(closely, main.width, view) <= room) return in_short(closely, main, view);
  if (view.figure) {
    main.gap(ui.measures.gap);
    page.keep_whole(height_of_people(ui, *view.figure, main.width, page_height));
    main.gap(-ui.measures.gap);
  }
  in_short(ui, main, view);
}

/// The picture beside a wide page, as high as the page has room for: it is never cut by its end.
void picture_in_head(Ui& ui, const ScreenFrame& frame, HeadAndMain& page, const CardView& view) {
  auto& head = page.head();
  const float paging = frame.height_without_paging() - frame.region().height;
  const float room = page.room_of_head() - ui.measures.gap - paging;
  const float height = std::round(std::min(head.width * card_picture_aspect, room));
  if (height < least_beside * ui.measures.type.body.size) return;
  head.gap(ui.measures.gap);
  picture_in(ui, head.take(height), view);
}

/// The simple card, in one column: what it is called, one sentence, what it looks like, and more.
std::optional<Event> draw_simple_card(Ui& ui, const CardView& view) {
  ScreenFrame frame{ui, view.frame};
  auto column = reading_column(ui, frame.body());
  const auto& m = ui.measures;
  auto event = title_row(ui, column, view, false);
  column.gap(m.gap_small);
  draw_lead(ui, column, view.short_text);
  column.gap(m.gap);
  if (auto touched = button_flow(ui, column, {*view.more}, ButtonLook::secondary))
    event = std::move(touched);
  column.gap(m.gap);
  const float width = m.wide ? column.width * simple_picture_share : column.width;
  const float height = std::round(std::min(width * card_picture_aspect, frame.room_below(column)));
  if (height >= least_beside * m.type.body.size)
    picture_in(ui, {column.x, column.y, std::round(height / card_picture_aspect), height}, view);
  if (height >= least_beside * m.type.body.size) column.gap(height);
  frame.body().y = column.y;
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace

std::optional<Event> draw_card_screen(Ui& ui, const CardView& view) {
  if (view.more) return draw_simple_card(ui, view);
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame, HeadAndMain::Beside::unless_compact};
  const auto& m = ui.measures;
  std::optional<Event> event;
  const auto keep = [&](std::optional<Event> touched) {
    if (touched) event = std::move(touched);
  };

  auto& head = page.head();
  const float hero = page.is_beside() ? 0 : hero_height(ui, frame, head, view);
  const float title = drawn_height(ui, head.width, [&](Ui& unseen, Column& column) {
    title_row(unseen, column, view, !page.is_beside());
  });
  keep(title_row(ui, head, view, !page.is_beside() && hero == 0, title));
  keep(tabs_and_lead(ui, head, view));
  if (page.is_beside()) {
    why(ui, head, view);
    picture_in_head(ui, frame, page, view);
  }

  auto& main = page.main();
  const bool is_short = !view.short_text.empty();
  // Beside the head what comes first begins at its height.
  if (page.is_beside() && is_short) main.gap(view.figure ? -m.gap : -m.gap_small);
  else main.gap(-(m.compact ? m.gap : m.gap_large));
  if (hero > 0) {
    main.gap(m.gap);
    picture_in(ui, main.take(hero), view);
  }
  for (const auto& section : view.before) part(ui, main, section);
  if (is_short) short_part(ui, page, view, frame.region().height);
  else figures(ui, page, frame.region().height, view);
  keep(life(ui, main, view));
  if (!page.is_beside() && !view.questions.blocks.empty()) why(ui, main, view);
  if (view.sides && !is_short) {
    main.gap(m.gap_small);
    help_and_hard(ui, main, *view.sides);
  }
  for (const auto& section : view.after) part(ui, main, section);
  part(ui, main, view.questions);
  part(ui, main, view.glossary);
  part(ui, main, view.sources);
  keep(print(ui, main, view));

  page.done();
  keep(frame.finish());
  return event;
}

}  // namespace kiosk::ui
