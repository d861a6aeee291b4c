// Pictures of a body to tap on.
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// The pictures beside each other with their regions as targets, what is chosen as chips, and the answers that are no place.
/// Regions can be smaller than a touch target; the list of the same answers is the equal way (WCAG 2.5.8, equivalent).
std::optional<Event> draw_body_map(Ui& ui, Column& column, const BodyMapView& view);

}  // namespace kiosk::ui
