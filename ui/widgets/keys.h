// Keys that are drawn, and those of a real keyboard that mean the same.
#pragma once

#include "ui/views/view_parts.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// Where keys begin on a tall screen, as a share of its height: within reach from a wheelchair.
inline constexpr float keys_from = 0.42F;

using KeyRows = std::vector<std::vector<ActionView>>;

/// Rows of keys, all keys of a row of one width and as high as a finger needs. `widest` is for rows of so few keys as three. A key without
/// an id leaves its place empty.
std::optional<Event> key_rows(Ui& ui, Column& column, const KeyRows& rows, float widest);

/// A key of a real keyboard does what the drawn one with the same face does.
std::optional<Event> typed_key(Ui& ui, const KeyRows& rows);

}  // namespace kiosk::ui
