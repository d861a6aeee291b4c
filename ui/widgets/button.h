// Buttons of every kind.
#pragma once

#include <algorithm>

#include "ui/views/view_parts.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {

/// `row`: an answer in a row of several questions on one page; like a secondary button, but lower.
enum class ButtonLook : std::uint8_t { primary, secondary, row, danger, pill, tab, chip, key };

/// The name of an icon's file in assets/icons, without its extension.
std::string file_name(Icon icon);

/// A button's icon: arrows are mirrored in right-to-left languages.
void action_icon(Ui& ui, const Rect& box, Icon which, Color ink);
/// The width of a button with its label on one line.
float natural_width(Ui& ui, const ActionView& action, ButtonLook look);
/// The width of a button with its label on at most two lines.
float width_on_two_lines(Ui& ui, const ActionView& action, ButtonLook look);
/// The height at that width; never less than a touch target.
float natural_height(Ui& ui, const ActionView& action, ButtonLook look, float width);

/// Draws a button; returns the action's event if it was activated.
std::optional<Event> draw_button(Ui& ui, const Rect& rect, const ActionView& action,
                                 ButtonLook look, Role role = Role::button);
/// A round button with an icon and no visible label: the star.
std::optional<Event> draw_star_button(Ui& ui, const Rect& rect, const ActionView& action);
/// The gap between buttons in a row, in px.
inline float flow_gap(const Measures& measures) {
  return std::max(measures.gap_small, measures.gap * 0.75F);
}
/// Buttons in rows, in as many rows as they need. Of radio buttons (`Role::radio`) the chosen one
/// has a check mark.
std::optional<Event> button_flow(Ui& ui, Column& column, const std::vector<ActionView>& actions,
                                 ButtonLook look, Role role = Role::button);
/// The height of buttons in rows, in px: that with which `button_flow` draws them.
float flow_height(const Ui& ui, const std::vector<ActionView>& actions, ButtonLook look,
                  float width, Role role = Role::button);

}  // namespace kiosk::ui
