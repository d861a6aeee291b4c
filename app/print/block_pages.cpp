#include "app/print/block_pages.h"

#include "app/print/pdf_document.h"

namespace kiosk::sheet {
namespace {

/// Tags neighbors in a list as one list; a list never spans two pages, because Cairo's marks
/// cannot.
class ListTags {
 public:
  explicit ListTags(Canvas& canvas) : canvas_(canvas) {}
  void next(const Block& block) {
    if (!block.in_list) open_.reset();
    else if (!open_) open_.emplace(canvas_, "L");
  }

 private:
  Canvas& canvas_;
  std::optional<Tag> open_{};
};

}  // namespace

std::size_t BlockPages::arrange() {
  placed_ = flow(blocks, frame_.heights());
  return placed_.size();
}

void BlockPages::draw(Canvas& canvas, std::size_t page) const {
  KIOSK_EXPECTS(page < placed_.size());
  {
    ListTags lists(canvas);
    for (const auto& placed : placed_[page]) {
      KIOSK_EXPECTS(placed.block < blocks.size());
      const auto& block = blocks[placed.block];
      lists.next(block);
      block.draw(canvas, frame_.top_of_blocks() + placed.top, placed.height);
    }
  }
  frame_.draw_foot(canvas, page, placed_.size());
}

std::string pdf_of(const BlockPages& pages, const std::string& title, const std::string& language) {
  PdfPages pdf(pages.measures(), title);
  Canvas canvas(pdf.cairo(), pages.measures(), pages.right_to_left());
  for (std::size_t page = 0; page < pages.page_count(); ++page) {
    pages.draw(canvas, page);
    pdf.end_page();
  }
  return described(pdf.finish(), {.title = title,
                                  .language = language,
                                  .right_to_left = pages.right_to_left(),
                                  .alternatives = canvas.alternatives(),
                                  .words = canvas.tagged_words()});
}

}  // namespace kiosk::sheet
