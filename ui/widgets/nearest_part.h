// Finds the part of a figure that a touch means. Parts are small and adjacent; a finger is neither
// small nor exact.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "ui/semantics/semantics.h"

namespace kiosk::ui {

/// How far beside a part a touch still selects it.
inline constexpr float part_reach_mm = 12;
/// Least height of the whole figure at which each of its parts has a target of 18 mm.
inline constexpr float least_figure_mm = 196;

/// The index in `parts` of the one that a touch at `x`, `y` means; nullopt if none is within reach.
/// Rectangles and position in px. A small part attracts a touch from further away than a large one
/// beside it, in proportion to their sizes: otherwise the large one would win.
std::optional<std::size_t> nearest_part(std::span<const Rect> parts, float x, float y,
                                        float pixels_per_mm);

}  // namespace kiosk::ui
