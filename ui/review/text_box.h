// A line that is typed into at a real keyboard.
#pragma once

#include "ui/review/review_view.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// What was done in a line in this pass.
struct TextBoxUse {
  std::optional<TextEdit> edit{};
  bool entered = false;  ///< Enter was pressed in it
};

/// A label and its line. A click gives it the focus; while it has it, what is typed and the keys
/// that move in a line are its own.
TextBoxUse text_box(Ui& ui, Column& column, const FieldView& view);

}  // namespace kiosk::ui
