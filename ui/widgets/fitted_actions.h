// Buttons in a row that has no room for all of their words.
#pragma once

#include "ui/widgets/button.h"

namespace kiosk::ui {

/// The same actions, of which as many as must keep their sign alone so that the row fits: the first
/// first. Their words are still said. One without a sign keeps its words.
std::vector<ActionView> fitted_actions(Ui& ui, std::vector<ActionView> actions, ButtonLook look,
                                       float room);

}  // namespace kiosk::ui
