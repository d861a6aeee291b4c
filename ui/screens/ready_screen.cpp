#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

TextStyle statement_style(const Measures& m) {
  auto style = m.type.lead;
  style.weight = Weight::regular;
  return style;
}

std::optional<Event> statement(Ui& ui, Column& column, const ReadyView::Statement& view) {
  const auto& m = ui.measures;
  draw_paragraph(ui, column, statement_style(m), escaped(view.words), ui.colors.ink);
  draw_twin(ui, column, view.words);
  column.gap(m.gap_small);
  return button_flow(ui, column, {view.yes, view.not_yet}, ButtonLook::secondary, Role::radio);
}

}  // namespace

std::optional<Event> draw_ready_screen(Ui& ui, const ReadyView& view) {
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame, HeadAndMain::Beside::unless_compact};
  const auto& m = ui.measures;
  std::optional<Event> event;

  draw_heading(ui, page.head(), view.heading);
  page.head().gap(m.gap_small);
  const bool help_first = help_comes_first(ui, frame, page.head(), view.help);
  if (help_first) draw_help(ui, page.head(), view.help);

  auto& main = page.main();
  for (std::size_t i = 0; i < view.statements.size(); ++i) {
    if (i > 0) main.gap(m.gap_large);
    const auto each = [&](Ui& on, Column& in) { return statement(on, in, view.statements[i]); };
    if (i > 0) page.keep_whole(drawn_height(ui, main.width, each));
    if (auto touched = each(ui, main)) event = std::move(touched);
  }
  // As on a page of signs, what answers the rest is after the last: nothing is answered unseen.
  main.gap(m.gap_large);
  if (auto touched = button_flow(ui, main, view.others, ButtonLook::row))
    event = std::move(touched);
  if (!help_first) {
    main.gap(m.gap);
    draw_help(ui, main, view.help);
  }

  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui
