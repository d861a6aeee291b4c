#include <algorithm>
#include <cmath>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr float row_gap_share =
    0.75F;  // four rows and the button that answers them all fit on one page of an upright screen

constexpr float picture_aspect = 0.75F;  // height to width
constexpr float picture_share = 0.24F;   // of the width, beside the text that it belongs to
constexpr float highest_picture = 0.5F;  // of a page's height: it is in sight at once, with text

TextStyle question_style(const Measures& m) {
  auto style = m.type.lead;
  style.weight = Weight::semibold;
  style.line_height = m.type.body.line_height;
  return style;
}

/// Three scales fit on a page if their questions are no larger than needed.
TextStyle style_of(const Measures& m, const SignsView::Row& row) {
  return row.scale ? m.type.body_strong : question_style(m);
}

/// A page that a picture or scales fill has no room for its section's name.
bool is_full(const SignsView& view) {
  return !view.picture.empty() ||
         std::any_of(view.rows.begin(), view.rows.end(),
                     [](const SignsView::Row& row) { return row.scale.has_value(); });
}

/// `help_first`: whether there is room for help between the question and its answers.
std::optional<Event> sign_row(Ui& ui, Column& column, const SignsView::Row& row, bool help_first) {
  const auto& m = ui.measures;
  draw_paragraph(ui, column, style_of(m, row), escaped(row.question), ui.colors.ink);
  draw_twin(ui, column, row.question);
  if (help_first) draw_small_print(ui, column, row.help);
  if (!row.error.empty()) column.gap(m.gap_tiny);
  draw_error_line(ui, column, row.error, row.error_id);
  column.gap(m.gap_tiny);
  auto event = row.scale ? draw_scale_row(ui, column, *row.scale, row.answers)
                         : button_flow(ui, column, row.answers, ButtonLook::row, Role::radio);
  if (help_first || row.help.empty()) return event;
  column.gap(m.gap_tiny);
  draw_small_print(ui, column, row.help);
  return event;
}

void picture_in(Ui& ui, const Rect& rect, const SignsView& view) {
  draw_picture(ui, view.picture, rect, Fit::whole, ui.measures.radius_card);
  say(ui, Role::image, view.picture_description, rect);
}

/// The picture of what introduces the rows, as wide as the column if it is not too high then.
void picture_below(Ui& ui, Column& column, float page_height, const SignsView& view) {
  if (view.picture.empty()) return;
  column.gap(ui.measures.gap);
  const float height =
      std::round(std::min(column.width * picture_aspect, page_height * highest_picture));
  const auto slot = column.take(height);
  picture_in(ui, {slot.x, slot.y, std::round(height / picture_aspect), height}, view);
}

/// What introduces the rows: its picture beside its text, so that the rows keep their room.
void introduction(Ui& ui, Column& column, const SignsView& view, const std::string& error) {
  column.gap(ui.measures.gap_small);
  auto [left, right] = beside(column, picture_share, ui.measures.gap);
  picture_in(ui, left.take(std::round(left.width * picture_aspect)), view);
  help_and_error(ui, right, view.help, error);
  column.y = std::max(left.y, right.y);
}

/// Where there is little room answers come before explanations, and those before pictures.
void what_comes_last(Ui& ui, Column& column, float page_height, const SignsView& view,
                     bool is_help_said, bool is_pictured) {
  const bool has_help = !is_help_said && !view.help.empty();
  if (has_help) column.gap(ui.measures.gap);
  if (has_help && !is_pictured && !view.picture.empty() && ui.measures.wide)
    return introduction(ui, column, view, {});
  if (has_help) draw_help(ui, column, view.help);
  if (!is_pictured) picture_below(ui, column, page_height, view);
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

/// No row is denied unseen: the button that answers them all is after the last.
std::optional<Event> rows(Ui& ui, HeadAndMain& page, const SignsView& view, bool help_first) {
  const auto& m = ui.measures;
  auto& main = page.main();
  std::optional<Event> event;
  for (std::size_t i = 0; i < view.rows.size(); ++i) {
    if (i > 0) main.gap(m.gap * row_gap_share);
    const auto row = [&](Ui& on, Column& in) { return sign_row(on, in, view.rows[i], help_first); };
    if (i > 0) page.keep_whole(drawn_height(ui, main.width, row));
    if (auto touched = row(ui, main)) event = std::move(touched);
  }
  if (view.none.label.empty()) return event;
  main.gap(m.gap);
  if (auto touched = button_flow(ui, main, {view.none}, ButtonLook::row))
    event = std::move(touched);
  return event;
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

  const bool has_section = !m.is_cramped() && !is_full(view);
  draw_section_and_heading(ui, page.head(), has_section ? view.section : std::string{},
                           view.heading);
  // Large text on a tall screen leaves room for the first row with its answers, or for the help.
  const bool help_first = !(m.has_large_text() && !m.wide) &&
                          help_comes_first(ui, frame, page.head(), view.error + view.help);
  const bool introduces = !view.picture.empty() && help_first && !page.is_beside() && !m.compact;
  if (introduces) introduction(ui, page.head(), view, view.error);
  else help_and_error(ui, page.head(), help_first ? view.help : std::string{}, view.error);
  const float page_height = frame.height_without_paging();
  if (page.is_beside()) picture_below(ui, page.head(), page_height, view);

  auto& main = page.main();
  if (is_full(view) && !page.is_beside() && !m.compact) main.gap(m.gap - m.gap_large);
  auto event = rows(ui, page, view, first_row_fits(ui, frame, page, view));
  told(ui, main, view);
  what_comes_last(ui, main, page_height, view, help_first, introduces || page.is_beside());

  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui
