#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/answer_control.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

/// What is asked. A text to be read is set to be read: as large as answers are, and regular.
void words_of(Ui& ui, Column& column, const QuestionView& view) {
  const bool is_read = std::holds_alternative<PageView>(view.control);
  if (view.styled_heading.empty() && !is_read) return draw_heading(ui, column, view.heading);
  auto style = is_read ? ui.measures.type.heading_small : ui.measures.type.heading;
  if (!view.styled_heading.empty()) style.weight = Weight::regular;
  styled_heading(ui, column, style, view.styled_heading.empty() ? escaped(view.heading) : view.styled_heading);
}

}  // namespace

std::optional<Event> draw_question_screen(Ui& ui, const QuestionView& view) {
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame, HeadAndMain::Beside::unless_compact};

  draw_small_print(ui, page.head(), view.section);
  page.head().gap(ui.measures.gap_small);
  if (!view.about.empty()) {
    draw_small_heading(ui, page.head(), view.about);
    page.head().gap(ui.measures.gap_small);
  }
  words_of(ui, page.head(), view);
  help_and_error(ui, page.head(), view.help + (view.help.empty() || view.earlier.empty() ? "" : "\n") + view.earlier, view.error);

  auto event = answer_control(ui, page.main(), view.control);

  if (!view.besides.empty()) {
    page.main().gap(ui.measures.gap);
    if (auto touched = button_flow(ui, page.main(), view.besides, ButtonLook::chip)) event = std::move(touched);
  }

  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui
