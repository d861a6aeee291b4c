// Pages of blocks: placed, then drawn into a PDF.
#pragma once

#include "app/print/flow.h"
#include "app/print/page_frame.h"
#include "app/values/expects.h"

namespace kiosk::sheet {

/// Blocks, their placement, and what is drawn around them on every page.
class BlockPages {
 public:
  BlockPages(const Measures& measures, const PageWords& words, TextSizes& sizes)
      : measures_(measures), set_(sizes, measures_), frame_(words, set_) {}
  BlockPages(const BlockPages&) = delete;
  BlockPages& operator=(const BlockPages&) = delete;

  /// Places every block and returns the number of pages.
  std::size_t arrange();
  /// How many pages the blocks before that one fill.
  std::size_t pages_before(std::size_t block) const {
    KIOSK_EXPECTS(block <= blocks.size());
    return flow(std::span(blocks).first(block), frame_.heights()).size();
  }
  /// Distributes the free height to the blocks that can use it.
  void stretch_blocks() { stretch(placed_, blocks, frame_.heights()); }
  /// The free height on one of the pages that `arrange` made.
  float room_on(std::size_t page) const {
    KIOSK_EXPECTS(page < placed_.size());
    return room_left(placed_[page], frame_.heights().of(page));
  }

  /// How much of a page's height is used.
  float filled_share(std::size_t page) const {
    return 1 - room_on(page) / frame_.heights().of(page);
  }

  /// Draws one of the pages that `arrange` made.
  void draw(Canvas& canvas, std::size_t page) const;
  const std::vector<PlacedPage>& placed() const { return placed_; }
  std::size_t page_count() const { return placed_.size(); }
  const Measures& measures() const { return measures_; }
  const Setter& set() const { return set_; }
  bool right_to_left() const { return set_.right_to_left(); }

  Blocks blocks{};  ///< to be filled before `arrange`

 private:
  Measures measures_;
  Setter set_;
  PageFrame frame_;
  std::vector<PlacedPage> placed_{};
};

/// Renders the pages to a PDF with that title and language. Throws std::runtime_error if a library
/// fails.
std::string pdf_of(const BlockPages& pages, const std::string& title, const std::string& language);

}  // namespace kiosk::sheet
