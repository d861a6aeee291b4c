#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/option_card.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {

std::optional<Event> draw_treatments_screen(Ui& ui, const TreatmentsView& view) {
  ScreenFrame frame{ui, view.frame};
  auto& column = frame.body();
  const auto& m = ui.measures;

  draw_heading(ui, column, view.heading);
  column.gap(m.gap_small);
  draw_help(ui, column, view.help);
  column.gap(m.gap);
  auto event = button_flow(ui, column, view.tabs, ButtonLook::tab, Role::tab);
  column.gap(m.gap * 1.2F);
  if (auto touched = draw_option_cards(ui, column, view.cards)) event = std::move(touched);
  draw_help(ui, column, view.empty);

  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui
