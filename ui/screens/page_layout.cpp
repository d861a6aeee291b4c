#include "ui/screens/page_layout.h"

#include <algorithm>

namespace kiosk::ui {
namespace {

constexpr float head_share = 0.36F;
constexpr float controls_from = 0.33F;  // of a tall screen's height: what is touched lies in its lower two thirds
constexpr float reading_width = 34;  // em: about 65 characters a line

}  // namespace

HeadAndMain::HeadAndMain(Ui& ui, ScreenFrame& frame) : ui_(ui), frame_(frame), head_(frame.body()), main_(frame.body()) {
  if (ui.measures.wide) std::tie(head_, main_) = beside(frame.body(), head_share, ui.measures.margin);
}

Column& HeadAndMain::main() {
  if (!reached_main_ && !ui_.measures.wide) {
    main_ = head_;
    main_.gap(ui_.measures.gap_large);
    frame_.lower(main_, static_cast<float>(ui_.measures.screen.height) * controls_from);
  }
  reached_main_ = true;
  return main_;
}

void HeadAndMain::done() { frame_.body().y = std::max(head_.y, reached_main_ ? main_.y : 0); }

Column reading_column(const Ui& ui, const Column& column) {
  const float width = std::min(column.width, reading_width * ui.measures.type.body.size);
  return {column.x + (column.width - width) / 2, column.y, width};
}

Rect card_ground(Ui& ui, Column& column, float height) {
  const auto rect = column.take(height);
  shadow(ui, rect, ui.measures.radius_card);
  fill(ui, rect, ui.colours.surface, ui.measures.radius_card);
  outline(ui, rect, ui.colours.line, ui.measures.border_thin, ui.measures.radius_card);
  return rect;
}

}  // namespace kiosk::ui
