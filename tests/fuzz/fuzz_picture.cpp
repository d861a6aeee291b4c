// Any bytes as a drawing: it is refused with a reason, or it is opened and drawn within the
// fuzzer's time.
#include <librsvg/rsvg.h>

#include <cstdlib>

#include "app/pictures/open_picture.h"
#include "app/pictures/vet_picture.h"

namespace kiosk {
namespace {

constexpr int pixels = 256;  // of a side; what takes long takes long here too

void draw(const std::string& svg) {
  const auto handle = open_picture_text(svg);
  if (!handle) return;  // librsvg may refuse more
  auto* surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, pixels, pixels);
  auto* cairo = cairo_create(surface);
  const RsvgRectangle where{0, 0, pixels, pixels};
  rsvg_handle_render_document(handle.get(), cairo, &where, nullptr);
  cairo_destroy(cairo);
  cairo_surface_destroy(surface);
}

}  // namespace
}  // namespace kiosk

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string svg(reinterpret_cast<const char*>(bytes), size);
  const auto fault = kiosk::picture_fault(svg);
  if (fault && fault->what.empty()) std::abort();
  if (!fault) kiosk::draw(svg);
  return 0;
}
