// Covers a whole screen: a dimmer light, or a curtain.
#pragma once

#include <string>
#include <vector>

#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// Draws the screen as bright as that, in percent.
void draw_dimmed(Ui& ui, int brightness);
/// Covers the screen with black and these lines. It stays in the semantics for the voice.
void draw_curtain(Ui& ui, const std::vector<std::string>& lines);

}  // namespace kiosk::ui
