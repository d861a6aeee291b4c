#include "app/print/picture.h"

#include <librsvg/rsvg.h>

#include <algorithm>
#include <cctype>

namespace kiosk::sheet {
namespace {

constexpr const char* mark =
    "{fill:#1D2733;fill-opacity:1;opacity:1}";  // dark enough to be visible in black and white

/// Only such ids go into a style sheet: any other characters of an answer's code could be parsed as
/// style.
bool is_plain_id(const std::string& id) {
  return !id.empty() && std::all_of(id.begin(), id.end(), [](unsigned char c) {
    return std::isalnum(c) || c == '-' || c == '_';
  });
}

}  // namespace

std::shared_ptr<const Picture> Picture::read(const std::filesystem::path& file,
                                             const std::vector<std::string>& marked) {
  auto handle = open_picture(file);
  if (!handle) return nullptr;
  std::string style;
  for (const auto& element : marked) {
    if (is_plain_id(element)) style += '#' + element + mark;
  }
  if (!style.empty())
    rsvg_handle_set_stylesheet(handle.get(), reinterpret_cast<const guint8*>(style.data()),
                               style.size(), nullptr);
  return std::shared_ptr<const Picture>(new Picture(std::move(handle)));
}

std::shared_ptr<const Picture> Picture::of(const Attachment& file) {
  if (file.content_type == "image/svg+xml") {
    auto handle = open_picture_text(file.data);
    return handle ? std::shared_ptr<const Picture>(new Picture(std::move(handle))) : nullptr;
  }
  auto pixels = unpack_picture(file.data);
  return pixels ? std::shared_ptr<const Picture>(new Picture(std::move(*pixels))) : nullptr;
}

std::shared_ptr<const Picture> Pictures::read(const std::filesystem::path& file,
                                              const std::vector<std::string>& marked) {
  const auto [place, is_new] = read_.try_emplace({file, marked});
  if (is_new) place->second = Picture::read(file, marked);
  return place->second;
}

std::pair<double, double> Picture::size(double width, double height) const {
  if (pixels_) return {pixels_->width, pixels_->height};
  double own_width = 0;
  double own_height = 0;
  if (rsvg_handle_get_intrinsic_size_in_pixels(handle_.get(), &own_width, &own_height))
    return {own_width, own_height};
  gboolean has_box = FALSE;
  RsvgRectangle box{};
  rsvg_handle_get_intrinsic_dimensions(handle_.get(), nullptr, nullptr, nullptr, nullptr, &has_box,
                                       &box);
  return has_box ? std::pair{box.width, box.height} : std::pair{width, height};
}

double Picture::aspect() const {
  const auto [width, height] = size(1, 1);
  return height > 0 ? width / height : 1;
}

void Picture::draw_pixels(cairo_t* cairo, double x, double y, double width, double height) const {
  auto pixels = pixels_->pixels;  // cairo asks for writable ones
  auto* const surface = cairo_image_surface_create_for_data(
      pixels.data(), CAIRO_FORMAT_ARGB32, pixels_->width, pixels_->height, pixels_->width * 4);
  cairo_save(cairo);
  cairo_translate(cairo, x, y);
  cairo_scale(cairo, width / pixels_->width, height / pixels_->height);
  cairo_set_source_surface(cairo, surface, 0, 0);
  cairo_paint(cairo);
  cairo_restore(cairo);
  cairo_surface_finish(surface);  // the paper has its own copy
  cairo_surface_destroy(surface);
}

void Picture::draw(cairo_t* cairo, double x, double y, double width, double height) const {
  if (pixels_) return draw_pixels(cairo, x, y, width, height);
  const auto [own_width, own_height] = size(width, height);
  const double scale = std::max(width / own_width, height / own_height);
  const RsvgRectangle place{x + (width - own_width * scale) / 2,
                            y + (height - own_height * scale) / 2, own_width * scale,
                            own_height * scale};
  rsvg_handle_render_document(handle_.get(), cairo, &place, nullptr);
}

}  // namespace kiosk::sheet
