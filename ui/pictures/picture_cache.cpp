#include "ui/pictures/picture_cache.h"

#include <librsvg/rsvg.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

#include "app/pictures/open_picture.h"
#include "app/pictures/raster_picture.h"

namespace kiosk::ui {

/// A parsed SVG file, or an unpacked picture of pixels; neither if it cannot be read.
struct PictureCache::Svg {
  OpenPicture handle{};
  std::optional<PixelPicture> pixels{};
  std::shared_ptr<const std::string> held{};  ///< its bytes: they name it while it is kept
  double width = 1;
  double height = 1;
  std::size_t file_bytes = 0;
  long last_pass = 0;
  std::map<std::string, std::optional<PicturePart>> parts{};
};

namespace {

constexpr std::size_t most_bytes =
    28U << 20U;  // all treatment pictures of a screen, with room to go back one
constexpr std::size_t most_file_bytes =
    4U << 20U;  // of SVG files that are kept parsed, which takes several times as much

struct FreeCairo {
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, FreeCairo>;

/// The viewport of the whole picture on a surface of that size.
RsvgRectangle viewport(double width, double height, int to_width, int to_height, Fit fit) {
  const double by_width = to_width / width;
  const double by_height = to_height / height;
  const double scale =
      fit == Fit::cover ? std::max(by_width, by_height) : std::min(by_width, by_height);
  return {(to_width - width * scale) / 2, (to_height - height * scale) / 2, width * scale,
          height * scale};
}

/// Cairo premultiplies alpha; ImGui's blending needs straight alpha.
void undo_premultiplication(std::vector<std::uint8_t>& pixels) {
  for (std::size_t i = 0; i + 3 < pixels.size(); i += 4) {
    const unsigned alpha = pixels[i + 3];
    if (alpha == 0 || alpha == 255) continue;
    for (std::size_t channel = 0; channel < 3; ++channel) {
      pixels[i + channel] =
          static_cast<std::uint8_t>(std::min(255U, pixels[i + channel] * 255U / alpha));
    }
  }
}

std::vector<std::uint8_t> rows_of(cairo_surface_t* surface, int row_bytes, int height) {
  cairo_surface_flush(surface);
  const auto stride = cairo_image_surface_get_stride(surface);
  const auto* data = cairo_image_surface_get_data(surface);
  std::vector<std::uint8_t> pixels(static_cast<std::size_t>(row_bytes) *
                                   static_cast<std::size_t>(height));
  for (int y = 0; y < height; ++y)
    std::copy_n(data + static_cast<std::ptrdiff_t>(y) * stride, row_bytes,
                pixels.data() + static_cast<std::ptrdiff_t>(y) * row_bytes);
  return pixels;
}

/// Fills the area outside of a drawing with its background color: that of its corner, if it is
/// opaque.
void extend_ground(std::vector<std::uint8_t>& pixels, const RsvgRectangle& drawing, int width,
                   int height) {
  constexpr int inside = 2;  // of the edge, which is antialiased
  const int left = static_cast<int>(std::ceil(drawing.x)) + inside;
  const int top = static_cast<int>(std::ceil(drawing.y)) + inside;
  const int right = static_cast<int>(std::floor(drawing.x + drawing.width)) - inside;
  const int bottom = static_cast<int>(std::floor(drawing.y + drawing.height)) - inside;
  if (left < 0 || top < 0 || left >= std::min(right, width) || top >= std::min(bottom, height))
    return;
  const auto at = [&](int x, int y) {
    return (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
            static_cast<std::size_t>(x)) *
           4;
  };
  std::array<std::uint8_t, 4> ground{};
  std::copy_n(pixels.begin() + static_cast<std::ptrdiff_t>(at(left, top)), 4, ground.begin());
  if (ground[3] != 255) return;
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      if (x < left || x >= right || y < top || y >= bottom)
        std::copy(ground.begin(), ground.end(),
                  pixels.begin() + static_cast<std::ptrdiff_t>(at(x, y)));
    }
  }
}

std::vector<std::uint8_t> render_color(RsvgHandle* handle, const RsvgRectangle& where, int width,
                                       int height, Fit fit) {
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height));
  const std::unique_ptr<cairo_t, FreeCairo> cairo(cairo_create(surface.get()));
  rsvg_handle_render_document(handle, cairo.get(), &where, nullptr);
  auto pixels = rows_of(surface.get(), width * 4, height);
  undo_premultiplication(pixels);
  if (fit == Fit::whole) extend_ground(pixels, where, width, height);
  return pixels;
}

