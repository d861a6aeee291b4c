// The places of screens and paper that show drawings: their only list, against which `check` checks
// every drawing.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace kiosk {

/// How a drawing fills a place with another aspect ratio.
enum class Filling : std::uint8_t {
  cut,     ///< it reaches every edge, and the overflow is cut off
  ground,  ///< all of it is shown, and the rest has its background color
};

/// A place that shows drawings.
struct PictureSlot {
  std::string_view name{};  ///< its name in a finding
  double aspect = 1;        ///< width to height
  Filling filling = Filling::ground;
  std::string_view drawing{};  ///< the file that it is for, without ".svg"; "": every drawing that
                               ///< has no place of its own
};

/// All places, with each aspect ratio that the smallest and the largest screens give them.
std::span<const PictureSlot> picture_slots();

/// The places that show the drawing of this name, which is its file's without ".svg".
std::vector<PictureSlot> slots_of(std::string_view drawing);

}  // namespace kiosk
