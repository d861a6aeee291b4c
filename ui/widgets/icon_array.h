// A figure as a hundred people (IPDAS K7, K8).
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// A hundred people, `count` of them filled, in order from the first; the others are outlines, so that it is clear without colour.
void icon_array(Ui& ui, Column& column, int count, const std::string& description);
/// A figure: heading, words, array, the other side, the group, how sure, the source.
void figure(Ui& ui, Column& column, const FigureView& view);

}  // namespace kiosk::ui
