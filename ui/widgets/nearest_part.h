// Which part of a figure a finger means. Parts are small and touch each other; a finger is neither
// small nor exact.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "ui/semantics/semantics.h"

namespace kiosk::ui {

/// How far beside a part a touch still means it.
inline constexpr float part_reach_mm = 12;
/// Least height of the whole figure at which each of its parts has a target of 18 mm.
inline constexpr float least_figure_mm = 196;

/// The part that a touch at `x`, `y` means, as a place in `parts`; nothing where no part is within
/// reach. Rectangles and place in px. A small part is taken from further away than a large one
/// beside it, in proportion to their sizes: otherwise the large one would take the finger.
std::optional<std::size_t> nearest_part(std::span<const Rect> parts, float x, float y,
                                        float pixels_per_mm);

}  // namespace kiosk::ui
