#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {

std::optional<Event> draw_about_screen(Ui& ui, const AboutView& view) {
  ScreenFrame frame{ui, view.frame};
  const auto& m = ui.measures;
  auto column = reading_column(ui, frame.body());

  draw_heading(ui, column, view.heading);
  for (const auto& section : view.sections) {
    if (section.blocks.empty()) continue;
    column.gap(m.gap_large);
    draw_prose(ui, column, section);
  }

  frame.body().y = column.y;
  return frame.finish();
}

}  // namespace kiosk::ui
