// A leaflet, piece by piece, as blocks on pages.
#include <algorithm>
#include <cmath>

#include "app/print/answer_blocks.h"
#include "app/print/block_pages.h"
#include "app/print/sections.h"
#include "app/print/summary_pdf.h"
#include "app/print/table_blocks.h"

namespace kiosk {
namespace {

using namespace sheet;
using Kind = LeafletPart::Kind;

constexpr float picture_share = 0.24F;  // of the width of the page
constexpr float cover_share = 1.0F;
constexpr float title_share = 0.85F;       // of the sheet's title, for a chapter's
constexpr float section_gap_share = 1.6F;  // of a heading's, above a section
constexpr float gap_above_question =
    8;  // pt: a question is nearer to its own answers than to those above
constexpr std::size_t most_of_booklet = 39;    // pages, so that somebody takes it along
constexpr float least_filled = 0.2F;           // of the last page: less looks like an accident
constexpr float line_to_write_on_height = 22;  // pt, for handwriting
constexpr float rule_thickness = 0.75F;        // pt

class LeafletBlocks {
 public:
  LeafletBlocks(Blocks& blocks, const Setter& set, Cells cells)
      : blocks_(blocks), set_(set), cells_(cells) {}

  void add(const LeafletPart& part) {
    const auto first = blocks_.size();
    put(part);
    if (!part.stays_with_next) return;
    for (auto block = first; block < blocks_.size(); ++block) blocks_[block].keep_with_next = true;
  }

 private:
  void put(const LeafletPart& part) {
    const auto& m = set_.measures();
    switch (part.kind) {
      case Kind::chapter: chapter(part, true); break;
      case Kind::section: chapter(part, false); break;
      case Kind::heading: add_heading(blocks_, part.words, set_); break;
      case Kind::subheading:
        text(part, {.style = m.subheading,
                    .gap = std::max(m.block_gap * 1.5F, gap_above_question),
                    .tag = "H3",
                    .keep_with_next = true});
        break;
      case Kind::paragraph: text(part, {.style = m.body, .gap = m.block_gap}); break;
      case Kind::bullet: text(part, {.style = m.body, .gap = m.line_gap, .bullet = true}); break;
      case Kind::tick: add_tick(blocks_, part.words, set_); break;
      case Kind::answers: add_answers(blocks_, part.choices, set_); break;
      case Kind::scale:
        add_scale(blocks_,
                  {.words = part.words, .from = part.from, .to = part.to, .ends = part.choices},
                  set_);
        break;
      case Kind::body: add_body_to_mark(blocks_, part.map, part.words, pictures_, set_); break;
      case Kind::picture: picture(part, picture_share); break;
      case Kind::cover: picture(part, cover_share); break;
      case Kind::table: add_table(blocks_, part, cells_, pictures_, set_); break;
      case Kind::counts: add_counts(blocks_, part.counts, part.words, set_); break;
      case Kind::lines:
        for (int i = 0; i < part.lines; ++i) line_to_write_on();
        break;
      case Kind::small:
        text(part, {.style = m.small, .color = colors::soft, .gap = m.line_gap});
        break;
    }
  }

  void text(const LeafletPart& part, ParagraphLook look) {
    look.is_markup = part.is_markup;
    add_paragraph(blocks_, part.words, look, set_);
  }

  void chapter(const LeafletPart& part, bool new_page) {
    const auto first = blocks_.size();
    auto style = set_.measures().title;
    style.size *= title_share;
    add_paragraph(blocks_, part.words,
                  {.style = style,
                   .color = colors::primary,
                   .gap = set_.measures().section_gap * section_gap_share,
                   .tag = "H2",
                   .keep_with_next = true},
                  set_);
    if (first < blocks_.size()) blocks_[first].new_page = new_page;
  }

  /// Adds the whole picture in its own proportions.
  void picture(const LeafletPart& part, float share) {
    const auto drawing = Picture::read(part.picture);
    if (!drawing) return;
    const auto& m = set_.measures();
    const float width = std::round(m.content_width * share);
    const float height = std::round(width / static_cast<float>(drawing->aspect()));
    blocks_.push_back(
        {.height = height,
         .gap = m.block_gap,
         .keep_with_next = true,
         .draw = [drawing, width, words = part.words](Canvas& canvas, float top, float h) {
           const auto figure = Tag::figure(canvas, words);
           canvas.picture(*drawing, {0, top, width, h}, canvas.measures().picture_radius);
         }});
  }

  void line_to_write_on() {
    blocks_.push_back({.height = line_to_write_on_height,
                       .keep_with_next = true,
                       .draw = [](Canvas& canvas, float top, float height) {
                         canvas.rule(0, top + height - rule_thickness,
                                     canvas.measures().content_width,
                                     {.color = colors::line, .thickness = rule_thickness});
                       }});
  }

