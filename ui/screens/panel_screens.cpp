// Screens that stand before others, and those that stand alone.
#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

void middle(Ui& ui, ScreenFrame& frame, float share) {
  const float free = frame.height_without_paging() * share;
  frame.body().gap(std::max(0.0F, free - ui.measures.gap_large));
}

}  // namespace

std::optional<Event> draw_forgotten_screen(Ui& ui, const ForgottenView& view) {
  ScreenFrame frame{ui, view.frame};
  middle(ui, frame, 0.3F);
  auto column = reading_column(ui, frame.body());
  title(ui, column, view.heading);
  column.gap(ui.measures.gap);
  lead(ui, column, view.text);
  frame.body().y = column.y;
  return frame.finish();
}

std::optional<Event> draw_still_there_screen(Ui& ui, const StillThereView& view) {
  ScreenFrame frame{ui, view.frame};
  middle(ui, frame, 0.3F);
  auto column = reading_column(ui, frame.body());
  title(ui, column, view.heading);
  column.gap(ui.measures.gap);
  lead(ui, column, view.text);
  column.gap(ui.measures.gap);
  paragraph(ui, column, ui.measures.type.body_strong, escaped(view.seconds), ui.colours.ink);
  frame.body().y = column.y;
  return frame.finish();
}

std::optional<Event> draw_display_panel(Ui& ui, const DisplayPanelView& view) {
  ScreenFrame frame{ui, view.frame};
  auto& column = frame.body();
  const auto& m = ui.measures;
  std::optional<Event> event;
  const auto group = [&](const std::string& heading_words, const std::vector<ActionView>& actions, Role role) {
    if (actions.empty()) return;
    column.gap(m.gap_large);
    small_heading(ui, column, heading_words);
    column.gap(m.gap);
    if (auto touched = button_flow(ui, column, actions, ButtonLook::secondary, role)) event = std::move(touched);
  };
  heading(ui, column, view.heading);
  column.gap(m.gap_small);
  body(ui, column, view.sample);
  group(view.sizes_heading, view.sizes, Role::radio);
  group(view.themes_heading, view.themes, Role::radio);
  group(view.languages_heading, view.languages, Role::radio);
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

std::optional<Event> draw_staff_screen(Ui& ui, const StaffView& view) {
  ScreenFrame frame{ui, view.frame};
  auto column = reading_column(ui, frame.body());
  const auto& m = ui.measures;
  heading(ui, column, view.heading);
  column.gap(m.gap_small);
  help(ui, column, view.help);
  if (!view.note.empty()) column.gap(m.gap_small);
  small_print(ui, column, view.note);
  column.gap(m.gap);
  auto style = m.type.heading_small;
  style.align = Align::centre;
  const auto set = set_in(ui, style, view.dots, column.width);
  const auto field = column.take(m.type.heading_small.size * 1.6F);
  words(ui, set, field.x, field.y, ui.colours.ink);
  say(ui, Role::text_field, view.heading, field, view.spoken, "code");
  column.gap(m.gap_small);
  frame.hang(column.y, ui.measures.wide ? 0 : static_cast<float>(m.screen.height) * keys_from);
  auto event = typed_key(ui, view.rows);
  if (auto touched = key_rows(ui, column, view.rows, column.width / 3 - m.gap, frame.room_below(column))) event = std::move(touched);
  frame.body().y = column.y;
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

std::optional<Event> draw_maintenance_screen(Ui& ui, const MaintenanceView& view) {
  ScreenFrame frame{ui, view.frame};
  middle(ui, frame, 0.3F);
  auto column = reading_column(ui, frame.body());
  title(ui, column, view.heading);
  column.gap(ui.measures.gap);
  lead(ui, column, view.text);
  column.gap(ui.measures.gap_large);
  small_print(ui, column, view.staff_detail);
  frame.body().y = column.y;
  return frame.finish();
}

}  // namespace kiosk::ui
