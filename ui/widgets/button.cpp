#include "ui/widgets/button.h"

#include <algorithm>

#include "app/values/utf8.h"
#include "ui/widgets/drawn_height.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

struct Look {
  Color ground{};
  Color ink{};
  Color border{};
  float border_width = 0;
  float radius = 0;
  TextStyle text{};
  float padding = 0;
  float height = 0;
};

/// In a script without spaces every letter may begin a line, and a short label is a word all the
/// same: "下一步".
bool is_one_short_word(const std::string& label) {
  constexpr std::size_t longest = 4;
  return label.find(' ') == std::string::npos && values::character_count(label) <= longest;
}

/// A choice beside the main button, at its height or lower.
bool is_secondary(ButtonLook look) {
  return look == ButtonLook::secondary || look == ButtonLook::row;
}

bool is_large(ButtonLook look) {
  return look == ButtonLook::primary || look == ButtonLook::danger || is_secondary(look);
}

TextStyle label_style(const Measures& m, ButtonLook look) {
  const bool large = is_large(look) || look == ButtonLook::key;
  auto style = !large      ? m.type.small_print
               : m.compact ? m.type.body
                           : m.type.lead;  // a low screen has to hold the whole foot in one row
  style.weight =
      look == ButtonLook::chip || look == ButtonLook::pill ? Weight::medium : Weight::semibold;
  style.line_height = 1.2F;
  style.align = Align::centre;
  return style;
}

Look main_look(const Palette& c, const Measures& m, ButtonLook look) {
  Look made{.ground = c.surface,
            .ink = c.ink,
            .border = c.control,
            .border_width = m.border,
            .radius = m.radius_choice,
            .text = label_style(m, look),
            .padding = m.compact ? m.gap_small : m.padding,
            .height = look == ButtonLook::row ? m.pill : m.button};
  if (is_secondary(look)) return made;
  made.ground = made.border = look == ButtonLook::danger ? c.danger : c.primary;
  made.ink = look == ButtonLook::danger ? c.on_danger : c.on_primary;
  return made;
}

Look pill_look(const Palette& c, const Measures& m, ButtonLook look, bool selected) {
  Look made{.ground = c.surface,
            .ink = c.ink,
            .border = c.control,
            .border_width = m.border_thin,
            .radius = m.pill / 2,
            .text = label_style(m, look),
            .padding = m.padding_small,
            .height = m.pill};
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
    made.border_width = m.border_chosen;
  }
  return made;
}

Look look_of(const Ui& ui, ButtonLook look, bool selected) {
  auto made = is_large(look) ? main_look(ui.colors, ui.measures, look)
                             : pill_look(ui.colors, ui.measures, look, selected);
  if (is_secondary(look) && selected) {
    made.ground = ui.colors.tint;
    made.ink = ui.colors.on_tint;
    made.border = ui.colors.primary;
    made.border_width = ui.measures.border_chosen;
  }
  return made;
}

/// The look while a finger is on it: what is filled becomes hollow, and the other way round.
void turn_round(Look& made, ButtonLook look, const Ui& ui) {
  const bool is_filled = look == ButtonLook::primary || look == ButtonLook::danger;
  made.border = look == ButtonLook::danger ? ui.colors.danger : ui.colors.primary;
  made.border_width = ui.measures.border_chosen;
  made.ground = is_filled ? ui.colors.surface : ui.colors.primary;
  made.ink = is_filled ? made.border : ui.colors.on_primary;
}

bool icon_comes_last(Icon icon) { return icon == Icon::arrow_right || icon == Icon::close; }
bool points_sideways(Icon icon) { return icon == Icon::arrow_right || icon == Icon::arrow_left; }

/// Icons that everybody understands: without room for the label it is omitted rather than broken.
/// It stays the accessible name.
bool says_it_alone(Icon icon) {
  return icon == Icon::keyboard_erase || icon == Icon::plus || icon == Icon::minus;
}

float icon_size(const Look& look) { return look.text.size * 1.05F; }
float icon_gap(const Ui& ui, const Look& look) {
  return std::min(ui.measures.gap_small, look.text.size * 0.3F);
}
float icon_room(const Ui& ui, const ActionView& action, const Look& look) {
  return action.icon == Icon::none ? 0 : icon_size(look) + icon_gap(ui, look);
}

float label_width(Ui& ui, const ActionView& action, const Look& look) {
  return ui.texts.measure(set_in(ui, look.text, action.label, 0)).width + 1;
}

