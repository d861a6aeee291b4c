// How a screen uses its room: one column, or what heads it beside what it heads.
#pragma once

#include "ui/widgets/screen_frame.h"

namespace kiosk::ui {

/// The two parts of a screen: `head` for heading and help, `main` for what they are about. On a
/// wide screen they stand beside each other, and each scrolls only as far as it must: a short
/// question stays in sight beside its long list. On a tall one they are the same column, so `main`
/// goes on where `head` ended, and both hang together from where the hand reaches.
class HeadAndMain {
 public:
  /// `when`: on a compact screen a short head stands better above its answers, over the whole
  /// width.
  enum class Beside : std::uint8_t { if_wide, unless_cramped, unless_compact };
  HeadAndMain(Ui& ui, ScreenFrame& frame, Beside when = Beside::unless_cramped);
  bool is_beside() const { return beside_; }
  Column& head() { return head_; }
  /// To be called after the head has been drawn.
  Column& main();
  /// Tells the frame how far the longer of the two reaches.
  void done();

 private:
  Ui& ui_;
  ScreenFrame& frame_;
  Column head_;
  Column main_;
  float top_ = 0;  ///< of both, unscrolled
  std::pair<float, float> begun_{};
  bool reached_main_ = false;
  bool beside_ = false;
};

/// Whether help stands before what it helps with: on a low page only as far as what it heads
/// stays in sight below it. To be asked where the help would stand.
bool help_comes_first(Ui& ui, const ScreenFrame& frame, const Column& column,
                      const std::string& help_words);

/// Moves a column's content to the middle of a wide screen, narrow enough to be read with ease.
Column reading_column(const Ui& ui, const Column& column);

/// A white card with rounded corners behind something that is drawn into its column afterwards.
/// `height` is known beforehand.
Rect card_ground(Ui& ui, Column& column, float height);

}  // namespace kiosk::ui
