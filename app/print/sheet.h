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

/// What begins a page of its own, apart from what no longer fits.
enum class NewPageFor : std::uint8_t { nothing, back, questions };

/// The front holds what is talked about, ending with the questions; the back the figures and sources.
class Sheet {
 public:
  Sheet(const SheetMatter& matter, const Fit& fit, TextSizes& sizes);
  Sheet(const Sheet&) = delete;
  Sheet& operator=(const Sheet&) = delete;

  /// How many pages everything takes that stands before that part.
  std::size_t pages_before(NewPageFor part) const;
  /// Puts everything in its place and gives the number of pages.
  std::size_t arrange(NewPageFor part);
  /// Uses the room that is left: more empty questions, then more height to write in.
  void use_room();
  /// Draws one of the pages that `arrange` made.
  void draw(Canvas& canvas, std::size_t page) const;

  const Measures& measures() const { return measures_; }
  std::size_t page_count() const { return pages_.size(); }
  bool right_to_left() const { return set_.right_to_left(); }

 private:
  bool add_own_question();
  std::size_t first_block_of(NewPageFor part) const;

  Measures measures_;
  Setter set_;
  PageFrame frame_;
  Blocks blocks_{};
  std::size_t questions_ = 0;  ///< the place of their first block
  std::size_t back_ = 0;       ///< the place of its first block
  std::vector<PlacedPage> pages_{};
};

/// The roomiest sheet that has at most two pages. What is too long even for the tightest gets more, because a word that is lost is
/// worse than a third page.
std::unique_ptr<Sheet> fitting_sheet(const SheetMatter& matter, TextSizes& sizes);

}  // namespace kiosk::sheet