constexpr int lines_of_a_label = 2;  // before an icon says it alone

/// The action as it fits on a button of that width.
ActionView as_it_fits(Ui& ui, ActionView action, const Look& look, float width,
                      int most_lines = lines_of_a_label) {
  if (!says_it_alone(action.icon)) return action;
  const float air = std::max(look.padding, ui.measures.gap_small);
  const float free = width - icon_room(ui, action, look) - 2 * air;
  const bool is_broken = ui.texts.widest_word(set_in(ui, look.text, action.label, 0)) > free;
  if (is_broken || ui.texts.measure(set_in(ui, look.text, action.label, free)).lines > most_lines)
    action.label.clear();
  return action;
}

const std::string& spoken(const ActionView& action) {
  return action.spoken.empty() ? action.label : action.spoken;
}

void draw_face(Ui& ui, const Rect& rect, const ActionView& whole, const Look& look, Color ink) {
  const auto action = as_it_fits(ui, whole, look, rect.width);
  const float size = icon_size(look);
  const float middle = rect.y + (rect.height - size) / 2;
  if (action.label.empty())
    return action_icon(ui, {rect.x + (rect.width - size) / 2, middle, size, size}, action.icon,
                       ink);
  const float room = icon_room(ui, action, look);
  const float free = rect.width - 2 * look.padding - room;
  const auto style = fitted(ui, look.text, action.label, free);
  float width = std::min(label_width(ui, action, look), free);
  auto set = set_in(ui, style, action.label, width);
  // An icon stands beside the longest line of a label, not at the button's edge.
  if (const auto& wrapped = ui.texts.measure(set); wrapped.lines > 1) {
    width = std::min(width, wrapped.width + 1);
    set = set_in(ui, style, action.label, width);
  }
  const float left = rect.x + (rect.width - width - room) / 2;
  const bool last = icon_comes_last(action.icon);
  draw_text(ui, set, last ? left : left + room, rect.y + (rect.height - height_of(ui, set)) / 2,
            ink);
  if (action.icon != Icon::none)
    action_icon(ui, {last ? left + width + icon_gap(ui, look) : left, middle, size, size},
                action.icon, ink);
}

/// The label of a key: its text on one line, scaled down until it is neither broken nor cut.
void draw_key_face(Ui& ui, const Rect& rect, const ActionView& action, Look look, Color ink) {
  const auto& m = ui.measures;
  look.text.size = std::min(look.text.size, (rect.height - 2 * m.gap_tiny) / look.text.line_height);
  const auto shown = as_it_fits(ui, action, look, rect.width, 1);
  const float wanted = shown.label.empty() ? 0
                                           : label_width(ui, shown, look) +
                                                 icon_room(ui, shown, look) + 2 * look.padding;
  if (wanted > rect.width) look.text.size *= rect.width / wanted * 0.99F;
  draw_face(ui, rect, shown, look, ink);
}

/// The places of buttons in rows. Each radio button reserves room for its check mark: nothing moves
/// when one is chosen.
std::vector<Rect> flow_places(Ui& ui, const Column& column, const std::vector<ActionView>& actions,
                              ButtonLook look, Role role) {
  const auto& m = ui.measures;
  std::vector<Rect> places;
  float x = column.x;
  float y = column.y;
  float row_height = 0;
  for (auto action : actions) {
    if (role == Role::radio && action.icon == Icon::none) action.icon = Icon::check;
    const float width = std::min(natural_width(ui, action, look), column.width);
    if (x > column.x && x + width > column.x + column.width) {
      x = column.x;
      y += row_height + m.gap_small;
      row_height = 0;
    }
    places.push_back({x, y, width, natural_height(ui, action, look, width)});
    x += width + flow_gap(m);
    row_height = std::max(row_height, places.back().height);
  }
  return places;
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
    case Icon::search: return "search";
    case Icon::list: return "list";
    case Icon::write: return "write";
    case Icon::figures: return "figures";
    case Icon::calendar: return "calendar";
    case Icon::clock: return "clock";
    case Icon::talk: return "person";
    case Icon::speaker: return "speaker";
  }
  return {};
}

void action_icon(Ui& ui, const Rect& box, Icon which, Color ink) {
  icon(ui, file_name(which), box, ink, ui.right_to_left && points_sideways(which));
}

float natural_width(Ui& ui, const ActionView& action, ButtonLook look) {
  const auto made = look_of(ui, look, action.selected);
  return std::max(ui.measures.touch,
                  ui.texts.measure(set_in(ui, made.text, action.label, 0)).width + 2 +
                      2 * made.padding + icon_room(ui, action, made));
}

