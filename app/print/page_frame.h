// The frame of every page: a foot of one line, with the draft notice once, the page's number and,
// from the second page on, the title.
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
  /// The top of a page's blocks, from the page's upper edge.
  float top_of_blocks() const;
  /// Draws the part below the blocks.
  void draw_foot(Canvas& canvas, std::size_t page, std::size_t pages) const;

 private:
  float foot_height() const;
  float foot_top() const;
  float number_width() const;

  const Setter& set_;
  SetText first_foot_{};  ///< the draft notice, if there is one
  SetText other_foot_{};  ///< the title, then the draft notice
};

}  // namespace kiosk::sheet
