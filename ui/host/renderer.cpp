#include "ui/host/renderer.h"

#include <glad/gl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace kiosk::ui {

std::string current_renderer() {
  const auto* name = glGetString(GL_RENDERER);
  return name ? reinterpret_cast<const char*>(name) : "";
}

bool runs_written_code(std::string_view renderer) {
  return renderer.find("llvmpipe") != std::string_view::npos;
}

bool may_run_written_code() {
  const auto size = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
  void* page = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (page == MAP_FAILED) return false;
  const bool may = mprotect(page, size, PROT_READ | PROT_EXEC) == 0;
  munmap(page, size);
  return may;
}

}  // namespace kiosk::ui
