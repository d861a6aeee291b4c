#include "ui/widgets/hear.h"

#include <algorithm>

#include "app/values/expects.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {

float hear_room(const Ui& ui) {
  return ui.hear.empty() ? 0 : ui.measures.touch + ui.measures.gap_small;
}

float with_hear_button(const Ui& ui, float text_height) {
  return ui.hear.empty() ? text_height : std::max(text_height, ui.measures.touch);
}

void draw_hear_button(Ui& ui, const Rect& rect) {
  if (ui.hear.empty() || ui.only_measures) return;
  KIOSK_EXPECTS(!ui.said.items.empty());
  const float size = ui.measures.touch;
  const auto stop = stop_of(ui.said.items.back());
  const auto name = ui.hear + ": " + ui.said.items.back().name;
  const Rect button{rect.right() - size, rect.y + (rect.height - size) / 2, size, size};
  const auto state =
      touchable(ui, {.role = Role::button, .id = "hear." + stop, .name = name, .rect = button});
  ui.said.items.back().by_touch = true;
  circle(ui, button, state.pressed ? ui.colors.tint : ui.colors.surface);
  ring(ui, button, ui.colors.control, ui.measures.border_thin);
  const float sign = ui.measures.icon;
  icon(ui, "speaker", {button.x + (size - sign) / 2, button.y + (size - sign) / 2, sign, sign},
       state.pressed ? ui.colors.on_tint : ui.colors.primary);
  if (state.activated) ui.interaction.ask_to_hear(stop);
}

}  // namespace kiosk::ui
