#include "app/print/page_frame.h"

#include <algorithm>
#include <cmath>

namespace kiosk::sheet {
namespace {

constexpr float foot_rule_gap = 6;
constexpr float gap_above_foot = 11;
constexpr float number_ems = 4.6F;  // "12 / 95"

TextStyle strong_foot(const Measures& m) {
  auto style = m.foot;
  style.weight = Weight::semibold;
  return style;
}

}  // namespace

float PageFrame::number_width() const { return std::ceil(set_.measures().foot.size * number_ems); }

PageFrame::PageFrame(const PageWords& words, const Setter& set) : set_(set) {
  const auto& m = set.measures();
  const float width = m.content_width - number_width() - 12;
  const auto draft =
      words.draft_notice.empty() ? std::string() : "<b>" + escaped(words.draft_notice) + "</b>";
  const auto between = draft.empty() || words.title.empty() ? "" : " · ";
  if (!draft.empty()) first_foot_ = set.markup(draft, m.foot, width);
  const auto other = escaped(words.title) + between + draft;
  if (!other.empty()) other_foot_ = set.markup(other, m.foot, width);
}

float PageFrame::foot_height() const {
  const float line = set_.measures().foot.size * set_.measures().foot.line_height;
  return std::max({line, first_foot_.extents.height, other_foot_.extents.height});
}

float PageFrame::foot_top() const {
  return set_.measures().page_height - set_.measures().margin_bottom - foot_height();
}

float PageFrame::top_of_blocks() const { return set_.measures().margin_top; }

PageHeights PageFrame::heights() const {
  const float height = foot_top() - foot_rule_gap - gap_above_foot - top_of_blocks();
  return {.first = height, .others = height};
}

void PageFrame::draw_foot(Canvas& canvas, std::size_t page, std::size_t pages) const {
  const auto& m = set_.measures();
  const float top = foot_top();
  canvas.rule(0, top - foot_rule_gap, m.content_width, {.color = colors::line, .thickness = 0.6F});
  const auto& foot = page == 0 ? first_foot_ : other_foot_;
  if (foot.extents.lines > 0) {
    const Tag tag(canvas, "P");
    canvas.text(foot, 0, top);
  }
  const auto number = set_(std::to_string(page + 1) + " / " + std::to_string(pages),
                           at_end(strong_foot(m)), number_width(), colors::soft);
  const Tag tag(canvas, "P");
  canvas.text(number, m.content_width - number_width(), top);
}

}  // namespace kiosk::sheet
