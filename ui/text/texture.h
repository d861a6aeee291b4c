// A picture on the graphics processor, freed with its owner.
#pragma once

#include <cstdint>

namespace kiosk::ui {

/// An OpenGL texture. Needs a current context during its lifetime.
class Texture {
 public:
  Texture() = default;
  /// One byte a pixel, drawn as white with that coverage, so that it can be tinted.
  static Texture coverage(int width, int height, const std::uint8_t* pixels);
  /// Four bytes a pixel in the order blue, green, red, alpha, not premultiplied.
  static Texture color(int width, int height, const std::uint8_t* pixels);
  ~Texture();
  Texture(Texture&& other) noexcept;
  Texture& operator=(Texture&& other) noexcept;
  Texture(const Texture&) = delete;
  Texture& operator=(const Texture&) = delete;

  /// The texture id for ImGui's draw lists.
  void* id() const { return reinterpret_cast<void*>(static_cast<std::uintptr_t>(name_)); }
  explicit operator bool() const { return name_ != 0; }
  /// Overwrites the pixels, so that freed graphics memory contains no text of a person.
  void wipe();

 private:
  unsigned name_ = 0;
  int width_ = 0;
  int height_ = 0;
  bool single_channel_ = false;
};

}  // namespace kiosk::ui
