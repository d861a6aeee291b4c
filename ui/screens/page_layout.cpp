#include "ui/screens/page_layout.h"

#include <algorithm>
#include <cmath>

namespace kiosk::ui {
namespace {

constexpr float head_share = 0.36F;
constexpr float head_share_of_large_text = 0.42F;
constexpr float air_above =
    1.1F;  // of a large gap: what a wide screen has above its two parts where there is room
constexpr float controls_from =
    0.33F;  // of a tall screen's height: what is touched lies in its lower two thirds
constexpr float reading_width = 34;  // em: about 65 characters a line

}  // namespace

HeadAndMain::HeadAndMain(Ui& ui, ScreenFrame& frame, Beside when)
    : ui_(ui),
      frame_(frame),
      head_(frame.body()),
      main_(frame.body()),
      top_(frame.body().y + frame.scrolled()),
      beside_(ui.measures.wide && !(ui.measures.compact && when == Beside::unless_compact)) {
  const auto& m = ui.measures;
  if (!beside_) return;
  std::tie(head_, main_) =
      beside(frame.body(), m.has_large_text() ? head_share_of_large_text : head_share, m.margin);
  const auto [head_height, main_height] = ui.interaction.heights(frame.place());
  const float room = frame.region().bottom() - m.gap - top_;
  head_.y = top_ - std::min(frame.scrolled(), std::max(0.0F, head_height - room));
  main_.y = top_ - std::min(frame.scrolled(), std::max(0.0F, main_height - room));
  begun_ = {head_.y, main_.y};
}

Column& HeadAndMain::main() {
  if (!reached_main_ && !beside_) {
    main_ = head_;
    main_.gap(ui_.measures.gap_large);
    if (!ui_.measures.wide)
      frame_.align_body_to(main_.y, static_cast<float>(ui_.measures.screen.height) * controls_from);
  }
  reached_main_ = true;
  return main_;
}

void HeadAndMain::done() {
  if (!beside_) {
    frame_.body().y = reached_main_ ? main_.y : head_.y;
    return;
  }
  const std::pair heights{head_.y - begun_.first, main_.y - begun_.second};
  const auto before = ui_.interaction.heights(frame_.place());
  if (std::abs(heights.first - before.first) > 1 || std::abs(heights.second - before.second) > 1) {
    ui_.interaction.set_heights(frame_.place(), heights);
    ui_.interaction.request_pass();
  }
  frame_.body().y = top_ - frame_.scrolled() + std::max(heights.first, heights.second);
  frame_.align_body_to(top_ - frame_.scrolled(),
                       frame_.region().y + ui_.measures.gap_large * air_above);
}

Column reading_column(const Ui& ui, const Column& column) {
  const float width = std::min(column.width, reading_width * ui.measures.type.body.size);
  return {column.x + (column.width - width) / 2, column.y, width};
}

Rect card_ground(Ui& ui, Column& column, float height) {
  const auto rect = column.take(height);
  shadow(ui, rect, ui.measures.radius_card);
  fill(ui, rect, ui.colors.surface, ui.measures.radius_card);
  outline(ui, rect, ui.colors.line, ui.measures.border_thin, ui.measures.radius_card);
  return rect;
}

}  // namespace kiosk::ui
