// A figure as a hundred people (IPDAS K7, K8).
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// A figure: heading; a hundred people, those who are counted filled and the others outlined, so
/// that it is clear without color; both of its sides as a large number with text, in one size. Two
/// groups are compared side by side at one scale where they fit, and the people who differ are
/// marked. Then the group, the certainty, the source.
void figure(Ui& ui, Column& column, const FigureView& view);

/// The same without its source: at the beginning of a card.
void figure_in_short(Ui& ui, Column& column, const FigureView& view);

/// What the fold of a page should not divide of a figure, from its heading on, in px: its people
/// and numbers, or its people alone where that would leave too much of a `page` empty. Half a
/// hundred people at the end of a page would be another figure. `width`: of the column, in px.
float height_of_people(Ui& ui, const FigureView& view, float width, float page);

}  // namespace kiosk::ui
