// On-screen keys, and the hardware keys that mean the same.
#pragma once

#include "ui/views/view_parts.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// Top of the keys on a tall screen, as a share of its height: within reach from a wheelchair.
inline constexpr float keys_from = 0.42F;

using KeyRows = std::vector<std::vector<ActionView>>;

/// Rows of keys, all of one height: as high as `room` (px, from the column's end) allows, but never
/// lower than a touch target. Keys with a letter or a digit have one width, `widest` in rows of as
/// few as three; a row of words alone is as wide as the column, and its space bar takes the
/// remaining width. A key without an id leaves a blank.
std::optional<Event> key_rows(Ui& ui, Column& column, const KeyRows& rows, float widest,
                              float room);

/// The least height (px) of that many rows of keys.
float least_height_of_keys(const Ui& ui, const KeyRows& rows);

/// A hardware key does the same as the on-screen key with its character.
std::optional<Event> typed_key(Ui& ui, const KeyRows& rows);

}  // namespace kiosk::ui