float width_on_two_lines(Ui& ui, const ActionView& action, ButtonLook look) {
  if (is_one_short_word(action.label)) return natural_width(ui, action, look);
  const auto made = look_of(ui, look, action.selected);
  const auto label = set_in(ui, made.text, action.label, 0);
  const float one_line = ui.texts.measure(label).width;
  const float two_lines = ui.texts.measure(label).height * 2;
  constexpr float step = 0.04F;  // of the label
  float width = std::max(ui.texts.widest_word(label), one_line / 2);
  while (width < one_line &&
         height_of(ui, set_in(ui, made.text, action.label, width)) > two_lines + 1)
    width += one_line * step;
  return std::max(ui.measures.touch, width + 2 + 2 * made.padding + icon_room(ui, action, made));
}

float natural_height(Ui& ui, const ActionView& action, ButtonLook look, float width) {
  const auto made = look_of(ui, look, action.selected);
  if (look == ButtonLook::key)
    return std::max(ui.measures.touch,
                    made.text.size * made.text.line_height + 2 * ui.measures.gap_small);
  const auto shown = as_it_fits(ui, action, made, width);
  const float free = width - 2 * made.padding - icon_room(ui, shown, made);
  const auto set = set_in(ui, fitted(ui, made.text, shown.label, free), shown.label, free);
  return std::max(made.height, height_of(ui, set) + 2 * ui.measures.gap_small);
}

std::optional<Event> draw_button(Ui& ui, const Rect& rect, const ActionView& action,
                                 ButtonLook look, Role role) {
  const auto state = touchable(ui, {.role = role,
                                    .id = action.id,
                                    .name = spoken(action),
                                    .rect = rect,
                                    .selected = action.selected,
                                    .enabled = action.enabled,
                                    .language = action.language});
  auto made = look_of(ui, look, action.selected);
  made.radius = std::min(made.radius, rect.height / 2);
  if (state.pressed) turn_round(made, look, ui);
  if (!action.enabled) {
    made.ground = ui.colors.paper;
    made.border = ui.colors.line;
    made.ink = with_alpha(ui.colors.ink_soft, 0.55F);
  }
  fill(ui, rect, made.ground, made.radius);
  outline(ui, rect, made.border, made.border_width, made.radius);
  if (look == ButtonLook::key) draw_key_face(ui, rect, action, made, made.ink);
  else draw_face(ui, rect, action, made, made.ink);
  focus_ring(ui, rect, made.radius, state);
  return state.activated ? std::optional(action.event) : std::nullopt;
}

std::optional<Event> draw_star_button(Ui& ui, const Rect& rect, const ActionView& action) {
  const auto state = touchable(ui, {.role = Role::button,
                                    .id = action.id,
                                    .name = spoken(action),
                                    .rect = rect,
                                    .selected = action.selected});
  circle(ui, rect, action.selected || state.pressed ? ui.colors.amber_tint : ui.colors.surface);
  ring(ui, rect, action.selected || state.pressed ? ui.colors.amber : ui.colors.control,
       state.pressed ? ui.measures.border_chosen : ui.measures.border);
  icon(ui, file_name(action.icon), inset(rect, rect.width * 0.24F),
       action.selected || state.pressed ? ui.colors.on_amber : ui.colors.control);
  focus_ring(ui, rect, rect.width / 2, state);
  return state.activated ? std::optional(action.event) : std::nullopt;
}

std::optional<Event> button_flow(Ui& ui, Column& column, const std::vector<ActionView>& actions,
                                 ButtonLook look, Role role) {
  std::optional<Event> event;
  float bottom = column.y;
  const auto places = flow_places(ui, column, actions, look, role);
  for (std::size_t i = 0; i < actions.size(); ++i) {
    auto action = actions[i];
    if (role == Role::radio && action.selected && action.icon == Icon::none)
      action.icon = Icon::check;
    if (auto touched = draw_button(ui, places[i], action, look, role)) event = std::move(touched);
    bottom = std::max(bottom, places[i].bottom());
  }
  column.y = bottom;
  return event;
}

float flow_height(const Ui& ui, const std::vector<ActionView>& actions, ButtonLook look,
                  float width, Role role) {
  return drawn_height(ui, width, [&](Ui& unseen, Column& column) {
    button_flow(unseen, column, actions, look, role);
  });
}

}  // namespace kiosk::ui