  Blocks& blocks_;
  const Setter& set_;
  Cells cells_ = Cells::beside;
  Pictures pictures_{};
};

constexpr std::array normal_fits{Fit{.body = 12.5F, .space = 0.8F},
                                 Fit{.body = 12.5F, .space = 0.65F}, Fit{.body = 12, .space = 0.6F},
                                 Fit{.body = 11.5F, .space = 0.55F}};
constexpr std::array large_fits{large_print,
                                Fit{.body = 18,
                                    .line_height = 1.26F,
                                    .space = 0.7F,
                                    .writing = 34,
                                    .own_questions = 2,
                                    .all_large = true},
                                Fit{.body = 18,
                                    .line_height = 1.22F,
                                    .space = 0.55F,
                                    .writing = 34,
                                    .own_questions = 2,
                                    .all_large = true}};
constexpr std::array clear_fits{
    Fit{.body = 12, .line_height = 1.25F, .space = 0.24F, .narrow_margins = true},
    Fit{.body = 11.5F, .line_height = 1.24F, .space = 0.22F, .narrow_margins = true},
    Fit{.body = least_body, .line_height = 1.22F, .space = 0.2F, .narrow_margins = true}};

std::unique_ptr<BlockPages> pages_with(const Leaflet& leaflet, Paper paper, const Fit& fit,
                                       TextSizes& sizes, Cells cells = Cells::beside) {
  const auto words = page_words(leaflet);
  auto pages = std::make_unique<BlockPages>(measures_of(paper, fit), words, sizes);
  const auto& m = pages->measures();
  add_paragraph(pages->blocks, leaflet.title,
                {.style = m.title, .tag = "H1", .keep_with_next = true}, pages->set());
  add_paragraph(pages->blocks, leaflet.subtitle, {.style = m.body, .color = colors::soft, .gap = 1},
                pages->set());
  LeafletBlocks blocks(pages->blocks, pages->set(), cells);
  for (const auto& part : leaflet.parts) blocks.add(part);
  add_closing(pages->blocks, words, pages->set());
  pages->arrange();
  return pages;
}

bool leaves_no_few_lines(const BlockPages& pages) {
  return pages.page_count() == 1 || pages.filled_share(pages.page_count() - 1) >= least_filled;
}

/// Roomy to tight: heads of a table are on the page of all its rows.
constexpr std::array table_fits{
    normal_fits.front(), normal_fits.back(),
    Fit{.body = least_body, .line_height = 1.24F, .space = 0.45F, .narrow_margins = true},
    Fit{.body = least_body, .line_height = 1.2F, .space = 0.25F, .narrow_margins = true}};

/// A table on one page, or as many as it needs, with each cell's name.
std::string table_pdf(const Leaflet& leaflet, const PaperStyle& style, TextSizes& sizes) {
  if (style.size == PrintSize::normal) {
    for (const auto& fit : table_fits) {
      const auto pages = pages_with(leaflet, style.paper, fit, sizes);
      if (pages->page_count() == 1) return pdf_of(*pages, leaflet.title, leaflet.language);
    }
  }
  const auto& fit = style.size == PrintSize::large ? large_print : normal_fits.back();
  return pdf_of(*pages_with(leaflet, style.paper, fit, sizes, Cells::below), leaflet.title,
                leaflet.language);
}

bool has_a_table(const Leaflet& leaflet) {
  return std::any_of(leaflet.parts.begin(), leaflet.parts.end(),
                     [](const LeafletPart& part) { return part.kind == Kind::table; });
}

}  // namespace

std::string leaflet_pdf(const Leaflet& leaflet, const PaperStyle& style,
                        const Typesetter& typesetter) {
  TextSizes sizes(typesetter, leaflet.language);
  if (has_a_table(leaflet)) return table_pdf(leaflet, style, sizes);
  const auto fits = style.size == PrintSize::large ? std::span<const Fit>(large_fits)
                                                   : std::span<const Fit>(normal_fits);
  auto pages = pages_with(leaflet, style.paper, fits.front(), sizes);
  for (const auto& tighter : fits.subspan(1)) {
    if (leaves_no_few_lines(*pages)) break;
    if (auto other = pages_with(leaflet, style.paper, tighter, sizes); leaves_no_few_lines(*other))
      pages = std::move(other);
  }
  return pdf_of(*pages, leaflet.title, leaflet.language);
}

std::string booklet_pdf(const Leaflet& booklet, Paper paper, const Typesetter& typesetter) {
  TextSizes sizes(typesetter, booklet.language);
  std::unique_ptr<BlockPages> pages;
  for (const auto& fit : clear_fits) {
    pages = pages_with(booklet, paper, fit, sizes);
    if (pages->page_count() <= most_of_booklet) break;
  }
  return pdf_of(*pages, booklet.title, booklet.language);
}

}  // namespace kiosk
