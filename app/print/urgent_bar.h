// The black bar of signs that cannot wait: it loses no information in black and white.
#pragma once

#include "app/domain/summary.h"
#include "app/print/setter.h"

namespace kiosk::sheet {

struct UrgentBar {
  SetText heading{};
  std::vector<SetText> signs{};
  float height = 0;  ///< 0 without a bar
};

/// The bar at that width; empty without urgent signs.
UrgentBar set_urgent(const Summary& summary, float width, const Setter& set);
void draw_urgent(const UrgentBar& bar, Canvas& canvas, float top, float width);

}  // namespace kiosk::sheet
