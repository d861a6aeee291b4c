#include "ui/widgets/button.h"

#include <algorithm>

#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

struct Look {
  Colour ground{};
  Colour ink{};
  Colour border{};
  float border_width = 0;
  float radius = 0;
  TextStyle text{};
  float padding = 0;
  float height = 0;
};

TextStyle label_style(const Measures& m, ButtonLook look) {
  const bool large = look == ButtonLook::primary || look == ButtonLook::secondary || look == ButtonLook::danger || look == ButtonLook::key;
  auto style = large ? m.type.lead : m.type.small_print;
  style.weight = look == ButtonLook::chip || look == ButtonLook::pill ? Weight::medium : Weight::semibold;
  style.line_height = 1.2F;
  style.align = Align::centre;
  return style;
}

Look main_look(const Palette& c, const Measures& m, ButtonLook look) {
  Look made{.ground = c.surface, .ink = c.ink, .border = c.control, .border_width = m.border, .radius = m.radius_choice,
            .text = label_style(m, look), .padding = m.padding, .height = m.button};
  if (look == ButtonLook::secondary) return made;
  made.ground = made.border = look == ButtonLook::danger ? c.danger : c.primary;
  made.ink = look == ButtonLook::danger ? c.on_danger : c.on_primary;
  return made;
}

Look pill_look(const Palette& c, const Measures& m, ButtonLook look, bool selected) {
  Look made{.ground = c.surface, .ink = c.ink, .border = c.control, .border_width = m.border_thin, .radius = m.pill / 2,
            .text = label_style(m, look), .padding = m.padding_small, .height = m.pill};
  if (look == ButtonLook::key) {
    made.radius = m.radius_small;
    made.padding = m.gap_tiny;
  }
  if (look == ButtonLook::tab && selected) {
    made.ground = made.border = c.ink;
    made.ink = c.paper;
  }
  if (look == ButtonLook::chip && selected) {
    made.ground = c.tint;
    made.ink = c.on_tint;
    made.border = c.primary;
  }
  return made;
}

Look look_of(const Ui& ui, ButtonLook look, bool selected) {
  const bool main = look == ButtonLook::primary || look == ButtonLook::secondary || look == ButtonLook::danger;
  auto made = main ? main_look(ui.colours, ui.measures, look) : pill_look(ui.colours, ui.measures, look, selected);
  if (main && look == ButtonLook::secondary && selected) {
    made.ground = ui.colours.tint;
    made.ink = ui.colours.on_tint;
    made.border = ui.colours.primary;
  }
  return made;
}

bool icon_comes_last(Icon icon) { return icon == Icon::arrow_right || icon == Icon::close; }
bool points_sideways(Icon icon) { return icon == Icon::arrow_right || icon == Icon::arrow_left; }

float icon_size(const Look& look) { return look.text.size * 1.05F; }
float icon_room(const Ui& ui, const ActionView& action, const Look& look) {
  return action.icon == Icon::none ? 0 : icon_size(look) + ui.measures.gap_small;
}

const std::string& spoken(const ActionView& action) { return action.spoken.empty() ? action.label : action.spoken; }

void draw_face(Ui& ui, const Rect& rect, const ActionView& action, const Look& look, Colour ink) {
  const float room = icon_room(ui, action, look);
  const auto line = set_in(ui, look.text, action.label, 0);
  const float free = rect.width - 2 * look.padding - room;
  const float label_width = std::min(ui.texts.measure(line).width + 1, free);
  const auto set = set_in(ui, fitted(ui, look.text, action.label, free), action.label, label_width);
  const float height = height_of(ui, set);
  const float left = rect.x + (rect.width - label_width - room) / 2;
  const bool last = icon_comes_last(action.icon);
  words(ui, set, last ? left : left + room, rect.y + (rect.height - height) / 2, ink);
  if (action.icon == Icon::none) return;
  const float size = icon_size(look);
  const float icon_x = last ? left + label_width + ui.measures.gap_small : left;
  icon(ui, file_name(action.icon), {icon_x, rect.y + (rect.height - size) / 2, size, size}, ink, ui.right_to_left && points_sideways(action.icon));
}

}  // namespace

