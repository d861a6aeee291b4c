#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

/// A question has its own final mark.
std::string line_of(const SummaryFact& fact) {
  const bool is_marked = fact.label.ends_with('?') || fact.label.ends_with(':');
  return escaped(fact.label) + (is_marked ? " <b>" : ": <b>") + escaped(fact.value) + "</b>";
}

/// An occurrence as a card of its questions with their answers, and its actions.
std::optional<Event> card(Ui& ui, Column& column, const RepeatView::Card& view) {
  const auto& m = ui.measures;
  const float width = column.width - 2 * m.padding;
  float height = 2 * m.padding + height_of(ui, set_in(ui, m.type.body_strong, view.heading, width));
  for (const auto& line : view.lines)
    height += m.gap_small + height_of(ui, set_markup_in(ui, m.type.body, line_of(line), width));
  const std::vector<ActionView> actions{view.change, view.remove};
  height += m.gap + flow_height(ui, actions, ButtonLook::chip, width);
  auto inner = column.inside(m.padding);
  card_ground(ui, column, height);
  draw_paragraph(ui, inner, m.type.body_strong, escaped(view.heading), ui.colors.primary);
  for (const auto& line : view.lines) {
    inner.gap(m.gap_small);
    draw_paragraph(ui, inner, m.type.body, line_of(line), ui.colors.ink);
  }
  inner.gap(m.gap);
  return button_flow(ui, inner, actions, ButtonLook::chip);
}

}  // namespace

std::optional<Event> draw_repeat_screen(Ui& ui, const RepeatView& view) {
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame, HeadAndMain::Beside::unless_compact};
  const auto& m = ui.measures;
  std::optional<Event> event;

  draw_section_and_heading(ui, page.head(), view.section, view.heading);
  page.head().gap(m.gap_small);
  draw_help(ui, page.head(), view.help);

  auto& main = page.main();
  for (const auto& each : view.cards) {
    if (auto touched = card(ui, main, each)) event = std::move(touched);
    main.gap(m.gap);
  }
  if (view.add) {
    if (auto touched = button_flow(ui, main, {*view.add}, ButtonLook::secondary))
      event = std::move(touched);
  }

  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui
