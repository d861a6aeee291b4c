// The slip that calls staff: one sentence across the page, the time, what to say, and what it can
// mean to staff.
#include <algorithm>

#include "app/print/block_pages.h"
#include "app/print/sections.h"
#include "app/print/summary_pdf.h"

namespace kiosk {
namespace {

using namespace sheet;

constexpr float title_size = 40;  // pt: read from across a counter
constexpr float when_size = 24;
constexpr float sign_size = 25;  // at arm's length
constexpr float text_size = 18;
constexpr float bar_padding = 16;
constexpr float gap_beside_sign = 14;
constexpr float gap = 14;
constexpr float small_gap = 6;
constexpr float box_padding = 12;
constexpr float slip_radius = 5;
constexpr std::array scales{1.0F, 0.88F, 0.76F, 0.64F};  // if many signs would need a second page

TextStyle in_bold(float size) {
  return {.size = size, .weight = Weight::bold, .line_height = 1.15F};
}
TextStyle in_regular(float size) { return {.size = size, .line_height = 1.3F}; }

void add_title_bar(Blocks& blocks, const std::string& words, float scale, const Setter& set) {
  const float sign = title_size * scale * 1.1F;
  const auto text =
      set(words, in_bold(title_size * scale),
          set.measures().content_width - 2 * bar_padding - sign - gap_beside_sign, colors::white);
  blocks.push_back({.height = text.extents.height + 2 * bar_padding,
                    .draw = [text, sign](Canvas& canvas, float top, float height) {
                      canvas.box({0, top, canvas.measures().content_width, height},
                                 {.color = colors::ink, .radius = slip_radius});
                      canvas.warning_sign({bar_padding, top + (height - sign) / 2, sign, sign},
                                          {.triangle = colors::white, .mark = colors::ink});
                      const Tag tag(canvas, "H1");
                      canvas.text(text, bar_padding + sign + gap_beside_sign, top + bar_padding);
                    }});
}

void add_staff_box(Blocks& blocks, const Slip& slip, float scale, const Setter& set) {
  if (slip.staff.empty()) return;
  const float width = set.measures().content_width - 2 * box_padding;
  std::vector<SetText> lines{set(slip.staff_heading, in_bold(text_size * scale), width)};
  for (const auto& words : slip.staff)
    lines.push_back(set(words, in_regular(text_size * scale), width));
  float height = 2 * box_padding;
  for (const auto& line : lines) height += line.extents.height + small_gap / 2;
  blocks.push_back(
      {.height = height, .gap = gap, .draw = [lines](Canvas& canvas, float top, float h) {
         canvas.box({0, top, canvas.measures().content_width, h},
                    {.color = colors::ink, .thickness = 1.6F, .radius = slip_radius});
         float y = top + box_padding;
         for (const auto& line : lines) {
           const Tag tag(canvas, &line == &lines.front() ? "H2" : "P");
           canvas.text(line, box_padding, y);
           y += line.extents.height + small_gap / 2;
         }
       }});
}

void add_slip(Blocks& blocks, const Slip& slip, float scale, const Setter& set) {
  add_title_bar(blocks, slip.title, scale, set);
  add_paragraph(blocks, slip.when, {.style = in_bold(when_size * scale), .gap = gap}, set);
  add_paragraph(blocks, slip.place, {.style = in_regular(text_size * scale), .gap = small_gap},
                set);
  add_paragraph(
      blocks, slip.signs_heading,
      {.style = in_bold(text_size * scale), .gap = 1.5F * gap, .tag = "H2", .keep_with_next = true},
      set);
  for (const auto& sign : slip.signs)
    add_paragraph(blocks, sign, {.style = in_bold(sign_size * scale), .gap = small_gap}, set);
  add_staff_box(blocks, slip, scale, set);
  add_paragraph(blocks, slip.advice, {.style = in_regular(text_size * scale), .gap = 1.5F * gap},
                set);
  add_paragraph(blocks, slip.plea, {.style = in_bold(text_size * scale), .gap = small_gap}, set);
}

}  // namespace

std::string slip_pdf(const Slip& slip, Paper paper, const Typesetter& typesetter) {
  TextSizes sizes(typesetter, slip.language);
  const PageWords words{.title = slip.title, .draft_notice = slip.draft_notice};
  for (const float scale : scales) {
    BlockPages pages(measures_of(paper, {}), words, sizes);
    add_slip(pages.blocks, slip, scale, pages.set());
    if (pages.arrange() == 1 || scale == scales.back())
      return pdf_of(pages, slip.title, slip.language);
  }
  return {};
}

}  // namespace kiosk
