#include "ui/widgets/touchable.h"

#include "ui/widgets/paint.h"

namespace kiosk::ui {
namespace {

/// A name for the focus that is stable while other items are added and removed, and contains no
/// text of a person.
std::string stop_for(const Ui& ui, Role role, const std::string& name, const std::string& value) {
  const auto words = std::hash<std::string>{}(name.empty() ? value : name);
  auto stop = '#' + std::string(name_of(role)) + '.' + std::to_string(words);
  while (ui.said.find_stop(stop)) stop += '\'';
  return stop;
}

}  // namespace

TouchState touchable(Ui& ui, const Touchable& target) {
  if (ui.only_measures) return {};
  const auto hit = ui.on_glass(intersection(target.rect, ui.clip));
  const auto touch = target.touch ? ui.on_glass(intersection(*target.touch, ui.clip)) : hit;
  TouchState state;
  if (target.enabled) {
    state.activated = ui.interaction.activated(target.id, touch);
    state.pressed = ui.interaction.is_pressed(target.id, touch);
  }
  state.focused = ui.interaction.has_focus(target.id) || ui.interaction.is_marked(target.id);
  ui.said.items.push_back({.role = target.role,
                           .id = target.id,
                           .name = target.name,
                           .value = target.value,
                           .selected = target.selected,
                           .enabled = target.enabled,
                           .focused = state.focused,
                           .rect = ui.on_glass(target.rect),
                           .visible = hit,
                           .in_header = ui.in_header,
                           .language = target.language,
                           .way = ui.way,
                           .asks_first = ui.asks_first,
                           .in_grid = ui.in_grid});
  return state;
}

TargetFace face_of_target(const Ui& ui, bool selected, bool pressed) {
  if (pressed) return {ui.colors.primary, ui.colors.on_primary};
  if (selected) return {ui.colors.tint, ui.colors.on_tint};
  return {ui.colors.surface, ui.colors.ink};
}

void focus_ring(Ui& ui, const Rect& rect, float radius, const TouchState& state) {
  if (!state.focused) return;
  const float width = ui.measures.focus_ring;
  outline(ui, inset(rect, -width * 1.5F), ui.colors.focus, width, radius + width * 1.5F);
}

void say(Ui& ui, Role role, const std::string& name, const Rect& rect, const std::string& value,
         const std::string& id) {
  if (ui.only_measures || (name.empty() && value.empty())) return;
  const auto stop = id.empty() ? stop_for(ui, role, name, value) : id;
  const bool focused = ui.interaction.has_focus(stop);
  ui.said.items.push_back({.role = role,
                           .id = id,
                           .name = name,
                           .value = value,
                           .focused = focused,
                           .rect = ui.on_glass(rect),
                           .visible = ui.on_glass(intersection(rect, ui.clip)),
                           .in_header = ui.in_header,
                           .stop = id.empty() ? stop : std::string{}});
  focus_ring(ui, rect, ui.measures.radius_small,
             {.focused = focused || ui.interaction.is_read(stop)});
}

void say_twin(Ui& ui, const std::string& name, const Rect& rect) {
  if (ui.only_measures) return;
  ui.said.items.push_back({.role = Role::text,
                           .name = name,
                           .rect = ui.on_glass(rect),
                           .visible = ui.on_glass(intersection(rect, ui.clip)),
                           .language = ui.twins->language,
                           .is_twin = true});
}

}  // namespace kiosk::ui
