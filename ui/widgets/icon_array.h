// A figure as a hundred people (IPDAS K7, K8).
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// A figure: heading; both of its sides as a large number with words, in one size; a hundred
/// people, those who are counted filled and the others outlines, so that it is clear without color.
/// Where two groups are compared, the people whom only one of them has are marked. Then the group,
/// how sure it is, the source.
void figure(Ui& ui, Column& column, const FigureView& view);

/// The same in few words, as a card begins with it: both sides, two groups beside each other at one
/// scale, and how sure it is.
void figure_in_short(Ui& ui, Column& column, const FigureView& view);

}  // namespace kiosk::ui
