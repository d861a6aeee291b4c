// A sheet set with one fit: everything measured and in its place, ready to be drawn.
#pragma once

#include "app/print/page_frame.h"
#include "app/print/sections.h"

namespace kiosk::sheet {

/// What a sheet is made of.
struct SheetMatter {
  const Summary& summary;
  const Pictures& pictures;
  Paper paper = Paper::a4;
};

/// Where the back begins: right after the front, or on a page of its own.
enum class Back : std::uint8_t { follows, on_new_page };

/// The front holds what is talked about, the back the figures and sources.
class Sheet {
 public:
  Sheet(const SheetMatter& matter, const Fit& fit, TextSizes& sizes);
  Sheet(const Sheet&) = delete;
  Sheet& operator=(const Sheet&) = delete;

  /// How many pages the front alone takes.
  std::size_t front_pages() const;
  /// Puts everything in its place and gives the number of pages.
  std::size_t arrange(Back back);
  /// Uses the room that is left: more empty questions, then more height to write in.
  void use_room();
  /// Draws one of the pages that `arrange` made.
  void draw(Canvas& canvas, std::size_t page) const;

  const Measures& measures() const { return measures_; }
  std::size_t page_count() const { return pages_.size(); }
  bool right_to_left() const { return set_.right_to_left(); }

 private:
  bool add_own_question();

  Measures measures_;
  Setter set_;
  PageFrame frame_;
  Blocks blocks_{};
  std::size_t front_ = 0;  ///< number of blocks of the front
  std::vector<PlacedPage> pages_{};
};

/// The roomiest sheet that has at most two pages. What is too long even for the tightest gets more, because a word that is lost is
/// worse than a third page.
std::unique_ptr<Sheet> fitting_sheet(const SheetMatter& matter, TextSizes& sizes);

}  // namespace kiosk::sheet
