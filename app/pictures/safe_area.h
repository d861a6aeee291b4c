// The part of a drawing that must be visible in every place: its element with the id "safe".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/pictures/vet_picture.h"

namespace kiosk {

/// The id of the mark, a shape without a fill around all that matters in a drawing.
inline constexpr std::string_view safe_mark = "safe";

/// The first place that would cut off the safe area of a drawing, or that it has no mark, or that
/// something lies on its edge where its background is extended; nullopt if all is well, or if it
/// has no background of its own, as a drawing that is always shown whole. `drawing` is its file's
/// name without ".svg"; `svg` is one that `picture_fault` accepts.
std::optional<PictureFault> safe_area_fault(const std::string& svg, std::string_view drawing);

}  // namespace kiosk
