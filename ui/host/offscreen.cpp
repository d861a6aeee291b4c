#include "ui/host/offscreen.h"

#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <glad/gl.h>
#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STB_IMAGE_WRITE_STATIC
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#pragma GCC diagnostic ignored "-Wconversion"
#include <stb/stb_image_write.h>
#pragma GCC diagnostic pop

#include <stdexcept>
#include <vector>

namespace kiosk::ui {

struct Offscreen::Egl {
  EGLDisplay display = EGL_NO_DISPLAY;
  EGLContext context = EGL_NO_CONTEXT;

  ~Egl() {
    if (display == EGL_NO_DISPLAY) return;
    eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
    if (context != EGL_NO_CONTEXT) eglDestroyContext(display, context);
    eglTerminate(display);
  }
};

namespace {

void open(EGLDisplay& display, EGLContext& context) {
  display = eglGetPlatformDisplay(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
  if (display == EGL_NO_DISPLAY || !eglInitialize(display, nullptr, nullptr))
    throw NoWindow{"EGL cannot be started (is libegl1 installed?)"};
  if (!eglBindAPI(EGL_OPENGL_API)) throw NoWindow{"EGL offers no desktop OpenGL"};
  const EGLint wanted[] = {EGL_CONTEXT_MAJOR_VERSION,
                           3,
                           EGL_CONTEXT_MINOR_VERSION,
                           3,
                           EGL_CONTEXT_OPENGL_PROFILE_MASK,
                           EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                           EGL_NONE};
  context = eglCreateContext(display, EGL_NO_CONFIG_KHR, EGL_NO_CONTEXT, wanted);
  if (context == EGL_NO_CONTEXT ||
      !eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context))
    throw NoWindow{"OpenGL 3.3 is not available off screen"};
  if (gladLoadGL(eglGetProcAddress) == 0) throw NoWindow{"OpenGL cannot be loaded"};
}

}  // namespace

Offscreen::Offscreen(WindowSize size) : egl_(std::make_unique<Egl>()), size_(size) {
  open(egl_->display, egl_->context);
  glGenTextures(1, &color_);
  glBindTexture(GL_TEXTURE_2D, color_);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, size.width, size.height, 0, GL_RGBA, GL_UNSIGNED_BYTE,
               nullptr);
  glGenFramebuffers(1, &framebuffer_);
  glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_);
  glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, color_, 0);
  if (glCheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE)
    throw NoWindow{"no off-screen framebuffer of that size"};
}

Offscreen::~Offscreen() {
  glDeleteFramebuffers(1, &framebuffer_);
  glDeleteTextures(1, &color_);
}

std::vector<unsigned char> Offscreen::pixels() const {
  std::vector<unsigned char> pixels(static_cast<std::size_t>(size_.width) *
                                    static_cast<std::size_t>(size_.height) * 3);
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, size_.width, size_.height, GL_RGB, GL_UNSIGNED_BYTE, pixels.data());
  return pixels;
}

void Offscreen::save_png(const std::filesystem::path& file) const {
  const auto row = static_cast<std::size_t>(size_.width) * 3;
  const auto all = pixels();
  // Flat pictures compress well with one filter; trying all five on every row takes several times
  // as long.
  stbi_write_force_png_filter = 1;
  stbi_write_png_compression_level = 4;
  // OpenGL's first row is the lowest: the file is written from the last row upwards.
  const auto* last_row = all.data() + row * static_cast<std::size_t>(size_.height - 1);
  if (!stbi_write_png(file.c_str(), size_.width, size_.height, 3, last_row,
                      -static_cast<int>(row))) {
    throw std::runtime_error(file.string() + ": cannot be written");
  }
}

}  // namespace kiosk::ui
