#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

constexpr float row_gap_share =
    0.75F;  // four rows and the button that answers them all fit on one page of an upright screen

TextStyle question_style(const Measures& m) {
  auto style = m.type.lead;
  style.weight = Weight::semibold;
  style.line_height = m.type.body.line_height;
  return style;
}

/// `help_first`: whether there is room for help between the question and its answers.
std::optional<Event> sign_row(Ui& ui, Column& column, const SignsView::Row& row, bool help_first) {
  const auto& m = ui.measures;
  draw_paragraph(ui, column, question_style(m), escaped(row.question), ui.colors.ink);
  draw_twin(ui, column, row.question);
  if (help_first) draw_small_print(ui, column, row.help);
  if (!row.error.empty()) column.gap(m.gap_tiny);
  draw_error_line(ui, column, row.error, "error." + row.answers.front().id);
  column.gap(m.gap_tiny);
  auto event = button_flow(ui, column, row.answers, ButtonLook::row, Role::radio);
  if (help_first || row.help.empty()) return event;
  column.gap(m.gap_tiny);
  draw_small_print(ui, column, row.help);
  return event;
}

/// Whether the first row is in sight with its answers, its help between them. What follows is kept
/// whole by the next page.
bool first_row_fits(Ui& ui, const ScreenFrame& frame, HeadAndMain& page, const SignsView& view) {
  if (view.rows.empty()) return true;
  const float paging = frame.height_without_paging() - frame.region().height;
  auto first = view.rows.front();
  first.error.clear();  // the help does not move when an answer is missing
  const float height = drawn_height(ui, page.main().width, [&](Ui& unseen, Column& column) {
    sign_row(unseen, column, first, true);
  });
  return height <= page.room_of_main() - paging;
}

/// What becomes of each "I do not know", below all rows, in room that is there before it is said:
/// nothing moves under the finger.
void told(Ui& ui, Column& column, const SignsView& view) {
  if (view.would_be_told.empty() || (ui.measures.compact && view.told.empty())) return;
  column.gap(ui.measures.gap);
  auto kept = column;
  draw_reason(ui, kept, view.told);
  const float longest = drawn_height(ui, column.width, [&](Ui& unseen, Column& in) {
    draw_reason(unseen, in, view.would_be_told);
  });
  column.gap(std::max(kept.y - column.y, longest));
}

}  // namespace

std::optional<Event> draw_signs_screen(Ui& ui, const SignsView& view) {
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame, HeadAndMain::Beside::unless_compact};
  const auto& m = ui.measures;
  std::optional<Event> event;

  draw_section_and_heading(ui, page.head(), m.is_cramped() ? std::string{} : view.section,
                           view.heading);
  // Large text on a tall screen leaves room for the first row with its answers, or for the help.
  const bool help_first = !(m.has_large_text() && !m.wide) &&
                          help_comes_first(ui, frame, page.head(), view.error + view.help);
  help_and_error(ui, page.head(), help_first ? view.help : std::string{}, view.error);

  // No row is denied unseen: the button that answers them all is after the last.
  auto& main = page.main();
  const bool row_help_first = first_row_fits(ui, frame, page, view);
  for (std::size_t i = 0; i < view.rows.size(); ++i) {
    if (i > 0) main.gap(m.gap * row_gap_share);
    const auto row = [&](Ui& on, Column& in) {
      return sign_row(on, in, view.rows[i], row_help_first);
    };
    if (i > 0) page.keep_whole(drawn_height(ui, main.width, row));
    if (auto touched = row(ui, main)) event = std::move(touched);
  }
  if (!view.none.label.empty()) {
    main.gap(m.gap);
    if (auto touched = button_flow(ui, main, {view.none}, ButtonLook::row))
      event = std::move(touched);
  }
  told(ui, main, view);
  if (!help_first && !view.help.empty()) {
    main.gap(m.gap);
    draw_help(ui, main, view.help);
  }

  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui
