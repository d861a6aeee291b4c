#include "app/pictures/try_picture.h"

#include <fcntl.h>
#include <librsvg/rsvg.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fstream>

#include "app/pictures/free_cairo.h"
#include "app/pictures/open_picture.h"

namespace kiosk {
namespace {

enum Outcome : int { drawn = 0, not_drawn = 1, not_tried = 2 };

/// Bytes of address space of this process. Sanitizers reserve much from the start.
std::size_t address_space() {
  std::size_t pages = 0;
  std::ifstream("/proc/self/statm") >> pages;
  return pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

bool set_limits(const DrawingBounds& bounds) {
  const rlimit time{.rlim_cur = bounds.seconds, .rlim_max = bounds.seconds + 1};
  const auto bytes = address_space() + (bounds.megabytes << 20U);
  const rlimit memory{.rlim_cur = bytes, .rlim_max = bytes};
  const rlimit core{.rlim_cur = 0, .rlim_max = 0};
  std::signal(SIGXCPU, SIG_DFL);
  alarm(bounds.seconds * 10);  // for a picture that blocks without using processor time
  return setrlimit(RLIMIT_CPU, &time) == 0 && setrlimit(RLIMIT_AS, &memory) == 0 &&
         setrlimit(RLIMIT_CORE, &core) == 0;
}

/// Library messages about a failing picture must not appear in the output of the command that tries
/// it.
void be_silent() {
  const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (nowhere >= 0) dup2(nowhere, STDERR_FILENO);
}

Outcome draw(const std::string& svg, int pixels) {
  const auto handle = open_picture_text(svg);
  if (!handle) return not_drawn;
  gboolean has_box = FALSE;
  RsvgRectangle box{0, 0, 1, 1};
  rsvg_handle_get_intrinsic_dimensions(handle.get(), nullptr, nullptr, nullptr, nullptr, &has_box,
                                       &box);
  const double scale = pixels / std::max(box.width, box.height);
  const RsvgRectangle where{0, 0, box.width * scale, box.height * scale};
  const SurfaceOwner surface(
      cairo_image_surface_create(CAIRO_FORMAT_ARGB32, std::max(1, static_cast<int>(where.width)),
                                 std::max(1, static_cast<int>(where.height))));
  const CairoOwner cairo(cairo_create(surface.get()));
  const bool is_drawn = rsvg_handle_render_document(handle.get(), cairo.get(), &where, nullptr) &&
                        cairo_status(cairo.get()) == CAIRO_STATUS_SUCCESS;
  return is_drawn ? drawn : not_drawn;
}

std::string words_for(int status, const DrawingBounds& bounds) {
  if (WIFEXITED(status) && WEXITSTATUS(status) == drawn) return {};
  if (WIFEXITED(status) && WEXITSTATUS(status) == not_tried)
    return "could not be tried within bounds";
  if (WIFSIGNALED(status) &&
      (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGALRM || WTERMSIG(status) == SIGKILL)) {
    return "takes longer than " + std::to_string(bounds.seconds) + " seconds to draw";
  }
  return "cannot be drawn within " + std::to_string(bounds.megabytes) + " MiB of memory";
}

}  // namespace

std::string drawing_fault(const std::string& svg, const DrawingBounds& bounds) {
  const auto child = fork();
  if (child < 0) return "could not be tried: no process can be started";
  if (child == 0) {
    be_silent();
    _exit(set_limits(bounds) ? draw(svg, bounds.pixels) : not_tried);
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return "could not be tried";
  }
  return words_for(status, bounds);
}

}  // namespace kiosk