std::string file_name(Icon icon) {
  switch (icon) {
    case Icon::none: return {};
    case Icon::arrow_left: return "arrow-left";
    case Icon::arrow_right: return "arrow-right";
    case Icon::arrow_up: return "arrow-up";
    case Icon::arrow_down: return "arrow-down";
    case Icon::star: return "star";
    case Icon::star_filled: return "star-filled";
    case Icon::lock: return "lock";
    case Icon::check: return "check";
    case Icon::close: return "close";
    case Icon::plus: return "plus";
    case Icon::minus: return "minus";
    case Icon::printer: return "printer";
    case Icon::globe: return "globe";
    case Icon::help: return "help";
    case Icon::keyboard_erase: return "keyboard-backspace";
  }
  return {};
}

float natural_width(Ui& ui, const ActionView& action, ButtonLook look) {
  const auto made = look_of(ui, look, action.selected);
  return std::max(ui.measures.touch, ui.texts.measure(set_in(ui, made.text, action.label, 0)).width + 2 + 2 * made.padding + icon_room(ui, action, made));
}

float natural_height(Ui& ui, const ActionView& action, ButtonLook look, float width) {
  const auto made = look_of(ui, look, action.selected);
  const float free = width - 2 * made.padding - icon_room(ui, action, made);
  const auto set = set_in(ui, fitted(ui, made.text, action.label, free), action.label, free);
  return std::max(made.height, height_of(ui, set) + 2 * ui.measures.gap_small);
}

std::optional<Event> button(Ui& ui, const Rect& rect, const ActionView& action, ButtonLook look, Role role) {
  const auto state = touchable(ui, {.role = role, .id = action.id, .name = spoken(action), .rect = rect, .selected = action.selected, .enabled = action.enabled});
  auto made = look_of(ui, look, action.selected);
  made.radius = std::min(made.radius, rect.height / 2);
  if (state.pressed) made.ground = look == ButtonLook::primary ? ui.colours.on_tint : ui.colours.tint;
  if (state.pressed && look == ButtonLook::primary) made.ink = ui.colours.tint;
  if (state.pressed && look == ButtonLook::tab) made.ink = ui.colours.on_tint;
  if (!action.enabled) {
    made.ground = ui.colours.paper;
    made.border = ui.colours.line;
    made.ink = with_alpha(ui.colours.ink_soft, 0.55F);
  }
  fill(ui, rect, made.ground, made.radius);
  outline(ui, rect, made.border, made.border_width, made.radius);
  draw_face(ui, rect, action, made, made.ink);
  focus_ring(ui, rect, made.radius, state);
  return state.activated ? std::optional(action.event) : std::nullopt;
}

std::optional<Event> star_button(Ui& ui, const Rect& rect, const ActionView& action) {
  const auto state = touchable(ui, {.role = Role::button, .id = action.id, .name = spoken(action), .rect = rect, .selected = action.selected});
  circle(ui, rect, action.selected || state.pressed ? ui.colours.amber_tint : ui.colours.surface);
  ring(ui, rect, action.selected ? ui.colours.amber : ui.colours.control, ui.measures.border);
  icon(ui, file_name(action.icon), inset(rect, rect.width * 0.24F), action.selected ? ui.colours.on_amber : ui.colours.control);
  focus_ring(ui, rect, rect.width / 2, state);
  return state.activated ? std::optional(action.event) : std::nullopt;
}

std::optional<Event> button_flow(Ui& ui, Column& column, const std::vector<ActionView>& actions, ButtonLook look, Role role) {
  std::optional<Event> event;
  float x = column.x;
  float row_height = 0;
  for (const auto& action : actions) {
    const float width = std::min(natural_width(ui, action, look), column.width);
    if (x > column.x && x + width > column.x + column.width) {
      x = column.x;
      column.gap(row_height + ui.measures.gap_small);
      row_height = 0;
    }
    const float height = natural_height(ui, action, look, width);
    if (auto touched = button(ui, {x, column.y, width, height}, action, look, role)) event = std::move(touched);
    x += width + std::max(ui.measures.gap_small, ui.measures.gap * 0.75F);
    row_height = std::max(row_height, height);
  }
  column.gap(row_height);
  return event;
}

}  // namespace kiosk::ui
