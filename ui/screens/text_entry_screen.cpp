#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

/// Search results. Their room is reserved while there are none, so that no key moves under the
/// finger; it is never so much that the keyboard would have to be scrolled.
std::optional<Event> found(Ui& ui, Column& column, const TextEntryView& view, float room) {
  const auto& m = ui.measures;
  const float row = choice_height(ui, {.label = "M"}, column.width) + m.gap;
  const auto rows = std::min(static_cast<std::size_t>(m.wide ? 1 : view.most_found),
                             static_cast<std::size_t>(std::max(0.0F, room) / row));
  const float end = column.y + static_cast<float>(rows) * row;
  auto shown = view.found;
  std::optional<Event> event;
  if (rows > 0 && !shown.empty()) {
    shown.resize(std::min(
        shown.size(),
        m.wide ? std::max<std::size_t>(1, fitting_beside(ui, shown, column.width)) : rows));
    event = m.wide ? choices_beside(ui, column, shown) : draw_choices(ui, column, shown);
    column.gap(m.gap);
  }
  column.y = std::max(column.y, end);
  return event;
}

}  // namespace

std::optional<Event> draw_text_entry_screen(Ui& ui, const TextEntryView& view) {
  ScreenFrame frame{ui, view.frame};
  auto& column = frame.body();
  const auto& m = ui.measures;
  const bool count_heads =
      m.wide && view.most_found > 0;  // each line less is room for an answer above the keys
  heading_over_keys(ui, column, count_heads ? view.help : view.heading);
  if (!view.help.empty() && !count_heads) column.gap(m.gap_small);
  if (!count_heads) draw_help(ui, column, view.help);
  column.gap(m.gap_small);
  draw_error_line(ui, column, view.error);
  if (!view.error.empty()) column.gap(m.gap);
  typed_line(ui, column, view.heading, view.words, view.placeholder);
  column.gap(m.wide ? m.gap_small : m.gap);
  std::optional<Event> event;
  if (view.most_found > 0)
    event = found(ui, column, view, frame.room_below(column) - least_height_of_keys(ui, view.rows));
  frame.align_body_to(column.y, m.wide ? 0 : static_cast<float>(m.screen.height) * keys_from);

  if (!event) event = typed_key(ui, view.rows);
  if (!event && !ui.interaction.typed().empty()) event = TextTyped{ui.interaction.typed()};
  if (auto touched = key_rows(ui, column, view.rows, column.width / 2, frame.room_below(column)))
    event = std::move(touched);
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui
