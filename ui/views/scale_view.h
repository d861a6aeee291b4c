// Numbers that are chosen along a line.
#pragma once

#include "ui/views/make_view.h"

namespace kiosk::ui {

/// Whether an item is answered along a line: a slider with both bounds.
bool is_a_scale(const Item& item);

/// Every number of a short scale; of a long one coarse steps, with one up and one down.
ScaleView make_scale_view(const ViewContext& context, NodeIndex node);

/// A short scale as one of several on a page: each number is said with the name of its scale.
ScaleRowView make_scale_row(const ViewContext& context, NodeIndex node);

}  // namespace kiosk::ui