/// The same with a style sheet, which is taken off again: other sizes are drawn without it.
std::vector<std::uint8_t> render_styled(RsvgHandle* handle, const std::string& style,
                                        const RsvgRectangle& where, int width, int height,
                                        Fit fit) {
  if (style.empty()) return render_color(handle, where, width, height, fit);
  const auto dress = [&](const std::string& css) {
    rsvg_handle_set_stylesheet(handle, reinterpret_cast<const guint8*>(css.data()), css.size(),
                               nullptr);
  };
  dress(style);
  auto pixels = render_color(handle, where, width, height, fit);
  dress({});
  return pixels;
}

/// A picture of pixels, scaled.
std::vector<std::uint8_t> render_pixels(const PixelPicture& picture, const RsvgRectangle& where,
                                        int width, int height) {
  auto pixels = picture.pixels;  // cairo asks for writable ones
  const Surface from(cairo_image_surface_create_for_data(
      pixels.data(), CAIRO_FORMAT_ARGB32, picture.width, picture.height, picture.width * 4));
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height));
  const std::unique_ptr<cairo_t, FreeCairo> cairo(cairo_create(surface.get()));
  cairo_translate(cairo.get(), where.x, where.y);
  cairo_scale(cairo.get(), where.width / picture.width, where.height / picture.height);
  cairo_set_source_surface(cairo.get(), from.get(), 0, 0);
  cairo_pattern_set_filter(cairo_get_source(cairo.get()), CAIRO_FILTER_GOOD);
  cairo_paint(cairo.get());
  auto drawn = rows_of(surface.get(), width * 4, height);
  undo_premultiplication(drawn);
  return drawn;
}

/// The name of a picture without a file: no two that are kept have the same bytes at one place.
std::string name_of(const PictureBytes& picture) {
  return "form:" + std::to_string(reinterpret_cast<std::uintptr_t>(picture.data.get()));
}

/// Fades the coverage from the middle of its part to nothing at the edge of its ellipse: a glowing
/// place looks sore; one that is filled to its edges like a garment.
void glow(std::vector<std::uint8_t>& coverage, const RsvgRectangle& part, int width, int height) {
  constexpr double whole_until = 0.3;  // of the way from the middle to the edge
  const double across = std::max(1.0, part.width / 2);
  const double down = std::max(1.0, part.height / 2);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      auto& covered = coverage[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                               static_cast<std::size_t>(x)];
      if (covered == 0) continue;
      const double away = std::hypot((x - part.x - across) / across, (y - part.y - down) / down);
      covered =
          static_cast<std::uint8_t>(covered * std::clamp((1 - away) / (1 - whole_until), 0.0, 1.0));
    }
  }
}

Texture render_mask(RsvgHandle* handle, const std::string& element, const RsvgRectangle& where,
                    int width, int height) {
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_A8, width, height));
  const std::unique_ptr<cairo_t, FreeCairo> cairo(cairo_create(surface.get()));
  if (element.empty()) rsvg_handle_render_document(handle, cairo.get(), &where, nullptr);
  else rsvg_handle_render_layer(handle, cairo.get(), ("#" + element).c_str(), &where, nullptr);
  auto coverage = rows_of(surface.get(), width, height);
  RsvgRectangle part{};
  if (!element.empty() && rsvg_handle_get_geometry_for_layer(handle, ("#" + element).c_str(),
                                                             &where, &part, nullptr, nullptr))
    glow(coverage, part, width, height);
  return Texture::coverage(width, height, coverage.data());
}

