// A body map whose regions are the answers.
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// The height of a figure on a screen, in px: so that each of its parts can be hit, even if that
/// needs scrolling.
float figure_height(const Measures& measures);

/// The pictures side by side, or one of them if there is room for only one; a touch selects the
/// nearest region, and each region has semantics of its own. Further controls (which picture, the
/// answers that are not places, the list, the chosen places) go to `besides`: below the pictures if
/// that is the same column, else in sight beside them.
std::optional<Event> draw_body_map(Ui& ui, Column& pictures, Column& besides,
                                   const BodyMapView& view);

}  // namespace kiosk::ui
