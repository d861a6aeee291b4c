// The part of a drawing that every place which shows it must show: its element with the id "safe".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/pictures/vet_picture.h"

namespace kiosk {

/// The id of the mark, a shape without a fill around all that matters in a drawing.
inline constexpr std::string_view safe_mark = "safe";

/// The first place that would cut what matters in a drawing, or that it has no mark, or that
/// something lies on its edge where its ground goes on; nothing if all is well, or if it has no
/// ground of its own, which is how a drawing is made that is shown whole on whatever lies below.
/// `drawing` is its file's name without ".svg"; `svg` is one that `picture_fault` lets pass.
std::optional<PictureFault> safe_area_fault(const std::string& svg, std::string_view drawing);

}  // namespace kiosk