/// Evicts the least recently used entries until the rest is no more than `most`, or all of it is in
/// use.
template <class Map, class Bytes, class LastUse>
void trim(Map& map, std::size_t most, const Bytes& bytes, const LastUse& last_use) {
  std::size_t total = 0;
  for (const auto& [key, value] : map) total += bytes(value);
  while (total > most) {
    const auto oldest = std::min_element(map.begin(), map.end(), [&](const auto& a, const auto& b) {
      return last_use(a.second) < last_use(b.second);
    });
    if (last_use(oldest->second) == std::numeric_limits<long>::max()) break;
    total -= bytes(oldest->second);
    map.erase(oldest);
  }
}

}  // namespace

PictureCache::PictureCache() = default;
PictureCache::~PictureCache() = default;
PictureCache::PictureCache(PictureCache&& other) noexcept = default;
PictureCache& PictureCache::operator=(PictureCache&& other) noexcept = default;

PictureCache::Svg& PictureCache::svg(const std::filesystem::path& file) {
  auto& found = svgs_[file.string()];
  if (found) {
    found->last_pass = pass_;
    return *found;
  }
  found = std::make_unique<Svg>();
  found->last_pass = pass_;
  std::error_code unknown;
  found->file_bytes = std::filesystem::file_size(file, unknown);
  if (unknown) found->file_bytes = 0;
  found->handle = open_picture(file);
  if (found->handle) take_size(*found);
  return *found;
}

void PictureCache::take_size(Svg& source) {
  gboolean has_box = FALSE;
  RsvgRectangle box{0, 0, 1, 1};
  rsvg_handle_get_intrinsic_dimensions(source.handle.get(), nullptr, nullptr, nullptr, nullptr,
                                       &has_box, &box);
  if (!has_box || box.width <= 0 || box.height <= 0) return;
  source.width = box.width;
  source.height = box.height;
}

PictureCache::Svg& PictureCache::brought_along(const PictureBytes& picture) {
  auto& found = svgs_[name_of(picture)];
  if (!found) {
    found = std::make_unique<Svg>();
    found->held = picture.data;
    found->file_bytes = picture.data->size();
    if (picture.is_svg) {
      found->handle = open_picture_text(*picture.data);
      if (found->handle) take_size(*found);
    } else if ((found->pixels = unpack_picture(*picture.data))) {
      found->width = found->pixels->width;
      found->height = found->pixels->height;
      found->file_bytes += found->pixels->pixels.size();
    }
  }
  found->last_pass = pass_;
  return *found;
}

const Texture& PictureCache::form_picture(const PictureBytes& picture, int width, int height) {
  auto& source = brought_along(picture);
  const auto [found, is_new] =
      entries_.try_emplace({name_of(picture), {}, width, height, Kind::form});
  auto& entry = found->second;
  entry.last_pass = pass_;
  if (!is_new || width <= 0 || height <= 0) return entry.texture;
  entry.held = picture.data;
  const auto where = viewport(source.width, source.height, width, height, Fit::contain);
  if (source.handle) {
    const auto pixels = render_color(source.handle.get(), where, width, height, Fit::contain);
    entry.texture = Texture::color(width, height, pixels.data());
  } else if (source.pixels) {
    const auto pixels = render_pixels(*source.pixels, where, width, height);
    entry.texture = Texture::color(width, height, pixels.data());
  }
  entry.bytes = static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4;
  return entry.texture;
}

float PictureCache::aspect(const PictureBytes& picture) {
  const auto& source = brought_along(picture);
  return static_cast<float>(source.width / source.height);
}

