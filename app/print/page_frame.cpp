#include "app/print/page_frame.h"

#include <algorithm>
#include <cmath>

namespace kiosk::sheet {
namespace {

constexpr float notice_padding = 5;
constexpr float notice_gap = 14;
constexpr float running_gap = 8;
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
  auto centred = m.strong;
  centred.align = Align::centre;
  const float foot_width = m.content_width - number_width() - 12;
  if (!words.draft_notice.empty()) {
    notice_ = set(words.draft_notice, centred, m.content_width - 24);
    foot_.push_back(set(words.draft_notice, strong_foot(m), foot_width));
  }
  running_title_ = set(words.title, m.small_strong, m.content_width, colors::soft);
  const auto between = words.note.empty() || words.provenance.empty() ? "" : " ";
  const auto foot = words.note + between + words.provenance;
  if (!foot.empty()) foot_.push_back(set(foot, m.foot, foot_width, colors::soft));
}

float PageFrame::notice_height() const { return notice_.extents.lines == 0 ? 0 : notice_.extents.height + 2 * notice_padding + notice_gap; }

float PageFrame::foot_height() const {
  float height = 0;
  for (const auto& text : foot_) height += text.extents.height;
  return std::max(height, set_.measures().foot.size * set_.measures().foot.line_height);
}

float PageFrame::foot_top() const { return set_.measures().page_height - set_.measures().margin_bottom - foot_height(); }

float PageFrame::top_of(std::size_t page) const {
  const float running = page == 0 ? 0 : running_title_.extents.height + running_gap;
  return set_.measures().margin_top + notice_height() + running;
}

PageHeights PageFrame::heights() const {
  const float end = foot_top() - foot_rule_gap - gap_above_foot;
  return {.first = end - top_of(0), .others = end - top_of(1)};
}

void PageFrame::draw_head(Canvas& canvas, std::size_t page) const {
  const auto& m = set_.measures();
  if (notice_.extents.lines > 0) {
    const Tag tag(canvas, "P");
    canvas.box({0, m.margin_top, m.content_width, notice_.extents.height + 2 * notice_padding}, {.color = colors::ink, .thickness = 1.2F, .radius = 3});
    canvas.text(notice_, 12, m.margin_top + notice_padding);
  }
  if (page > 0) {
    const Tag tag(canvas, "P");
    canvas.text(running_title_, 0, m.margin_top + notice_height());
  }
}

void PageFrame::draw_foot(Canvas& canvas, std::size_t page, std::size_t pages) const {
  const auto& m = set_.measures();
  const float top = foot_top();
  canvas.rule(0, top - foot_rule_gap, m.content_width, {.color = colors::line, .thickness = 0.6F});
  float y = top;
  for (const auto& text : foot_) {
    const Tag tag(canvas, "P");
    canvas.text(text, 0, y);
    y += text.extents.height;
  }
  const auto number = set_(std::to_string(page + 1) + " / " + std::to_string(pages), at_end(strong_foot(m)), number_width(), colors::soft);
  const Tag tag(canvas, "P");
  canvas.text(number, m.content_width - number_width(), top);
}

}  // namespace kiosk::sheet
