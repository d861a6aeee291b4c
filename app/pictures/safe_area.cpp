#include "app/pictures/safe_area.h"

#include <librsvg/rsvg.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <vector>

#include "app/pictures/free_cairo.h"
#include "app/pictures/open_picture.h"
#include "app/pictures/picture_slots.h"

namespace kiosk {
namespace {

constexpr int drawn_width = 200;       // pixels, to examine the edges
constexpr double corner_share = 0.02;  // of the height: cut off by round corners
constexpr std::uint32_t opaque = 0xFF000000U;
constexpr int nearly_the_same = 3;  // of 255, in a color: caused by antialiasing

/// A part of a drawing, in its own units.
struct Box {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
};

bool holds(const Box& outer, const Box& inner) {
  return inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right &&
         inner.bottom <= outer.bottom;
}

/// The pixels of a drawing, small.
struct Pixels {
  int width = 0;
  int height = 0;
  std::vector<std::uint32_t> colors{};

  std::uint32_t at(int x, int y) const {
    return colors[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                  static_cast<std::size_t>(x)];
  }
};

std::optional<RsvgRectangle> box_of(RsvgHandle* handle) {
  gboolean has_box = FALSE;
  RsvgRectangle box{};
  rsvg_handle_get_intrinsic_dimensions(handle, nullptr, nullptr, nullptr, nullptr, &has_box, &box);
  return has_box && box.width > 0 && box.height > 0 ? std::optional(box) : std::nullopt;
}

Pixels draw(RsvgHandle* handle, const RsvgRectangle& box) {
  Pixels pixels{
      .width = drawn_width,
      .height = std::clamp(static_cast<int>(std::lround(drawn_width * box.height / box.width)), 1,
                           drawn_width * 4)};
  const SurfaceOwner surface(
      cairo_image_surface_create(CAIRO_FORMAT_ARGB32, pixels.width, pixels.height));
  const CairoOwner cairo(cairo_create(surface.get()));
  const RsvgRectangle where{0, 0, static_cast<double>(pixels.width),
                            static_cast<double>(pixels.height)};
  rsvg_handle_render_document(handle, cairo.get(), &where, nullptr);
  cairo_surface_flush(surface.get());
  const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface.get()));
  const auto row = static_cast<std::size_t>(pixels.width);
  pixels.colors.resize(row * static_cast<std::size_t>(pixels.height));
  for (std::size_t y = 0; y < static_cast<std::size_t>(pixels.height); ++y) {
    std::memcpy(pixels.colors.data() + y * row,
                cairo_image_surface_get_data(surface.get()) + y * stride,
                row * sizeof(std::uint32_t));
  }
  return pixels;
}

bool is_alike(std::uint32_t a, std::uint32_t b) {
  for (unsigned shift = 0; shift < 32; shift += 8) {
    if (std::abs(static_cast<int>((a >> shift) & 0xFFU) - static_cast<int>((b >> shift) & 0xFFU)) >
        nearly_the_same)
      return false;
  }
  return true;
}

/// The edge on which a drawing differs from its background color; "" if there is none.
std::string edge_with_something(const Pixels& pixels) {
  constexpr int inside = 1;  // the outermost pixels may be blended
  const auto ground = pixels.at(inside, inside);
  const auto differs = [&](int x, int y) { return !is_alike(pixels.at(x, y), ground); };
  for (int x = inside; x < pixels.width - inside; ++x) {
    if (differs(x, inside)) return "upper";
    if (differs(x, pixels.height - 1 - inside)) return "lower";
  }
  for (int y = inside; y < pixels.height - inside; ++y) {
    if (differs(inside, y)) return "left";
    if (differs(pixels.width - 1 - inside, y)) return "right";
  }
  return {};
}

/// The mark's box, in the drawing's units from its upper left corner.
std::optional<Box> marked_box(RsvgHandle* handle, const RsvgRectangle& box) {
  const auto id = '#' + std::string(safe_mark);
  if (rsvg_handle_has_sub(handle, id.c_str()) == FALSE) return std::nullopt;
  const RsvgRectangle viewport{0, 0, box.width, box.height};
  RsvgRectangle ink{};
  RsvgRectangle shape{};
  if (rsvg_handle_get_geometry_for_layer(handle, id.c_str(), &viewport, &ink, &shape, nullptr) ==
      FALSE)
    return std::nullopt;
  if (shape.width <= 0 || shape.height <= 0) return std::nullopt;
  return Box{shape.x, shape.y, shape.x + shape.width, shape.y + shape.height};
}

/// The part of a drawing of this size that a place shows.
Box shown_in(const PictureSlot& slot, double width, double height) {
  const double margin = height * corner_share;
  if (slot.filling == Filling::ground) return {margin, margin, width - margin, height - margin};
  const double shown_width = std::min(width, height * slot.aspect);
  const double shown_height = std::min(height, width / slot.aspect);
  return {(width - shown_width) / 2, (height - shown_height) / 2, (width + shown_width) / 2,
          (height + shown_height) / 2};
}

std::string whole(double number) { return std::to_string(std::lround(number)); }

std::string in_words(const Box& box) {
  return whole(box.left) + ' ' + whole(box.top) + " to " + whole(box.right) + ' ' +
         whole(box.bottom);
}

/// Line and column of the mark.
std::string place_of_mark(const std::string& svg) {
  const auto at = std::min(svg.find("id=\"" + std::string(safe_mark) + '"'),
                           svg.find("id='" + std::string(safe_mark) + '\''));
  if (at == std::string::npos) return {};
  const auto line =
      std::count(svg.begin(), svg.begin() + static_cast<std::ptrdiff_t>(at), '\n') + 1;
  const auto begin = at == 0 ? std::string::npos : svg.rfind('\n', at);
  return std::to_string(line) + ':' +
         std::to_string(begin == std::string::npos ? at + 1 : at - begin);
}

}  // namespace

std::optional<PictureFault> safe_area_fault(const std::string& svg, std::string_view drawing) {
  const auto handle = open_picture_text(svg);
  const auto box = handle ? box_of(handle.get()) : std::nullopt;
  if (!box) return std::nullopt;
  const auto pixels = draw(handle.get(), *box);
  if ((pixels.at(1, std::min(1, pixels.height - 1)) & opaque) != opaque) return std::nullopt;
  const auto safe = marked_box(handle.get(), *box);
  if (!safe)
    return PictureFault{.what =
                            "has no shape with the id \"safe\" around what no place may cut off"};
  bool shows_ground = false;
  for (const auto& slot : slots_of(drawing)) {
    const auto shown = shown_in(slot, box->width, box->height);
    if (!holds(shown, *safe)) {
      return PictureFault{.place = place_of_mark(svg),
                          .what = "the safe area, " + in_words(*safe) + ", is cut in " +
                                  std::string(slot.name) + ", which shows " + in_words(shown)};
    }
    shows_ground = shows_ground || slot.filling == Filling::ground;
  }
  const auto edge = shows_ground ? edge_with_something(pixels) : std::string();
  if (edge.empty()) return std::nullopt;
  return PictureFault{.what = "something lies on its " + edge +
                              " edge, where its ground goes on in places of another shape"};
}

}  // namespace kiosk
