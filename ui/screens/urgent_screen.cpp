#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hear.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

/// What to say, in the language's own quotation marks if the text has them.
void what_to_say(Ui& ui, Column& column, const UrgentView& view) {
  const WithoutHearButtons texts_alone(ui);
  const auto& m = ui.measures;
  auto style = m.type.lead;
  style.weight = Weight::regular;
  draw_on_card(ui, column, m.padding, [&](Ui& on, Column& inner) {
    draw_small_heading(on, inner, view.say_heading);
    for (const auto& line : view.say) {
      inner.gap(m.gap_small);
      draw_paragraph(on, inner, style, escaped(line), on.colors.ink);
      draw_twin(on, inner, line);
    }
  });
}

}  // namespace

std::optional<Event> draw_urgent_screen(Ui& ui, const UrgentView& view) {
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame, HeadAndMain::Beside::unless_compact};
  const auto& m = ui.measures;
  auto style = m.type.lead;
  style.weight = Weight::regular;
  style.line_height = m.type.body.line_height;

  const float size = m.icon_large * (m.compact ? 0.4F : m.wide ? 0.55F : 1.0F);
  if (m.compact && !m.wide) {
    draw_heading(ui, page.head(), view.heading);
  } else if (m.compact) {
    // Beside the text: a line of its own would push what to do out of sight.
    const Rect sign{page.head().x, page.head().y, size, size};
    draw_picture(ui, view.picture, sign, Fit::contain);
    Column beside{sign.x + size + m.gap, sign.y, page.head().width - size - m.gap};
    if (m.has_large_text()) draw_heading(ui, beside, view.heading);
    else draw_title(ui, beside, view.heading);
    page.head().y = std::max(beside.y, sign.bottom());
  } else {
    const auto sign = page.head().take(size);
    draw_picture(ui, view.picture, {sign.x, sign.y, size, size}, Fit::contain);
    page.head().gap(m.gap);
    draw_title(ui, page.head(), view.heading);
  }
  // On a low screen what to do comes before why if there are many reasons.
  const bool reasons_first = !m.compact || view.reasons.size() == 1;
  const auto reasons = [&](Column& column) {
    for (const auto& line : view.reasons) {
      column.gap(m.gap_small);
      draw_paragraph(ui, column, style, escaped(line), ui.colors.ink);
      draw_twin(ui, column, line);
    }
  };
  if (reasons_first) reasons(page.head());
  if (!page.is_beside()) page.head().gap(m.gap_small);
  auto& advice = page.is_beside() ? page.main() : page.head();
  draw_paragraph(ui, advice, style, escaped(view.advice), ui.colors.ink);
  draw_twin(ui, advice, view.advice);
  if (page.is_beside()) advice.gap(m.gap);
  if (!reasons_first) reasons(page.head());

  what_to_say(ui, page.main(), view);
  page.main().gap(m.gap_large * 0.8F);
  draw_paragraph(ui, page.main(), m.type.body_strong, escaped(view.where), ui.colors.ink);
  for (const auto& line : view.contact)
    draw_paragraph(ui, page.main(), m.type.body_strong, escaped(line), ui.colors.ink);
  draw_small_print(ui, page.main(), view.print_status);
  draw_small_print(ui, page.main(), view.alert_status);
  // The button to go on is in the page, never at its foot: Next was there, and a finger may still
  // be on its way.
  page.main().gap(m.gap_large);
  draw_small_print(ui, page.main(), view.told_help);
  page.main().gap(m.gap_small);
  auto event = button_flow(ui, page.main(), {view.told}, ButtonLook::secondary);

  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui
