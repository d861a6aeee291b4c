#include "app/print/sheet.h"

#include <algorithm>

namespace kiosk::sheet {
namespace {

/// One more blank question is added only if this share of the stretching is still left for all
/// lines.
constexpr float share_kept_for_stretching = 0.6F;

/// Figures are read one by one and not written on, so they shrink before all else.
Fit figures_fit(Fit fit) {
  if (fit.all_large) return fit;
  fit.body = least_body;
  fit.line_height = std::min(fit.line_height, 1.2F);
  fit.space = std::min(fit.space, 0.2F);
  fit.person = 7.2F;
  return fit;
}

bool is_own_question(const Block& block) { return block.own_question; }

/// The page of a block.
std::size_t page_of(const std::vector<PlacedPage>& pages, std::size_t block) {
  const auto has_it = [&](const PlacedPage& page) {
    return !page.empty() && page.back().block >= block;
  };
  return static_cast<std::size_t>(std::find_if(pages.begin(), pages.end(), has_it) - pages.begin());
}

/// A sheet with only an empty list is filled with lines.
int most_own_questions_of(const Summary& summary) {
  return summary.questions.empty() && summary.sections.empty() ? most_lines_of_empty_list
                                                               : most_own_questions;
}

}  // namespace

Sheet::Sheet(const SheetInput& context, const Fit& fit, TextSizes& sizes)
    : pages_(measures_of(context.style.paper, fit), page_words(context.summary), sizes),
      most_own_questions_(most_own_questions_of(context.summary)) {
  auto& blocks = pages_.blocks;
  const auto& set = pages_.set();
  const auto& summary = context.summary;
  const bool has_minute = !summary.minute.cells.empty();
  const auto order =
      summary.options_heading.empty() ? FactOrder::as_asked : FactOrder::short_ones_first;
  add_head(blocks, summary, context.bring_back, context.pictures, set);
  if (has_minute) {
    if (!summary.this_week.facts.empty())
      add_facts(blocks, {summary.this_week}, order, context.pictures, set);
  } else {
    add_facts(blocks, summary.sections, order, context.pictures, set);
    add_matters(blocks, summary.matters_heading, summary.matters, set);
  }
  add_questions(blocks, summary, set);
  options_ = blocks.size();
  add_options(blocks, summary, context.pictures, set);
  back_ = blocks.size();
  if (has_minute) {
    // The clinic reads them above in its own language; for the person they would be a repetition.
    add_facts(blocks, summary.beyond,
              summary.minute.in_other_language && fit.figures != Figures::people
                  ? FactOrder::running
                  : order,
              context.pictures, set);
    add_matters(blocks, summary.matters_heading, summary.matters_beyond, set);
  }
  const auto tight = measures_of(context.style.paper, figures_fit(fit));
  add_figures(blocks, summary, Setter(sizes, tight));
  // The note stands under the title.
  add_closing(blocks, {.provenance = summary.provenance}, set);
}

std::size_t Sheet::arrange(NewPageFor part) {
  for (auto& block : pages_.blocks) block.new_page = false;
  const auto first = first_block_of(part);
  if (part != NewPageFor::nothing && first < pages_.blocks.size())
    pages_.blocks[first].new_page = true;
  return pages_.arrange();
}

void Sheet::use_room() {
  while (add_own_question()) {}
  pages_.stretch_blocks();
}

bool Sheet::add_own_question() {
  auto& blocks = pages_.blocks;
  const auto last = std::find_if(blocks.rbegin(), blocks.rend(), is_own_question);
  if (last == blocks.rend() ||
      std::count_if(blocks.begin(), blocks.end(), is_own_question) >= most_own_questions_)
    return false;
  const auto place = static_cast<std::size_t>(blocks.rend() - last);  // right after the last one
  const auto page = page_of(pages_.placed(), place - 1);
  float needed = last->gap + last->height + last->stretch * share_kept_for_stretching;
  for (const auto& placed : pages_.placed()[page])
    needed += blocks[placed.block].stretch * share_kept_for_stretching;
  if (pages_.room_on(page) < needed) return false;
  blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(place), Block(*last));
  ++options_;
  ++back_;
  pages_.arrange();
  return true;
}

}  // namespace kiosk::sheet
