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

  heading(ui, column, view.heading);
  column.gap(m.gap_small);
  help(ui, column, view.help);
  column.gap(m.gap);
  auto event = button_flow(ui, column, view.tabs, ButtonLook::tab, Role::tab);
  column.gap(m.gap);
  if (auto touched = button_flow(ui, column, view.compare, ButtonLook::secondary)) event = std::move(touched);
  if (!view.compare.empty()) column.gap(m.gap * 1.2F);
  if (auto touched = option_cards(ui, column, view.cards)) event = std::move(touched);
  help(ui, column, view.empty);

  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui
