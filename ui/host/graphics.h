// ImGui's context and its OpenGL back end. No input is ever given to ImGui: its own shortcuts and
// windows cannot be reached.
#pragma once

#include <cstdint>

#include "ui/theme/color.h"

struct ImDrawList;

namespace kiosk::ui {

/// Needs a current OpenGL 3.3 core context whose functions glad has loaded, during its lifetime.
class Graphics {
 public:
  Graphics();
  ~Graphics();
  Graphics(const Graphics&) = delete;
  Graphics& operator=(const Graphics&) = delete;

  /// Begins a frame of that size in px and returns the list to draw into.
  ImDrawList* begin(int width, int height);
  /// Ends the frame, without drawing it yet. Equal fingerprints mean equal pictures.
  std::uint64_t end();
  /// Draws the last frame into the bound framebuffer, that many px below its upper edge.
  void draw(int width, int height, Color ground, int below = 0);
  /// Frees the buffers of the last frame, here and in OpenGL: they have the lines of a drawing, and
  /// a later frame overwrites only as much of them as it needs. The next frame makes them anew.
  void forget();
};

}  // namespace kiosk::ui
