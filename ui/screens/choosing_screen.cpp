#include <algorithm>
#include <cmath>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/icon_array.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr float choosing_picture_share = 0.36F;   // of the column's width, as the picture's height
constexpr float choosing_picture_aspect = 0.75F;  // all of it is shown: height to width

/// The whole picture, centered on its background.
void picture_of(Ui& ui, Column& column, const ChoosingView& view) {
  if (view.picture.empty()) return;
  column.gap(ui.measures.gap);
  const float height = std::round(
      column.width * (ui.measures.wide ? choosing_picture_aspect : choosing_picture_share));
  const auto rect = column.take(height);
  const float width = std::min(rect.width, height / choosing_picture_aspect);
  const Rect shown{rect.x, rect.y, width, height};
  draw_picture(ui, view.picture, shown, Fit::whole, ui.measures.radius_card);
  say(ui, Role::image, view.picture_description, shown);
}

/// A fact for the answer, or the explanation in other words. Nobody is told "wrong".
void box(Ui& ui, Column& column, const std::string& heading_words, const std::string& box_words) {
  if (heading_words.empty() && box_words.empty()) return;
  const auto& m = ui.measures;
  column.gap(m.gap);
  const float width = column.width - 2 * m.padding_small;
  const auto head = set_in(ui, m.type.body_strong, heading_words, width);
  const auto text = set_in(ui, m.type.body, box_words, width);
  const float head_height = heading_words.empty() ? 0 : height_of(ui, head);
  const float text_height = box_words.empty() ? 0 : height_of(ui, text);
  const float between = head_height > 0 && text_height > 0 ? m.gap_small * 0.5F : 0;
  const auto rect = column.take(head_height + between + text_height + 2 * m.padding_small);
  fill(ui, rect, ui.colors.tint, m.radius_small);
  const float x = rect.x + m.padding_small;
  const float top = rect.y + m.padding_small;
  if (head_height > 0) {
    draw_text(ui, head, x, top, ui.colors.on_tint);
    say(ui, Role::text, heading_words, {x, top, width, head_height});
  }
  if (text_height > 0) {
    draw_text(ui, text, x, top + head_height + between, ui.colors.on_tint);
    say(ui, Role::text, box_words, {x, top + head_height + between, width, text_height});
  }
}

}  // namespace

std::optional<Event> draw_choosing_screen(Ui& ui, const ChoosingView& view) {
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame,
                   view.picture.empty() ? HeadAndMain::Beside::unless_compact
                                        : HeadAndMain::Beside::unless_cramped};
  const auto& m = ui.measures;

  const bool is_cramped = m.is_cramped();
  draw_section_and_heading(ui, page.head(), is_cramped ? std::string{} : view.section,
                           view.heading);
  page.head().gap(m.gap_small);
  const bool help_first = help_comes_first(ui, frame, page.head(), view.help);
  if (help_first) draw_help(ui, page.head(), view.help);
  box(ui, page.head(), {}, view.fact);
  const bool picture_last = is_cramped || (m.has_large_text() && !m.wide);
  if (!picture_last) picture_of(ui, page.head(), view);
  if (view.figure) {
    page.head().gap(m.gap);
    page.keep_whole_in_head(
        height_of_people(ui, *view.figure, page.head().width, frame.region().height));
    figure_in_short(ui, page.head(), *view.figure);
  }

  // The response to an answer is right above the answers: in sight on a wide screen too.
  auto& main = page.main();
  if (!view.told_heading.empty()) main.gap(-m.gap);
  box(ui, main, view.told_heading, view.told);
  if (!view.told_heading.empty()) main.gap(m.gap);
  // No preference is in sight without the others.
  if (view.figure && !page.is_beside())
    page.keep_whole(drawn_height(ui, main.width, [&](Ui& unseen, Column& column) {
      draw_choices(unseen, column, view.choices);
    }));
  auto event = draw_choices(ui, main, view.choices);
  if (!help_first) {
    main.gap(m.gap);
    draw_help(ui, main, view.help);
  }
  if (picture_last) picture_of(ui, main, view);

  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui
