// A picture on the graphics processor, freed when its owner goes.
#pragma once

#include <cstdint>

namespace kiosk::ui {

/// An OpenGL texture. Needs a current context for as long as it lives.
class Texture {
 public:
  Texture() = default;
  /// One byte a pixel, drawn as white with that coverage, so that it can be tinted.
  static Texture coverage(int width, int height, const std::uint8_t* pixels);
  /// Four bytes a pixel in the order blue, green, red, alpha, alpha not multiplied in.
  static Texture color(int width, int height, const std::uint8_t* pixels);
  ~Texture();
  Texture(Texture&& other) noexcept;
  Texture& operator=(Texture&& other) noexcept;
  Texture(const Texture&) = delete;
  Texture& operator=(const Texture&) = delete;

  /// As ImGui's draw lists take it.
  void* id() const { return reinterpret_cast<void*>(static_cast<std::uintptr_t>(name_)); }
  explicit operator bool() const { return name_ != 0; }
  /// Overwrites the pixels with nothing, so that graphics memory that is freed later keeps no words
  /// of a person.
  void wipe();

 private:
  unsigned name_ = 0;
  int width_ = 0;
  int height_ = 0;
  bool single_channel_ = false;
};

}  // namespace kiosk::ui
