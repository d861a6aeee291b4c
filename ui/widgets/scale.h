// Numbers to choose from: a scale, and one step up or down on a long one.
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// A row of numbers above a wedge, the labels at its ends, and the meaning of the chosen number. In
/// several rows if one is too narrow.
std::optional<Event> draw_scale(Ui& ui, Column& column, const ScaleView& view);
/// A scale among others on a page: the numbers above a low wedge, and the meaning of the chosen one
/// in room that is there before, with the other answers beside it.
std::optional<Event> draw_scale_row(Ui& ui, Column& column, const ScaleRowView& view,
                                    const std::vector<ActionView>& answers);
/// Less, the number, more.
std::optional<Event> draw_stepper(Ui& ui, Column& column, const StepperView& view);

}  // namespace kiosk::ui
