// Places the blocks of a sheet on its pages.
#pragma once

#include <span>

#include "app/print/block.h"

namespace kiosk::sheet {

/// A placed block; `top` counts from the top of the space for blocks.
struct Placed {
  std::size_t block = 0;
  float top = 0;
  float height = 0;
};

using PlacedPage = std::vector<Placed>;

/// The height for blocks on the first page and on each one after it.
struct PageHeights {
  float first = 0;
  float others = 0;

  float of(std::size_t page) const { return page == 0 ? first : others; }
};

/// Places the blocks one after another. Blocks that are kept together move to the next page
/// together; none is left out.
std::vector<PlacedPage> flow(std::span<const Block> blocks, const PageHeights& heights);

/// The free height at the foot of a page.
float room_left(const PlacedPage& page, float height);

/// Distributes the free height on each page to the blocks that can use it, in proportion.
void stretch(std::vector<PlacedPage>& pages, std::span<const Block> blocks,
             const PageHeights& heights);

}  // namespace kiosk::sheet
