#include "ui/host/renderer.h"

#include <GL/glx.h>
#include <GL/glxext.h>
#include <X11/Xlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include <memory>

namespace kiosk::ui {
namespace {

struct CloseDisplay {
  void operator()(Display* display) const { XCloseDisplay(display); }
};

}  // namespace

bool may_run_written_code() {
  const auto size = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
  void* page = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (page == MAP_FAILED) return false;
  const bool may = mprotect(page, size, PROT_READ | PROT_EXEC) == 0;
  munmap(page, size);
  return may;
}

std::optional<bool> is_drawn_by_hardware() {
  const std::unique_ptr<Display, CloseDisplay> display(XOpenDisplay(nullptr));
  if (!display || !glXQueryExtension(display.get(), nullptr, nullptr)) return std::nullopt;
  const auto query = reinterpret_cast<PFNGLXQUERYRENDERERINTEGERMESAPROC>(
      glXGetProcAddress(reinterpret_cast<const GLubyte*>("glXQueryRendererIntegerMESA")));
  if (!query) return std::nullopt;
  unsigned accelerated = 0;
  if (!query(display.get(), DefaultScreen(display.get()), 0, GLX_RENDERER_ACCELERATED_MESA, &accelerated)) return std::nullopt;
  return accelerated != 0;
}

}  // namespace kiosk::ui
