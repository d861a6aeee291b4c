#include "app/print/picture.h"

#include <librsvg/rsvg.h>

#include <algorithm>
#include <stdexcept>

namespace kiosk::sheet {

void CloseSvg::operator()(RsvgHandle* handle) const { g_object_unref(handle); }

std::shared_ptr<const Picture> Picture::read(const std::filesystem::path& file) {
  std::error_code no_matter;
  if (!std::filesystem::is_regular_file(file, no_matter)) return nullptr;
  auto* handle = rsvg_handle_new_from_file(file.c_str(), nullptr);
  return handle ? std::shared_ptr<const Picture>(new Picture(handle)) : nullptr;
}

void Picture::draw(cairo_t* cairo, double x, double y, double width, double height) const {
  double own_width = 0;
  double own_height = 0;
  if (!rsvg_handle_get_intrinsic_size_in_pixels(handle_.get(), &own_width, &own_height)) {
    gboolean has_box = FALSE;
    RsvgRectangle box{};
    rsvg_handle_get_intrinsic_dimensions(handle_.get(), nullptr, nullptr, nullptr, nullptr, &has_box, &box);
    own_width = has_box ? box.width : width;
    own_height = has_box ? box.height : height;
  }
  const double scale = std::max(width / own_width, height / own_height);
  const RsvgRectangle place{x + (width - own_width * scale) / 2, y + (height - own_height * scale) / 2, own_width * scale, own_height * scale};
  if (!rsvg_handle_render_document(handle_.get(), cairo, &place, nullptr)) throw std::runtime_error("an illustration cannot be drawn");
}

}  // namespace kiosk::sheet
