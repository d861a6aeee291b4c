// The part of the glass that is within reach from a wheelchair.
#pragma once

#include <optional>

#include "ui/theme/measures.h"

namespace kiosk::ui {

/// The highest reach above the floor (2010 ADA Standards, 308.2.1: 48 inches).
inline constexpr double highest_reach_mm = 1220;

/// How high the highest controls are above the floor, in mm: those of the header. `bottom_mm` is
/// the lower edge of the glass.
double highest_controls_mm(const ScreenSize& screen, double bottom_mm);

/// The lower part of the glass with all controls within reach, and at least as high as the kiosk
/// can work on; nullopt if that is all of it, or if its height is unknown.
std::optional<ScreenSize> part_within_reach(const ScreenSize& screen,
                                            std::optional<double> bottom_mm);

}  // namespace kiosk::ui
