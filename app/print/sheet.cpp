#include "app/print/sheet.h"

#include <algorithm>

namespace kiosk::sheet {
namespace {

/// One more empty question is added only where this share of the stretching is still left for all lines.
constexpr float share_kept_for_stretching = 0.6F;

bool is_own_question(const Block& block) { return block.own_question; }

/// The page on which a block stands.
std::size_t page_of(const std::vector<PlacedPage>& pages, std::size_t block) {
  const auto has_it = [&](const PlacedPage& page) { return !page.empty() && page.back().block >= block; };
  return static_cast<std::size_t>(std::find_if(pages.begin(), pages.end(), has_it) - pages.begin());
}

/// Tags neighbours in a list as one list; a list never spans two pages, because Cairo's marks cannot.
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

Sheet::Sheet(const SheetMatter& matter, const Fit& fit, TextSizes& sizes)
    : measures_(measures_of(matter.paper, fit)), set_(sizes, measures_), frame_(matter.summary, set_) {
  add_title(blocks_, matter.summary, set_);
  add_urgent(blocks_, matter.summary, set_);
  add_facts(blocks_, matter.summary, set_);
  add_matters(blocks_, matter.summary, set_);
  add_options(blocks_, matter.summary, matter.pictures, set_);
  questions_ = blocks_.size();
  add_questions(blocks_, matter.summary, set_);
  back_ = blocks_.size();
  add_clinician(blocks_, matter.summary, set_);
  add_figures(blocks_, matter.summary, set_);
}

std::size_t Sheet::first_block_of(NewPageFor part) const { return part == NewPageFor::questions ? questions_ : back_; }

std::size_t Sheet::pages_before(NewPageFor part) const { return flow(std::span(blocks_).first(first_block_of(part)), frame_.heights()).size(); }

std::size_t Sheet::arrange(NewPageFor part) {
  for (auto& block : blocks_) block.new_page = false;
  const auto first = first_block_of(part);
  if (part != NewPageFor::nothing && first < blocks_.size()) blocks_[first].new_page = true;
  pages_ = flow(blocks_, frame_.heights());
  return pages_.size();
}

void Sheet::use_room() {
  while (add_own_question()) {}
  stretch(pages_, blocks_, frame_.heights());
}

bool Sheet::add_own_question() {
  const auto last = std::find_if(blocks_.rbegin(), blocks_.rend(), is_own_question);
  if (last == blocks_.rend() || std::count_if(blocks_.begin(), blocks_.end(), is_own_question) >= most_own_questions) return false;
  const auto place = static_cast<std::size_t>(blocks_.rend() - last);  // right after the last
  const auto page = page_of(pages_, place - 1);
  float needed = last->gap + last->height + last->stretch * share_kept_for_stretching;
  for (const auto& placed : pages_[page]) needed += blocks_[placed.block].stretch * share_kept_for_stretching;
  if (room_left(pages_[page], frame_.heights().of(page)) < needed) return false;
  blocks_.insert(blocks_.begin() + static_cast<std::ptrdiff_t>(place), Block(*last));
  ++back_;
  pages_ = flow(blocks_, frame_.heights());
  return true;
}

void Sheet::draw(Canvas& canvas, std::size_t page) const {
  frame_.draw_head(canvas, page);
  {
    ListTags lists(canvas);
    for (const auto& placed : pages_[page]) {
      const auto& block = blocks_[placed.block];
      lists.next(block);
      block.draw(canvas, frame_.top_of(page) + placed.top, placed.height);
    }
  }
  frame_.draw_foot(canvas, page, pages_.size());
}

}  // namespace kiosk::sheet
