// The height of something before it is drawn.
#pragma once

#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// The height, in px, of what `draw(Ui&, Column&)` draws into a column of that width. It is called
/// with a Ui on which nothing is painted, touched or said, so the drawing code is the only place
/// that states how high a thing is.
template <typename Draw>
float drawn_height(const Ui& ui, float width, const Draw& draw) {
  Ui unseen = ui;
  unseen.clip = {};
  unseen.only_measures = true;
  Column column{.width = width};
  draw(unseen, column);
  return column.y;
}

}  // namespace kiosk::ui
