#include "app/pictures/raster_picture.h"

#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_ONLY_PNG
#define STBI_ONLY_JPEG
#define STBI_NO_STDIO
#define STBI_NO_FAILURE_STRINGS
#define STBI_MAX_DIMENSIONS 4096
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#include <stb/stb_image.h>
#pragma GCC diagnostic pop

#include <memory>

namespace kiosk {
namespace {

struct FreePixels {
  void operator()(stbi_uc* pixels) const { stbi_image_free(pixels); }
};

/// Whether the bytes begin as a PNG or a JPEG does: stb tries more than these two.
bool is_known_kind(std::string_view bytes) {
  return bytes.starts_with("\x89PNG\r\n\x1A\n") || bytes.starts_with("\xFF\xD8\xFF");
}

const stbi_uc* as_bytes(std::string_view bytes) {
  return reinterpret_cast<const stbi_uc*>(bytes.data());
}

/// "" if the head of the picture declares a size that may be unpacked.
std::string size_fault(std::string_view bytes) {
  if (!is_known_kind(bytes)) return "is neither a PNG nor a JPEG";
  if (bytes.size() > most_picture_bytes) return "has more than 4 MiB";
  int width = 0;
  int height = 0;
  int channels = 0;
  const auto size = static_cast<int>(bytes.size());
  if (stbi_info_from_memory(as_bytes(bytes), size, &width, &height, &channels) == 0)
    return "is a damaged picture";
  const bool is_large = width > most_picture_side || height > most_picture_side ||
                        std::int64_t{width} * height > most_picture_pixels;
  return is_large ? "has too many pixels" : width <= 0 || height <= 0 ? "has no pixels" : "";
}

/// Red, green, blue and straight alpha become blue, green, red and premultiplied alpha.
std::vector<std::uint8_t> for_cairo(const stbi_uc* from, std::size_t pixels) {
  std::vector<std::uint8_t> to(pixels * 4);
  for (std::size_t i = 0; i < pixels; ++i) {
    const unsigned alpha = from[i * 4 + 3];
    for (std::size_t channel = 0; channel < 3; ++channel)
      to[i * 4 + channel] = static_cast<std::uint8_t>(from[i * 4 + 2 - channel] * alpha / 255U);
    to[i * 4 + 3] = static_cast<std::uint8_t>(alpha);
  }
  return to;
}

}  // namespace

std::string pixel_picture_fault(std::string_view bytes) {
  if (auto fault = size_fault(bytes); !fault.empty()) return fault;
  return unpack_picture(bytes) ? "" : "is a damaged picture";
}

std::optional<PixelPicture> unpack_picture(std::string_view bytes) {
  if (!size_fault(bytes).empty()) return std::nullopt;
  PixelPicture picture;
  int channels = 0;
  const std::unique_ptr<stbi_uc, FreePixels> pixels(
      stbi_load_from_memory(as_bytes(bytes), static_cast<int>(bytes.size()), &picture.width,
                            &picture.height, &channels, STBI_rgb_alpha));
  if (!pixels) return std::nullopt;
  picture.pixels = for_cairo(pixels.get(), static_cast<std::size_t>(picture.width) *
                                               static_cast<std::size_t>(picture.height));
  return picture;
}

}  // namespace kiosk
