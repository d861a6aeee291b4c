// A body map whose regions are the answers.
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// Where the parts of a body map go.
struct BodyMapPlace {
  Column& pictures;
  /// For what is no picture (which figure, the answers that are not places, the list, the chosen
  /// places): below the pictures if it is the same column, else in sight beside them.
  Column& besides;
  float room = 0;                  ///< px below the start of `pictures` without scrolling
  bool is_list_elsewhere = false;  ///< the frame has the button that leads to the list
};

/// The figures side by side or one at a time, as large as the room allows; a touch selects the
/// nearest region, and each region has semantics of its own.
std::optional<Event> draw_body_map(Ui& ui, const BodyMapPlace& place, const BodyMapView& view);

}  // namespace kiosk::ui
