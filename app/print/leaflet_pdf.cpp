// A leaflet, piece by piece, as blocks on pages.
#include <cmath>

#include "app/print/block_pages.h"
#include "app/print/sections.h"
#include "app/print/summary_pdf.h"

namespace kiosk {
namespace {

using namespace sheet;
using Kind = LeafletPart::Kind;

constexpr float picture_aspect = 0.42F;       // height to width, as on the screen
constexpr float picture_share = 0.72F;        // of the width of the page
constexpr float line_to_write_on_height = 22; // pt, for handwriting
constexpr float rule_thickness = 0.75F;       // pt

class LeafletBlocks {
 public:
  LeafletBlocks(Blocks& blocks, const Setter& set) : blocks_(blocks), set_(set) {}

  void add(const LeafletPart& part) {
    const auto& m = set_.measures();
    switch (part.kind) {
      case Kind::chapter: chapter(part); break;
      case Kind::heading: add_heading(blocks_, part.words, set_); break;
      case Kind::subheading: text(part, {.style = m.subheading, .gap = m.block_gap * 1.5F, .tag = "H3", .keep_with_next = true}); break;
      case Kind::paragraph: text(part, {.style = m.body, .gap = m.block_gap}); break;
      case Kind::bullet: text(part, {.style = m.body, .gap = m.line_gap, .bullet = true}); break;
      case Kind::tick: add_tick(blocks_, part.words, set_); break;
      case Kind::picture: picture(part); break;
      case Kind::counts: add_counts(blocks_, part.counts, part.words, set_); break;
      case Kind::lines:
        for (int i = 0; i < part.lines; ++i) line_to_write_on();
        break;
      case Kind::small: text(part, {.style = m.small, .color = colors::soft, .gap = m.line_gap}); break;
    }
  }

 private:
  void text(const LeafletPart& part, ParagraphLook look) {
    look.is_markup = part.is_markup;
    add_paragraph(blocks_, part.words, look, set_);
  }

  void chapter(const LeafletPart& part) {
    const auto first = blocks_.size();
    auto style = set_.measures().title;
    style.size *= 0.85F;
    add_paragraph(blocks_, part.words, {.style = style, .color = colors::primary, .tag = "H2", .keep_with_next = true}, set_);
    if (first < blocks_.size()) blocks_[first].new_page = true;
  }

  void picture(const LeafletPart& part) {
    const auto drawing = Picture::read(part.picture);
    if (!drawing) return;
    const auto& m = set_.measures();
    const float width = std::round(m.content_width * picture_share);
    const float height = std::round(width * picture_aspect);
    blocks_.push_back({.height = height, .gap = m.block_gap, .keep_with_next = true, .draw = [drawing, width, words = part.words](Canvas& canvas, float top, float h) {
                         const auto figure = Tag::figure(canvas, words);
                         canvas.picture(*drawing, {0, top, width, h}, canvas.measures().picture_radius);
                       }});
  }

  void line_to_write_on() {
    blocks_.push_back({.height = line_to_write_on_height, .keep_with_next = true, .draw = [](Canvas& canvas, float top, float height) {
                         canvas.rule(0, top + height - rule_thickness, canvas.measures().content_width, {.color = colors::line, .thickness = rule_thickness});
                       }});
  }

  Blocks& blocks_;
  const Setter& set_;
};

constexpr Fit normal_fit{.body = 12.5F, .space = 0.8F};

}  // namespace

std::string leaflet_pdf(const Leaflet& leaflet, const PaperStyle& style, const Typesetter& typesetter) {
  TextSizes sizes(typesetter, leaflet.language);
  BlockPages pages(measures_of(style.paper, style.size == PrintSize::large ? large_print : normal_fit), page_words(leaflet), sizes);
  const auto& m = pages.measures();
  add_paragraph(pages.blocks, leaflet.title, {.style = m.title, .tag = "H1", .keep_with_next = true}, pages.set());
  add_paragraph(pages.blocks, leaflet.subtitle, {.style = m.body, .color = colors::soft, .gap = 1}, pages.set());
  LeafletBlocks blocks(pages.blocks, pages.set());
  for (const auto& part : leaflet.parts) blocks.add(part);
  pages.arrange();
  return pdf_of(pages, leaflet.title, leaflet.language);
}

}  // namespace kiosk
