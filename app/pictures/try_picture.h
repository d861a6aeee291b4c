// Draws a picture once, to see that it can be drawn in time.
#pragma once

#include <string>

namespace kiosk {

/// Within what a picture must be drawn at the largest size a screen has for one.
struct DrawingBounds {
  int pixels = 2160;            ///< of its longer side
  unsigned seconds = 2;         ///< of one processor
  std::size_t megabytes = 512;  ///< beyond what the program has already
};

/// Draws a picture that `picture_fault` lets pass, in a process of its own that is ended at the
/// bounds. What is wrong with it, or "". Not for a program with threads that hold locks: it forks.
std::string drawing_fault(const std::string& svg, const DrawingBounds& bounds = {});

}  // namespace kiosk
