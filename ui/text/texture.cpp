#include "ui/text/texture.h"

#include <glad/gl.h>

#include <utility>
#include <vector>

namespace kiosk::ui {
namespace {

unsigned new_texture() {
  unsigned name = 0;
  glGenTextures(1, &name);
  glBindTexture(GL_TEXTURE_2D, name);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  return name;
}

}  // namespace

Texture Texture::coverage(int width, int height, const std::uint8_t* pixels) {
  Texture texture;
  texture.name_ = new_texture();
  texture.width_ = width;
  texture.height_ = height;
  texture.single_channel_ = true;
  const GLint white_with_alpha[] = {GL_ONE, GL_ONE, GL_ONE, GL_RED};
  glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, white_with_alpha);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, width, height, 0, GL_RED, GL_UNSIGNED_BYTE, pixels);
  return texture;
}

Texture Texture::color(int width, int height, const std::uint8_t* pixels) {
  Texture texture;
  texture.name_ = new_texture();
  texture.width_ = width;
  texture.height_ = height;
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_BGRA, GL_UNSIGNED_BYTE, pixels);
  return texture;
}

Texture::~Texture() {
  if (name_ != 0) glDeleteTextures(1, &name_);
}

Texture::Texture(Texture&& other) noexcept
    : name_(std::exchange(other.name_, 0U)),
      width_(other.width_),
      height_(other.height_),
      single_channel_(other.single_channel_) {}

Texture& Texture::operator=(Texture&& other) noexcept {
  std::swap(name_, other.name_);
  std::swap(width_, other.width_);
  std::swap(height_, other.height_);
  std::swap(single_channel_, other.single_channel_);
  return *this;
}

void Texture::wipe() {
  if (name_ == 0) return;
  const std::vector<std::uint8_t> nothing(static_cast<std::size_t>(width_) *
                                          static_cast<std::size_t>(height_) *
                                          (single_channel_ ? 1 : 4));
  glBindTexture(GL_TEXTURE_2D, name_);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, width_, height_, single_channel_ ? GL_RED : GL_BGRA,
                  GL_UNSIGNED_BYTE, nothing.data());
}

}  // namespace kiosk::ui
