// The black bar of what cannot wait: it loses nothing in black and white.
#pragma once

#include "app/domain/summary.h"
#include "app/print/setter.h"

namespace kiosk::sheet {

struct UrgentBar {
  SetText heading{};
  std::vector<SetText> signs{};
  float height = 0;  ///< 0: there is none
};

/// The bar in so much width; empty without urgent signs.
UrgentBar set_urgent(const Summary& summary, float width, const Setter& set);
void draw_urgent(const UrgentBar& bar, Canvas& canvas, float top, float width);

}  // namespace kiosk::sheet
