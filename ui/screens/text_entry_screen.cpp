#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {

std::optional<Event> draw_text_entry_screen(Ui& ui, const TextEntryView& view) {
  ScreenFrame frame{ui, view.frame};
  auto& column = frame.body();
  const auto& m = ui.measures;
  heading(ui, column, view.heading);
  if (!view.help.empty()) column.gap(m.gap_small);
  help(ui, column, view.help);
  column.gap(m.gap);
  error_line(ui, column, view.error);
  if (!view.error.empty()) column.gap(m.gap);
  typed_line(ui, column, view.heading, view.words, view.placeholder);
  column.gap(m.gap);
  std::optional<Event> event = choices(ui, column, view.found);
  if (!view.found.empty()) column.gap(m.gap);
  frame.lower(column, m.wide ? 0 : static_cast<float>(m.screen.height) * keys_from);

  if (!event) event = typed_key(ui, view.rows);
  if (!event && !ui.interaction.typed().empty()) event = TextTyped{ui.interaction.typed()};
  if (auto touched = key_rows(ui, column, view.rows, column.width / 2)) event = std::move(touched);
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui
