// The rows of buttons at the foot of a screen, and their widths.
#pragma once

#include "ui/widgets/button.h"

namespace kiosk::ui {

/// One row at the foot.
struct FootRow {
  struct Button {
    const ActionView* action = nullptr;
    float width = 0;       ///< in px; its label may take two lines
    bool by_sign = false;  ///< icon only: an arrow back is understood by everybody
  };
  std::vector<Button> buttons{};
  float height = 0;
};

/// Whether the action is the last one of the foot.
bool is_last(const FrameView& view, const ActionView* action);
/// The look of that button of the foot: one of them is the main one.
ButtonLook look_in(const FrameView& view, const ActionView* action);

/// Back, the others and the main button in one row if they fit beside `reserved` px for something
/// else; on a low screen with labels on two lines rather than in two rows; else the others above;
/// else each in a row of its own.
std::vector<FootRow> foot_rows(Ui& ui, const FrameView& view, float width, float reserved);

/// The action with its icon only, if it has one; its label stays its accessible name.
ActionView by_its_sign(ActionView action);

}  // namespace kiosk::ui
