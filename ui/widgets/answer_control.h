// The control for any kind of question.
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

std::optional<Event> answer_control(Ui& ui, Column& column, const ControlView& view);

}  // namespace kiosk::ui
