// Buttons in a row that has no room for all of their labels.
#pragma once

#include "ui/widgets/button.h"

namespace kiosk::ui {

/// The same actions, of which the first ones keep only their icon, as many as needed for the row to
/// fit. Their labels stay accessible names. One without an icon keeps its label.
std::vector<ActionView> fitted_actions(Ui& ui, std::vector<ActionView> actions, ButtonLook look,
                                       float room);

}  // namespace kiosk::ui
