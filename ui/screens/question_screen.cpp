#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/answer_control.h"
#include "ui/widgets/body_map.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/square_code.h"

namespace kiosk::ui {
namespace {

constexpr float section_needs = 550;  // units of the page's height

/// What is asked. A text to be read is set to be read: as large as answers are, and regular.
void words_of(Ui& ui, Column& column, const QuestionView& view) {
  const bool is_read = std::holds_alternative<PageView>(view.control);
  if (view.styled_heading.empty() && !is_read) return draw_heading(ui, column, view.heading);
  auto style = is_read ? ui.measures.type.heading_small : ui.measures.type.heading;
  if (!view.styled_heading.empty()) style.weight = Weight::regular;
  styled_heading(ui, column, style,
                 view.styled_heading.empty() ? escaped(view.heading) : view.styled_heading);
}

/// Whether the section's name leaves room for what is asked; on the lowest screens it does not.
bool has_room_for_section(const Ui& ui, const ScreenFrame& frame) {
  const auto& m = ui.measures;
  return !m.compact || (!m.is_cramped() && frame.height_without_paging() >= section_needs * m.unit);
}

/// What becomes of an answer, in room that is there before it is said: nothing moves under the
/// finger.
void told(Ui& ui, Column& column, const QuestionView& view) {
  const auto& m = ui.measures;
  // On a low screen reserved room would push an answer out of sight.
  if (view.would_be_told.empty() || (m.compact && view.told.empty())) return;
  column.gap(m.gap);
  auto kept = column;
  draw_reason(ui, kept, view.told);
  column.gap(std::max(kept.y - column.y, reason_height(ui, view.would_be_told, column.width)));
}

/// Codes for a phone, below the touch targets: nothing moves for them.
void more(Ui& ui, Column& column, const QuestionView& view) {
  const auto& m = ui.measures;
  for (const auto& one : view.more) {
    column.gap(m.gap_large);
    draw_help(ui, column, one.words);
    column.gap(m.gap_small);
    draw_square_code(ui, column, one.address, one.words, 2 * m.touch);
  }
}

}  // namespace

std::optional<Event> draw_question_screen(Ui& ui, const QuestionView& view) {
  ScreenFrame frame{ui, view.frame};
  const bool is_body = std::holds_alternative<BodyMapView>(view.control);
  HeadAndMain page{ui, frame,
                   is_body ? HeadAndMain::Beside::if_wide : HeadAndMain::Beside::unless_compact};

  // Beside a body map on a low screen, and on a cramped page, touch targets must be in sight: the
  // help comes last and the section's name is omitted.
  const bool is_tight = is_body && ui.measures.compact;
  if (!is_tight && has_room_for_section(ui, frame)) {
    draw_small_print(ui, page.head(), view.section);
    page.head().gap(ui.measures.gap_small);
  }
  if (!view.about.empty()) {
    draw_small_heading(ui, page.head(), view.about);
    page.head().gap(ui.measures.gap_small);
  }
  words_of(ui, page.head(), view);
  const auto help_words =
      view.help + (view.help.empty() || view.earlier.empty() ? "" : "\n") + view.earlier;
  const bool help_first =
      !is_tight && help_comes_first(ui, frame, page.head(), view.error + help_words);
  help_and_error(ui, page.head(), help_first ? help_words : std::string{}, view.error);

  if (page.is_beside() && !is_body) told(ui, page.head(), view);
  const auto* body = std::get_if<BodyMapView>(&view.control);
  auto event =
      body ? draw_body_map(ui, page.main(), page.is_beside() ? page.head() : page.main(), *body)
           : answer_control(ui, page.main(), view.control);

  if (!help_first) {
    auto& after = is_tight ? page.head() : page.main();
    after.gap(ui.measures.gap);
    draw_help(ui, after, help_words);
  }
  if (!view.besides.empty()) {
    page.main().gap(ui.measures.gap);
    if (auto touched = button_flow(ui, page.main(), view.besides, ButtonLook::chip))
      event = std::move(touched);
  }

  more(ui, page.main(), view);
  if (!page.is_beside()) told(ui, page.main(), view);
  else if (is_body) told(ui, page.head(), view);

  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui
