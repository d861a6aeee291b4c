// Input on the page to draw on.
#pragma once

#include <variant>

#include "app/session/session.h"

namespace kiosk {

struct SketchOpened {
  NodeIndex node = 0;
  std::size_t place = 0;
};
struct LineBegun {
  SketchPoint at{};
};
struct LineDrawnOn {
  SketchPoint to{};
};
struct LineTakenBack {};
struct SketchCleared {};
struct SketchFinished {};
struct SketchCancelled {};

using SketchEvent = std::variant<SketchOpened, LineBegun, LineDrawnOn, LineTakenBack, SketchCleared,
                                 SketchFinished, SketchCancelled>;

}  // namespace kiosk
