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

/// A sheet that is nothing but an empty list is filled with lines.
int most_own_questions_of(const Summary& summary) {
  return summary.questions.empty() && summary.sections.empty() ? most_lines_of_empty_list : most_own_questions;
}

}  // namespace

Sheet::Sheet(const SheetInput& context, const Fit& fit, TextSizes& sizes)
    : pages_(measures_of(context.style.paper, fit), page_words(context.summary), sizes), most_own_questions_(most_own_questions_of(context.summary)) {
  auto& blocks = pages_.blocks;
  const auto& set = pages_.set();
  add_title(blocks, context.summary, context.bring_back, set);
  add_urgent(blocks, context.summary, set);
  add_facts(blocks, context.summary, context.pictures, set);
  add_matters(blocks, context.summary, set);
  add_options(blocks, context.summary, context.pictures, set);
  questions_ = blocks.size();
  add_questions(blocks, context.summary, set);
  back_ = blocks.size();
  add_clinician(blocks, context.summary, set);
  add_figures(blocks, context.summary, set);
}

std::size_t Sheet::arrange(NewPageFor part) {
  for (auto& block : pages_.blocks) block.new_page = false;
  const auto first = first_block_of(part);
  if (part != NewPageFor::nothing && first < pages_.blocks.size()) pages_.blocks[first].new_page = true;
  return pages_.arrange();
}

void Sheet::use_room() {
  while (add_own_question()) {}
  pages_.stretch_blocks();
}

bool Sheet::add_own_question() {
  auto& blocks = pages_.blocks;
  const auto last = std::find_if(blocks.rbegin(), blocks.rend(), is_own_question);
  if (last == blocks.rend() || std::count_if(blocks.begin(), blocks.end(), is_own_question) >= most_own_questions_) return false;
  const auto place = static_cast<std::size_t>(blocks.rend() - last);  // right after the last
  const auto page = page_of(pages_.placed(), place - 1);
  float needed = last->gap + last->height + last->stretch * share_kept_for_stretching;
  for (const auto& placed : pages_.placed()[page]) needed += blocks[placed.block].stretch * share_kept_for_stretching;
  if (pages_.room_on(page) < needed) return false;
  blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(place), Block(*last));
  ++back_;
  pages_.arrange();
  return true;
}

}  // namespace kiosk::sheet
