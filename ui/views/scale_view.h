// Numbers that are chosen along a line.
#pragma once

#include "ui/views/make_view.h"

namespace kiosk::ui {

/// Whether an item is answered along a line: a slider with both bounds.
bool is_a_scale(const Item& item);

/// Every number of a short scale; of a long one coarse steps, with one up and one down.
ScaleView make_scale_view(const ViewContext& context, NodeIndex node);

}  // namespace kiosk::ui
