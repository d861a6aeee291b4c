// Drawings that are made with a finger.
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// Drawings with the ways to change them, or the way to make one.
std::optional<Event> draw_sketches(Ui& ui, Column& column, const SketchesView& view);

/// The width to height of every drawing.
inline constexpr float sketch_aspect =
    static_cast<float>(sketch_width) / static_cast<float>(sketch_height);

/// The box to draw in. Its lines follow the finger.
std::optional<Event> sketch_canvas(Ui& ui, const Rect& rect, const SketchPadView& view);

}  // namespace kiosk::ui
