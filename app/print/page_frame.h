// What stands on every page: the draft notice at the top, a running title from the second page on, and the foot.
#pragma once

#include "app/print/flow.h"
#include "app/print/page_words.h"
#include "app/print/setter.h"

namespace kiosk::sheet {

class PageFrame {
 public:
  PageFrame(const PageWords& words, const Setter& set);

  /// The height between the top and the foot of each page.
  PageHeights heights() const;
  /// Where the blocks of a page begin, from the page's upper edge.
  float top_of(std::size_t page) const;
  /// Draws the part above the blocks; `page` counts from 0.
  void draw_head(Canvas& canvas, std::size_t page) const;
  /// Draws the part below the blocks.
  void draw_foot(Canvas& canvas, std::size_t page, std::size_t pages) const;

 private:
  float notice_height() const;
  float foot_height() const;
  float foot_top() const;
  float number_width() const;

  const Setter& set_;
  SetText notice_{};
  SetText running_title_{};
  std::vector<SetText> foot_{};  ///< the draft notice, if there is one, then note and provenance
};

}  // namespace kiosk::sheet
