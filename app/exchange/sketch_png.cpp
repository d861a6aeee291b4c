#include "app/exchange/sketch_png.h"

#include <cairo.h>

#include <memory>

namespace kiosk {
namespace {

/// Draws the lines of a stroke; a stroke of one place is a dot.
void draw(cairo_t* canvas, const std::vector<SketchPoint>& stroke) {
  if (stroke.empty()) return;
  cairo_move_to(canvas, stroke.front().x, stroke.front().y);
  for (const auto& [x, y] : stroke) cairo_line_to(canvas, x, y);
  cairo_stroke(canvas);
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int size) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), size);
  return CAIRO_STATUS_SUCCESS;
}

}  // namespace

std::string png_of(const Sketch& sketch) {
  // Its one channel becomes the gray of the PNG: the pen takes it away.
  const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> page(
      cairo_image_surface_create(CAIRO_FORMAT_A8, sketch_width, sketch_height),
      cairo_surface_destroy);
  const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> canvas(cairo_create(page.get()),
                                                                  cairo_destroy);
  cairo_paint(canvas.get());
  cairo_set_operator(canvas.get(), CAIRO_OPERATOR_DEST_OUT);
  cairo_set_line_width(canvas.get(), sketch_pen);
  cairo_set_line_cap(canvas.get(), CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join(canvas.get(), CAIRO_LINE_JOIN_ROUND);
  for (const auto& stroke : sketch.strokes) draw(canvas.get(), stroke);
  std::string bytes;
  cairo_surface_write_to_png_stream(page.get(), append, &bytes);
  return bytes;
}

}  // namespace kiosk
