#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {

std::optional<Event> draw_assistance_screen(Ui& ui, const AssistanceView& view) {
  ScreenFrame frame{ui, view.frame};
  const auto& m = ui.measures;
  auto column = reading_column(ui, frame.body());
  draw_title(ui, column, view.heading);
  for (const auto& line : view.lines) {
    column.gap(m.gap);
    draw_lead(ui, column, line);
  }
  column.gap(m.gap_large);
  auto event = button_flow(ui, column, view.actions, ButtonLook::secondary);
  frame.body().y = column.y;
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui
