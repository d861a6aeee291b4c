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
  return draw_on_card(ui, column, m.padding, [&](Ui& on, Column& inner) {
    draw_paragraph(on, inner, m.type.body_strong, escaped(view.heading), on.colors.primary);
    for (const auto& line : view.lines) {
      inner.gap(m.gap_small);
      draw_paragraph(on, inner, m.type.body, line_of(line), on.colors.ink);
    }
    inner.gap(m.gap);
    return button_flow(on, inner, {view.change, view.remove}, ButtonLook::chip);
  });
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
