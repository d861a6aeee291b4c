#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {

std::optional<Event> draw_answer_list_screen(Ui& ui, const AnswerListView& view) {
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame, HeadAndMain::Beside::if_wide};
  const auto& m = ui.measures;

  draw_heading(ui, page.head(), view.heading);
  page.head().gap(m.gap);
  auto event = draw_field(
      ui, page.head(), {.open = view.search, .filled = view.search.selected, .remove = view.clear});
  page.head().gap(m.gap_small);
  draw_help(ui, page.head(), view.count);

  if (auto touched = draw_choices(ui, page.main(), view.choices)) event = std::move(touched);

  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui
