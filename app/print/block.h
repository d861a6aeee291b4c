// The pieces that a sheet is put together from: measured first, then placed, then drawn.
#pragma once

#include <functional>
#include <vector>

#include "app/print/canvas.h"

namespace kiosk::sheet {

/// One piece that never stands on two pages.
struct Block {
  float height = 0;
  float gap = 0;                ///< above it, except at the top of a page
  float stretch = 0;            ///< how much more height it can use
  bool keep_with_next = false;  ///< a heading does not stand alone at the foot of a page
  bool new_page = false;        ///< begins a page of its own
  bool in_list = false;         ///< neighbours in a list are tagged as one list
  bool own_question = false;    ///< an empty line for a question that comes up later
  /// Draws itself with its upper edge at `top`; `height` is its own, stretched. The figures it
  /// draws are tagged in order.
  std::function<void(Canvas& canvas, float top, float height)> draw{};
};

using Blocks = std::vector<Block>;

}  // namespace kiosk::sheet
