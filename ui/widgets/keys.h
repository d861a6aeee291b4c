// Keys that are drawn, and those of a real keyboard that mean the same.
#pragma once

#include "ui/views/view_parts.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// Where keys begin on a tall screen, as a share of its height: within reach from a wheelchair.
inline constexpr float keys_from = 0.42F;

using KeyRows = std::vector<std::vector<ActionView>>;

/// Rows of keys, all of one height: as high as `room` (px, from the column's end) leaves for them,
/// but never lower than a finger needs. Keys with a letter or a figure have one width, `widest` in
/// rows of so few as three; a row of words alone is as wide as the column, and its space bar takes
/// what the others leave. A key without an id leaves its place empty.
std::optional<Event> key_rows(Ui& ui, Column& column, const KeyRows& rows, float widest,
                              float room);

/// The least height (px) of so many rows of keys.
float least_height_of_keys(const Ui& ui, const KeyRows& rows);

/// A key of a real keyboard does what the drawn one with the same face does.
std::optional<Event> typed_key(Ui& ui, const KeyRows& rows);

}  // namespace kiosk::ui
