// Numbers to choose from: a scale, and one up and one down on a long one.
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// A row of numbers over a wedge, the words at its ends, and what the chosen number means. In
/// several rows where one is too narrow.
std::optional<Event> draw_scale(Ui& ui, Column& column, const ScaleView& view);
/// Less, the number, more.
std::optional<Event> draw_stepper(Ui& ui, Column& column, const StepperView& view);

}  // namespace kiosk::ui
