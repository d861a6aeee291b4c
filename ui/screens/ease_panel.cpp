#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {

std::optional<Event> draw_ease_panel(Ui& ui, const EaseView& view) {
  ScreenFrame frame{ui, view.frame};
  auto& column = frame.body();
  const auto& m = ui.measures;
  std::optional<Event> event;
  draw_heading(ui, column, view.heading);
  for (const auto& group : view.groups) {
    column.gap(m.gap_large);
    draw_small_heading(ui, column, group.heading);
    column.gap(m.gap);
    if (auto touched = button_flow(ui, column, group.choices, ButtonLook::secondary, Role::radio))
      event = std::move(touched);
  }
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui
