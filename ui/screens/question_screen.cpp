#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/answer_control.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {

std::optional<Event> draw_question_screen(Ui& ui, const QuestionView& view) {
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame};

  small_print(ui, page.head(), view.section);
  page.head().gap(ui.measures.gap_small);
  if (!view.about.empty()) {
    small_heading(ui, page.head(), view.about);
    page.head().gap(ui.measures.gap_small);
  }
  if (std::holds_alternative<PageView>(view.control)) small_heading(ui, page.head(), view.heading);
  else heading(ui, page.head(), view.heading);
  page.head().gap(ui.measures.gap_small);
  help(ui, page.head(), view.help);
  if (!view.earlier.empty()) page.head().gap(ui.measures.gap_small);
  help(ui, page.head(), view.earlier);
  if (!view.error.empty()) page.head().gap(ui.measures.gap);
  error_line(ui, page.head(), view.error);

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
