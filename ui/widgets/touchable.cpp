#include "ui/widgets/touchable.h"

#include "ui/widgets/paint.h"

namespace kiosk::ui {

TouchState touchable(Ui& ui, const Touchable& target) {
  const auto hit = ui.on_glass(intersection(target.rect, ui.clip));
  const auto touch = target.touch ? ui.on_glass(intersection(*target.touch, ui.clip)) : hit;
  TouchState state;
  if (target.enabled) {
    state.activated = ui.interaction.activated(target.id, touch);
    state.pressed = ui.interaction.is_pressed(target.id, touch);
    state.focused = ui.interaction.has_focus(target.id);
  }
  ui.said.items.push_back({.role = target.role,
                           .id = target.id,
                           .name = target.name,
                           .value = target.value,
                           .selected = target.selected,
                           .enabled = target.enabled,
                           .focused = state.focused,
                           .rect = ui.on_glass(target.rect),
                           .visible = hit,
                           .in_header = ui.in_header});
  return state;
}

void focus_ring(Ui& ui, const Rect& rect, float radius, const TouchState& state) {
  if (!state.focused) return;
  const float width = ui.measures.focus_ring;
  outline(ui, inset(rect, -width * 1.5F), ui.colors.focus, width, radius + width * 1.5F);
}

void say(Ui& ui, Role role, const std::string& name, const Rect& rect, const std::string& value,
         const std::string& id) {
  if (name.empty() && value.empty()) return;
  ui.said.items.push_back({.role = role,
                           .id = id,
                           .name = name,
                           .value = value,
                           .rect = ui.on_glass(rect),
                           .visible = ui.on_glass(intersection(rect, ui.clip)),
                           .in_header = ui.in_header});
}

}  // namespace kiosk::ui
