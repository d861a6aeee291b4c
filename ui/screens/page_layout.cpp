#include "ui/screens/page_layout.h"

#include <algorithm>
#include <cmath>

#include "app/values/expects.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

constexpr float head_share = 0.36F;
constexpr float head_share_of_large_text = 0.42F;
constexpr float head_share_when_low = 0.45F;  // so that a short heading takes one line
constexpr float air_above =
    1.1F;  // of a large gap: above the two parts of a wide screen with enough room
constexpr float controls_from =
    0.33F;  // of a tall screen's height: touch targets are in its lower two thirds
constexpr float reading_width = 34;  // em: about 65 characters a line

// How far help and what stands above it reach of a low page's height before it stands behind what
// it helps with.
constexpr float help_reaches = 0.24F;
constexpr float help_reaches_when_cramped = 0.5F;  // there the answers are paged through anyway

bool stands_beside(const Measures& measures, HeadAndMain::Beside when) {
  switch (when) {
    case HeadAndMain::Beside::if_wide: return measures.wide;
    case HeadAndMain::Beside::unless_cramped: return measures.wide && !measures.is_cramped();
    case HeadAndMain::Beside::unless_compact: return measures.wide && !measures.compact;
  }
  return false;
}

float share_of_head(const Measures& measures) {
  if (measures.has_large_text()) return head_share_of_large_text;
  return measures.compact ? head_share_when_low : head_share;
}

}  // namespace

HeadAndMain::HeadAndMain(Ui& ui, ScreenFrame& frame, Beside when)
    : ui_(ui),
      frame_(frame),
      head_(frame.body()),
      main_(frame.body()),
      top_(frame.body().y + frame.scrolled()),
      beside_(stands_beside(ui.measures, when)) {
  const auto& m = ui.measures;
  if (!beside_) return;
  std::tie(head_, main_) = beside(frame.body(), share_of_head(m), m.margin);
  const auto [head_height, main_height] = ui.measured.of(frame.place()).heights;
  const float room = frame.region().bottom() - m.gap - top_;
  head_.y = top_ - std::min(frame.scrolled(), std::max(0.0F, head_height - room));
  main_.y = top_ - std::min(frame.scrolled(), std::max(0.0F, main_height - room));
  begun_ = {head_.y, main_.y};
}

Column& HeadAndMain::main() {
  if (!reached_main_ && !beside_) {
    main_ = head_;
    main_.gap(ui_.measures.compact ? ui_.measures.gap : ui_.measures.gap_large);
    if (!ui_.measures.wide)
      frame_.align_body_to(main_.y, static_cast<float>(ui_.measures.screen.height) * controls_from);
  }
  reached_main_ = true;
  return main_;
}

float HeadAndMain::room_of_head() const {
  if (!beside_) return 0;
  return frame_.region().y + frame_.height_without_paging() - ui_.measures.gap - top_ -
         (head_.y - begun_.first);
}

float HeadAndMain::room_of_main() {
  auto& column = main();
  if (!beside_) return frame_.room_below(column);
  // Above a part that fills the page there is no air to be moved into.
  return frame_.region().y + frame_.height_without_paging() - top_ - (column.y - begun_.second);
}

void HeadAndMain::keep_whole(float height) {
  // Side by side each part scrolls only as far as it is long.
  frame_.keep_whole(main_, height, beside_ ? top_ - begun_.second : frame_.scrolled());
}

void HeadAndMain::keep_whole_in_head(float height) {
  const float before = frame_.pushed();
  frame_.keep_whole(head_, height, beside_ ? top_ - begun_.first : frame_.scrolled());
  pushed_in_head_ = frame_.pushed() - before;
}

void HeadAndMain::done() {
  if (!beside_) {
    frame_.body().y = reached_main_ ? main_.y : head_.y;
    return;
  }
  std::pair heights{head_.y - begun_.first, main_.y - begun_.second};
  const float natural = std::max(heights.first - pushed_in_head_,
                                 heights.second - (frame_.pushed() - pushed_in_head_));
  if (frame_.last_start() > 0) {
    // The last page can begin with what it is to begin with.
    auto& longer = pushed_in_head_ > 0 ? heights.first : heights.second;
    const float room = frame_.region().bottom() - ui_.measures.gap - top_;
    longer = std::max(longer, frame_.last_start() + room);
  }
  frame_.set_stretch(std::max(heights.first, heights.second) - natural);
  ui_.measured.set_heights(frame_.place(), heights);
  frame_.body().y = top_ - frame_.scrolled() + std::max(heights.first, heights.second);
  frame_.align_body_to(top_ - frame_.scrolled(),
                       frame_.region().y + ui_.measures.gap_large * air_above);
}

bool help_comes_first(Ui& ui, const ScreenFrame& frame, const Column& column,
                      const std::string& help_words) {
  if (!ui.measures.compact) return true;
  const float help = drawn_height(
      ui, column.width, [&](Ui& unseen, Column& below) { draw_help(unseen, below, help_words); });
  const float end = column.y + frame.scrolled() - frame.region().y + help;
  const float share = ui.measures.is_cramped() ? help_reaches_when_cramped : help_reaches;
  return end <= frame.height_without_paging() * share;
}

Column reading_column(const Ui& ui, const Column& column) {
  const float width = std::min(column.width, reading_width * ui.measures.type.body.size);
  return {column.x + (column.width - width) / 2, column.y, width};
}

Rect draw_card_ground(Ui& ui, Column& column, float height) {
  KIOSK_EXPECTS(height >= 0);
  const auto rect = column.take(height);
  shadow(ui, rect, ui.measures.radius_card);
  fill(ui, rect, ui.colors.surface, ui.measures.radius_card);
  outline(ui, rect, ui.colors.line, ui.measures.border_thin, ui.measures.radius_card);
  return rect;
}

}  // namespace kiosk::ui
