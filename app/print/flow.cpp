#include "app/print/flow.h"

#include <algorithm>

namespace kiosk::sheet {
namespace {

/// One past the last block that must be on the same page as `first`.
std::size_t end_of_group(std::span<const Block> blocks, std::size_t first) {
  auto end = first;
  while (end + 1 < blocks.size() && blocks[end].keep_with_next && !blocks[end + 1].new_page) ++end;
  return end + 1;
}

float height_of(std::span<const Block> group, bool at_top) {
  float height = 0;
  for (const auto& block : group)
    height += (at_top && &block == &group.front() ? 0 : block.gap) + block.height;
  return height;
}

class Pages {
 public:
  explicit Pages(const PageHeights& heights) : heights_(heights) {}

  bool at_top() const { return pages_.back().empty(); }
  bool fits(float height) const { return y_ + height <= heights_.of(pages_.size() - 1) + 0.01F; }
  void turn() {
    if (at_top()) return;
    pages_.emplace_back();
    y_ = 0;
  }
  void place(std::size_t place, const Block& block) {
    if (!at_top()) y_ += block.gap;
    pages_.back().push_back({place, y_, block.height});
    y_ += block.height;
  }
  std::vector<PlacedPage> take() && { return std::move(pages_); }

 private:
  const PageHeights& heights_;
  std::vector<PlacedPage> pages_{1};
  float y_ = 0;
};

}  // namespace

std::vector<PlacedPage> flow(std::span<const Block> blocks, const PageHeights& heights) {
  Pages pages(heights);
  for (std::size_t first = 0; first < blocks.size();) {
    const auto end = end_of_group(blocks, first);
    const auto group = blocks.subspan(first, end - first);
    if (blocks[first].new_page || !pages.fits(height_of(group, pages.at_top()))) pages.turn();
    for (std::size_t i = first; i < end; ++i) {
      // A group that is higher than a page must be split after all.
      if (!pages.fits(height_of(blocks.subspan(i, 1), pages.at_top()))) pages.turn();
      pages.place(i, blocks[i]);
    }
    first = end;
  }
  return std::move(pages).take();
}

float room_left(const PlacedPage& page, float height) {
  return page.empty() ? height : height - page.back().top - page.back().height;
}

void stretch(std::vector<PlacedPage>& pages, std::span<const Block> blocks,
             const PageHeights& heights) {
  for (std::size_t p = 0; p < pages.size(); ++p) {
    float wanted = 0;
    for (const auto& placed : pages[p]) wanted += blocks[placed.block].stretch;
    if (wanted <= 0) continue;
    const float share = std::clamp(room_left(pages[p], heights.of(p)) / wanted, 0.0F, 1.0F);
    float moved = 0;
    for (auto& placed : pages[p]) {
      const float more = blocks[placed.block].stretch * share;
      placed.top += moved;
      placed.height += more;
      moved += more;
    }
  }
}

}  // namespace kiosk::sheet
