// A figure as a hundred people (IPDAS K7, K8).
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// A figure: heading; both of its sides as a large number with text, in one size; a hundred people,
/// those who are counted filled and the others outlined, so that it is clear without color. If two
/// groups are compared, the people who differ are marked. Then the group, the certainty, the
/// source.
void figure(Ui& ui, Column& column, const FigureView& view);

/// The short version at the beginning of a card: both sides, two groups side by side at one scale,
/// and the certainty.
void figure_in_short(Ui& ui, Column& column, const FigureView& view);

}  // namespace kiosk::ui
