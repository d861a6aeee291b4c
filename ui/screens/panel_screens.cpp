// Screens that stand before others, and those that stand alone.
#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr float keys_from = 0.42F;  // of a tall screen's height

/// Keys beside each other, all of one width, as high as a finger needs.
std::optional<Event> key_row(Ui& ui, Column& column, const std::vector<ActionView>& keys, float most_width) {
  const auto& m = ui.measures;
  const auto count = static_cast<float>(std::max<std::size_t>(1, keys.size()));
  const float gap = m.gap_small * 0.7F;
  const float width = std::min((column.width - gap * (count - 1)) / count, most_width);
  float x = column.x + (column.width - width * count - gap * (count - 1)) / 2;
  float height = std::max(m.touch, m.button * (m.wide ? 0.66F : 0.85F));
  for (const auto& key : keys) height = std::max(height, natural_height(ui, key, ButtonLook::key, width));
  const auto row = column.take(height);
  std::optional<Event> event;
  for (const auto& key : keys) {
    if (auto touched = button(ui, {x, row.y, width, row.height}, key, ButtonLook::key)) event = std::move(touched);
    x += width + gap;
  }
  column.gap(gap);
  return event;
}

/// A key of a real keyboard does what the drawn one with the same face does.
std::optional<Event> typed_key(Ui& ui, const std::vector<std::vector<ActionView>>& rows) {
  const auto& typed = ui.interaction.typed();
  if (typed.empty()) return std::nullopt;
  for (const auto& row : rows) {
    for (const auto& key : row) {
      if (key.label == typed) return key.event;
    }
  }
  return std::nullopt;
}

void middle(Ui& ui, ScreenFrame& frame, float share) {
  const float free = frame.region().height * share;
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

  const bool blank = view.words.empty();
  const auto set = set_in(ui, m.type.lead, blank ? view.placeholder : view.words + "▏", column.width - 2 * m.padding);
  const auto field = column.take(std::max(m.button, height_of(ui, set) + 2 * m.padding_small));
  fill(ui, field, ui.colours.surface, m.radius_choice);
  outline(ui, field, ui.colours.primary, m.border, m.radius_choice);
  words(ui, set, field.x + m.padding, field.y + (field.height - height_of(ui, set)) / 2, blank ? ui.colours.ink_soft : ui.colours.ink);
  say(ui, Role::text_field, view.heading, field, view.words, "text");
  column.gap(m.gap);
  frame.lower(column, ui.measures.wide ? 0 : static_cast<float>(m.screen.height) * keys_from);

  std::optional<Event> event = typed_key(ui, view.rows);
  if (!event && !ui.interaction.typed().empty()) event = TextTyped{ui.interaction.typed()};
  for (const auto& row : view.rows) {
    if (auto touched = key_row(ui, column, row, row.size() > 3 ? m.button * 1.2F : column.width / 2)) event = std::move(touched);
  }
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
  column.gap(m.gap);
  auto style = m.type.heading_small;
  style.align = Align::centre;
  const auto set = set_in(ui, style, view.dots, column.width);
  const auto field = column.take(m.type.heading_small.size * 1.6F);
  words(ui, set, field.x, field.y, ui.colours.ink);
  say(ui, Role::text_field, view.heading, field, view.spoken, "code");
  column.gap(m.gap_small);
  frame.lower(column, ui.measures.wide ? 0 : static_cast<float>(m.screen.height) * keys_from);
  auto event = typed_key(ui, view.rows);
  for (const auto& row : view.rows) {
    if (auto touched = key_row(ui, column, row, column.width / 3 - m.gap)) event = std::move(touched);
  }
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
