// Layout of things from top to bottom.
#pragma once

#include <algorithm>
#include <utility>

#include "ui/semantics/semantics.h"

namespace kiosk::ui {

/// A column that is filled from the top. `y` is the position of the next thing.
struct Column {
  float x = 0;
  float y = 0;
  float width = 0;

  /// Takes the next `height` px for something as wide as the column.
  Rect take(float height) {
    const Rect rect{x, y, width, height};
    y += height;
    return rect;
  }
  /// Takes room for a picture with that ratio of width to height, as wide as the column, but no
  /// higher than `most` px.
  Rect take_picture(float aspect, float most) {
    const float height = std::min(width / aspect, most);
    const auto whole = take(height);
    return {whole.x, whole.y, std::min(whole.width, height * aspect), height};
  }
  void gap(float height) { y += height; }
  /// The same column with a padding on both sides.
  Column inside(float padding) const { return {x + padding, y + padding, width - 2 * padding}; }
};

/// Two columns side by side; the first takes `share` of the width.
inline std::pair<Column, Column> beside(const Column& column, float share, float gap) {
  const float first = (column.width - gap) * share;
  return {Column{column.x, column.y, first},
          Column{column.x + first + gap, column.y, column.width - first - gap}};
}

}  // namespace kiosk::ui
