// A square code to be read by a phone or a scanner.
#pragma once

#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// Draws the code dark on white in every theme, as large as the column and the height allow, with
/// its quiet zone. `description` is its text alternative.
void draw_square_code(Ui& ui, Column& column, const std::string& holds,
                      const std::string& description, float most_height);

}  // namespace kiosk::ui
