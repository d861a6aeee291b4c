// A button beside a text that says it, for a person who sees and does not read.
#pragma once

#include <utility>

#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// The room that the button takes beside a text, with its gap; 0 without a voice.
float hear_room(const Ui& ui);

/// The height of a text with its button.
float with_hear_button(const Ui& ui, float text_height);

/// Draws the button at the end of `rect`, which has `hear_room` beside the text. It says the item
/// that was added to the semantics last. Nothing is drawn without a voice.
void draw_hear_button(Ui& ui, const Rect& rect);

/// While it lives nothing gets such a button: in boxes, tables and rows whose height was computed
/// for the text alone.
class WithoutHearButtons {
 public:
  explicit WithoutHearButtons(Ui& ui) : ui_(ui), hear_(std::exchange(ui.hear, {})) {}
  ~WithoutHearButtons() { ui_.hear = std::move(hear_); }
  WithoutHearButtons(const WithoutHearButtons&) = delete;
  WithoutHearButtons& operator=(const WithoutHearButtons&) = delete;

 private:
  Ui& ui_;
  std::string hear_;
};

}  // namespace kiosk::ui