PictureCache::Entry& PictureCache::entry(const Key& key, const std::filesystem::path& file) {
  const auto [found, is_new] = entries_.try_emplace(key);
  found->second.last_pass = pass_;
  auto& source = svg(file);
  const auto& [name, element, width, height, kind] = key;
  const bool prepared = !found->second.pixels.empty();
  if ((!is_new && !prepared) || !source.handle || width <= 0 || height <= 0) return found->second;
  const auto fit = fit_of(kind);
  const auto where = viewport(source.width, source.height, width, height, fit);
  const bool single_channel = kind == Kind::mask || kind == Kind::part;
  if (single_channel) {
    found->second.texture = render_mask(source.handle.get(), element, where, width, height);
  } else {
    const auto pixels =
        prepared ? std::exchange(found->second.pixels, {})
                 : render_styled(source.handle.get(), element, where, width, height, fit);
    found->second.texture = Texture::color(width, height, pixels.data());
  }
  found->second.bytes =
      static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * (single_channel ? 1 : 4);
  return found->second;
}

const Texture& PictureCache::picture(const std::filesystem::path& file, int width, int height,
                                     Fit fit, const std::string& style) {
  return entry(key_of(file, width, height, fit, style), file).texture;
}

PictureCache::Key PictureCache::key_of(const std::filesystem::path& file, int width, int height,
                                       Fit fit, const std::string& style) {
  return {file.string(), style, width, height,
          fit == Fit::cover   ? Kind::picture_cover
          : fit == Fit::whole ? Kind::picture_whole
                              : Kind::picture_contain};
}

Fit PictureCache::fit_of(Kind kind) {
  return kind == Kind::picture_cover   ? Fit::cover
         : kind == Kind::picture_whole ? Fit::whole
                                       : Fit::contain;
}

void PictureCache::prepare(const std::filesystem::path& file, int width, int height, Fit fit) {
  const auto& source = svg(file);
  if (!source.handle) return;
  entries_[key_of(file, width, height, fit)].pixels =
      render_color(source.handle.get(), viewport(source.width, source.height, width, height, fit),
                   width, height, fit);
}

const Texture& PictureCache::mask(const std::filesystem::path& file, int width, int height) {
  return entry({file.string(), {}, width, height, Kind::mask}, file).texture;
}

const Texture& PictureCache::part_mask(const std::filesystem::path& file,
                                       const std::string& element, int width, int height) {
  return entry({file.string(), element, width, height, Kind::part}, file).texture;
}

std::optional<PicturePart> PictureCache::part(const std::filesystem::path& file,
                                              const std::string& element) {
  auto& source = svg(file);
  const auto known = source.parts.find(element);
  if (known != source.parts.end()) return known->second;
  std::optional<PicturePart> part;
  RsvgRectangle ink{};
  const RsvgRectangle whole{0, 0, source.width, source.height};
  if (source.handle &&
      rsvg_handle_get_geometry_for_layer(source.handle.get(), ("#" + element).c_str(), &whole, &ink,
                                         nullptr, nullptr)) {
    part = PicturePart{static_cast<float>(ink.x / source.width),
                       static_cast<float>(ink.y / source.height),
                       static_cast<float>(ink.width / source.width),
                       static_cast<float>(ink.height / source.height)};
  }
  source.parts.emplace(element, part);
  return part;
}

float PictureCache::aspect(const std::filesystem::path& file) {
  const auto& source = svg(file);
  return static_cast<float>(source.width / source.height);
}

void PictureCache::begin_pass() {
  ++pass_;
  constexpr long never = std::numeric_limits<long>::max();
  // Textures on the glass are kept: if another picture reused a texture's name, the screen would
  // seem to be the one that is shown already.
  trim(
      entries_, most_bytes, [](const Entry& entry) { return entry.bytes; },
      [](const Entry& entry) { return entry.on_glass ? never : entry.last_pass; });
  trim(
      svgs_, most_file_bytes, [](const auto& svg) { return svg->file_bytes; },
      [](const auto& svg) { return svg->last_pass; });
}

void PictureCache::end_frame() {
  for (auto& [key, entry] : entries_) entry.on_glass = entry.last_pass == pass_;
}

void PictureCache::forget() {
  std::erase_if(entries_,
                [](const auto& entry) { return std::get<Kind>(entry.first) == Kind::part; });
}

}  // namespace kiosk::ui
