// A text box for a hardware keyboard.
#pragma once

#include "ui/review/review_view.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// The use of a text box in this pass.
struct TextBoxUse {
  std::optional<TextEdit> edit{};
  bool entered = false;  ///< Enter was pressed in it
};

/// A label and its text box. A click focuses it; while it has the focus, it receives typed text and
/// the keys that move the caret.
TextBoxUse text_box(Ui& ui, Column& column, const FieldView& view);

}  // namespace kiosk::ui
