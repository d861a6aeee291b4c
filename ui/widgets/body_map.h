// A body whose regions are the answers.
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// How high a figure is on a screen, in px: so that each of its parts can be hit, even if it has to
/// scroll for that.
float figure_height(const Measures& measures);

/// The pictures beside each other, or one of them where there is room for one; a touch takes the
/// nearest region, and each region says for itself what it is. What goes with them (which picture,
/// the answers that are no place, the list, what is chosen) stands in `besides`: below the pictures
/// where that is the same column, else in sight beside them.
std::optional<Event> draw_body_map(Ui& ui, Column& pictures, Column& besides,
                                   const BodyMapView& view);

}  // namespace kiosk::ui
