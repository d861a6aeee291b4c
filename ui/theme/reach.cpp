#include "ui/theme/reach.h"

#include <algorithm>
#include <cmath>

namespace kiosk::ui {
namespace {

/// From the upper edge of the glass to the middle of the header's buttons.
double header_depth_mm(const ScreenSize& screen) {
  const auto measures = measures_for(screen, 100);
  return (measures.gap * 0.5 + measures.pill / 2.0) / screen.pixels_per_mm;
}

}  // namespace

double highest_controls_mm(const ScreenSize& screen, double bottom_mm) {
  return bottom_mm + screen.height / screen.pixels_per_mm - header_depth_mm(screen);
}

std::optional<ScreenSize> part_within_reach(const ScreenSize& screen,
                                            std::optional<double> bottom_mm) {
  if (!bottom_mm || highest_controls_mm(screen, *bottom_mm) <= highest_reach_mm)
    return std::nullopt;
  const double least_mm = screen.width >= least_glass_long_mm * screen.pixels_per_mm
                              ? least_glass_short_mm
                              : least_glass_long_mm;
  const int least =
      std::max(least_short_side_px, static_cast<int>(std::ceil(least_mm * screen.pixels_per_mm)));
  const double reached = (highest_reach_mm - *bottom_mm) * screen.pixels_per_mm;
  auto part = screen;
  part.height = std::min(screen.height, std::max(least, static_cast<int>(std::floor(reached))));
  if (part.height == screen.height) return std::nullopt;
  return part;
}

}  // namespace kiosk::ui
