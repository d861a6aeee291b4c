#include "app/session/panel.h"

#include <algorithm>

namespace kiosk {

void Panels::open(Panel panel) {
  const auto place =
      std::lower_bound(stack_.begin(), stack_.end(), panel.index(),
                       [](const Panel& other, std::size_t index) { return other.index() < index; });
  if (place != stack_.end() && place->index() == panel.index()) *place = std::move(panel);
  else stack_.insert(place, std::move(panel));
}

}  // namespace kiosk
