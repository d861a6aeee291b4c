#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

constexpr float row_gap_share =
    0.75F;  // four rows and the button that answers them all fit on one page of an upright screen

std::optional<Event> sign_row(Ui& ui, Column& column, const SignsView::Row& row) {
  const auto& m = ui.measures;
  auto style = m.type.lead;
  style.weight = Weight::semibold;
  style.line_height = m.type.body.line_height;
  draw_paragraph(ui, column, style, escaped(row.question), ui.colors.ink);
  draw_small_print(ui, column, row.help);
  if (!row.error.empty()) column.gap(m.gap_tiny);
  draw_error_line(ui, column, row.error, "error." + row.answers.front().id);
  column.gap(m.gap_tiny);
  return button_flow(ui, column, row.answers, ButtonLook::row, Role::radio);
}

}  // namespace

std::optional<Event> draw_signs_screen(Ui& ui, const SignsView& view) {
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame, HeadAndMain::Beside::unless_compact};
  const auto& m = ui.measures;
  std::optional<Event> event;

  draw_section_and_heading(ui, page.head(), m.is_cramped() ? std::string{} : view.section,
                           view.heading);
  const bool help_first = help_comes_first(ui, frame, page.head(), view.error + view.help);
  help_and_error(ui, page.head(), help_first ? view.help : std::string{}, view.error);

  // No row is denied unseen: the button that answers them all is after the last.
  auto& main = page.main();
  for (std::size_t i = 0; i < view.rows.size(); ++i) {
    if (i > 0) main.gap(m.gap * row_gap_share);
    if (auto touched = sign_row(ui, main, view.rows[i])) event = std::move(touched);
  }
  main.gap(m.gap);
  if (auto touched = button_flow(ui, main, {view.none}, ButtonLook::row))
    event = std::move(touched);

  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui
