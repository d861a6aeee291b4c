// A summary laid out with one fit: everything measured and placed, ready to be drawn.
#pragma once

#include "app/print/block_pages.h"
#include "app/print/sections.h"

namespace kiosk::sheet {

/// The input of a sheet. It is laid out many times to find the fit; what does not depend on that is
/// here, made once.
struct SheetInput {
  const Summary& summary;
  Pictures& pictures;
  std::optional<QrCode> bring_back{};
  PaperStyle style{};
};

/// Which part starts a new page, apart from overflow.
enum class NewPageFor : std::uint8_t { nothing, back, options };

/// The front has the part that is read in a minute, the questions and the treatments; the back all
/// other answers, the figures and the sources.
class Sheet {
 public:
  Sheet(const SheetInput& context, const Fit& fit, TextSizes& sizes);

  /// How many pages everything before that part fills.
  std::size_t pages_before(NewPageFor part) const {
    return pages_.pages_before(first_block_of(part));
  }
  /// Places everything and returns the number of pages.
  std::size_t arrange(NewPageFor part);
  /// Uses the free height: more blank questions, then more height to write in.
  void use_room();
  const BlockPages& pages() const { return pages_; }

 private:
  bool add_own_question();
  std::size_t first_block_of(NewPageFor part) const {
    return part == NewPageFor::options ? options_ : back_;
  }

  BlockPages pages_;
  int most_own_questions_ = 0;
  std::size_t options_ = 0;  ///< the index of their first block
  std::size_t back_ = 0;     ///< the index of its first block
};

/// The roomiest sheet that has at most two pages. Content that is too long even for the tightest
/// gets more pages, because a lost text is worse than a third page. Large print takes as many pages
/// as it needs.
std::unique_ptr<Sheet> fitting_sheet(const SheetInput& context, TextSizes& sizes);

}  // namespace kiosk::sheet
