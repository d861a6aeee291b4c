// The layout of a screen: one column, or the heading beside its content.
#pragma once

#include "ui/widgets/drawn_height.h"
#include "ui/widgets/screen_frame.h"

namespace kiosk::ui {

/// The two parts of a screen: `head` for heading and help, `main` for their content. On a wide
/// screen they are side by side, and each scrolls only as far as needed: a short question stays in
/// sight beside its long list. On a tall one they are the same column, so `main` continues where
/// `head` ended, and both are aligned to the reachable area.
class HeadAndMain {
 public:
  /// When they are side by side: on a compact screen a short head is better above its answers, over
  /// the whole width.
  enum class Beside : std::uint8_t { if_wide, unless_cramped, unless_compact };
  HeadAndMain(Ui& ui, ScreenFrame& frame, Beside when = Beside::unless_cramped);
  bool is_beside() const { return beside_; }
  Column& head() { return head_; }
  /// To be called after the head was drawn.
  Column& main();
  /// What is left of the head's side of a page without scrolling, in px; 0 in one column.
  float room_of_head() const;
  /// The height of the main part from here on without scrolling, in px.
  float room_of_main();
  /// Moves what comes next in the main part to the next page if the fold would divide its `height`,
  /// in px: see `ScreenFrame::keep_whole`.
  void keep_whole(float height);
  /// The same in the head, where that is longer than the main part beside it.
  void keep_whole_in_head(float height);
  /// Reports the end of the longer one to the frame.
  void done();

 private:
  Ui& ui_;
  ScreenFrame& frame_;
  Column head_;
  Column main_;
  float top_ = 0;  ///< of both, unscrolled
  std::pair<float, float> begun_{};
  float pushed_in_head_ = 0;
  bool reached_main_ = false;
  bool beside_ = false;
};

/// Whether help comes before its content: on a low page only as far as the content stays in sight
/// below it. To be called where the help would be.
bool help_comes_first(Ui& ui, const ScreenFrame& frame, const Column& column,
                      const std::string& help_words);

/// Centers a column's content on a wide screen, narrow enough for comfortable reading.
Column reading_column(const Ui& ui, const Column& column);

/// A white card with rounded corners, without content. `height` is not negative.
Rect draw_card_ground(Ui& ui, Column& column, float height);

/// Draws `draw(Ui&, Column&)` on a card that is as high as that and its padding, and returns what
/// it returns.
template <typename Draw>
auto draw_on_card(Ui& ui, Column& column, float padding, const Draw& draw) {
  auto inner = column.inside(padding);
  draw_card_ground(ui, column, drawn_height(ui, inner.width, draw) + 2 * padding);
  return draw(ui, inner);
}

}  // namespace kiosk::ui
