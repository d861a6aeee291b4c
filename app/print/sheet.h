// A summary set with one fit: everything measured and in its place, ready to be drawn.
#pragma once

#include "app/print/block_pages.h"
#include "app/print/sections.h"

namespace kiosk::sheet {

/// What a sheet is made of. It is set many times to find out how it fits; what does not depend on
/// that is here, made once.
struct SheetInput {
  const Summary& summary;
  Pictures& pictures;
  std::optional<QrCode> bring_back{};
  PaperStyle style{};
};

/// What begins a page of its own, apart from what no longer fits.
enum class NewPageFor : std::uint8_t { nothing, back, options };

/// The front holds what is read in a minute, the questions and the treatments; the back all other
/// answers, the figures and the sources.
class Sheet {
 public:
  Sheet(const SheetInput& context, const Fit& fit, TextSizes& sizes);

  /// How many pages everything takes that stands before that part.
  std::size_t pages_before(NewPageFor part) const {
    return pages_.pages_before(first_block_of(part));
  }
  /// Puts everything in its place and gives the number of pages.
  std::size_t arrange(NewPageFor part);
  /// Uses the room that is left: more empty questions, then more height to write in.
  void use_room();
  const BlockPages& pages() const { return pages_; }

 private:
  bool add_own_question();
  std::size_t first_block_of(NewPageFor part) const {
    return part == NewPageFor::options ? options_ : back_;
  }

  BlockPages pages_;
  int most_own_questions_ = 0;
  std::size_t options_ = 0;  ///< the place of their first block
  std::size_t back_ = 0;     ///< the place of its first block
};

/// The roomiest sheet that has at most two pages. What is too long even for the tightest gets more,
/// because a word that is lost is worse than a third page. Large print takes as many pages as it
/// needs.
std::unique_ptr<Sheet> fitting_sheet(const SheetInput& context, TextSizes& sizes);

}  // namespace kiosk::sheet
