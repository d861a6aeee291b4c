// The blocks of a sheet: measured first, then placed, then drawn.
#pragma once

#include <functional>
#include <vector>

#include "app/print/canvas.h"

namespace kiosk::sheet {

/// A block that is never split over two pages.
struct Block {
  float height = 0;
  float gap = 0;                ///< above it, except at the top of a page
  float stretch = 0;            ///< how much extra height it can use
  bool keep_with_next = false;  ///< a heading is never alone at the foot of a page
  bool new_page = false;        ///< starts a new page
  bool in_list = false;         ///< neighbors in a list are tagged as one list
  bool own_question = false;    ///< a blank line for a question that comes up later
  /// Draws the block with its upper edge at `top`; `height` is its own, stretched. The figures it
  /// draws are tagged in order.
  std::function<void(Canvas& canvas, float top, float height)> draw{};
};

using Blocks = std::vector<Block>;

}  // namespace kiosk::sheet
