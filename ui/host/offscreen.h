// Drawing without a display: the gallery, tests, and a kiosk's pictures on a machine without a
// screen.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "ui/host/window.h"

namespace kiosk::ui {

/// An OpenGL 3.3 core context of Mesa's surfaceless platform with a framebuffer of that size,
/// current during its lifetime.
class Offscreen {
 public:
  /// Throws NoWindow if there is no EGL.
  explicit Offscreen(WindowSize size);
  ~Offscreen();
  Offscreen(const Offscreen&) = delete;
  Offscreen& operator=(const Offscreen&) = delete;

  WindowSize size() const { return size_; }
  /// The framebuffer, red, green and blue, the lowest row first.
  std::vector<unsigned char> pixels() const;
  /// Writes the framebuffer to a PNG file. Throws std::runtime_error naming the file.
  void save_png(const std::filesystem::path& file) const;

 private:
  struct Egl;
  std::unique_ptr<Egl> egl_;
  WindowSize size_{};
  unsigned framebuffer_ = 0;
  unsigned color_ = 0;
};

}  // namespace kiosk::ui
