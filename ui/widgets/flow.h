// Things one below the other.
#pragma once

#include <utility>

#include "ui/semantics/semantics.h"

namespace kiosk::ui {

/// A column that is filled from the top. `y` is where the next thing goes.
struct Column {
  float x = 0;
  float y = 0;
  float width = 0;

  /// Takes the next so many px for a thing as wide as the column.
  Rect take(float height) {
    const Rect rect{x, y, width, height};
    y += height;
    return rect;
  }
  void gap(float height) { y += height; }
  /// The same column, narrower by so much on both sides.
  Column inside(float padding) const { return {x + padding, y + padding, width - 2 * padding}; }
};

/// Two columns beside each other; the first takes `share` of the room.
inline std::pair<Column, Column> beside(const Column& column, float share, float gap) {
  const float first = (column.width - gap) * share;
  return {Column{column.x, column.y, first},
          Column{column.x + first + gap, column.y, column.width - first - gap}};
}

}  // namespace kiosk::ui
