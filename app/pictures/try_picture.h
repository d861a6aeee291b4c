// Draws a picture once, to test that it can be drawn in time.
#pragma once

#include <string>

namespace kiosk {

/// Limits within which a picture must be drawn at the largest size on a screen.
struct DrawingBounds {
  int pixels = 2160;            ///< of its longer side
  unsigned seconds = 2;         ///< of processor time
  std::size_t megabytes = 512;  ///< beyond the program's present use
};

/// Draws a picture that `picture_fault` accepts, in a child process that is killed at the limits.
/// Returns its fault, or "". It forks, so do not call it while threads hold locks.
std::string drawing_fault(const std::string& svg, const DrawingBounds& bounds = {});

}  // namespace kiosk
