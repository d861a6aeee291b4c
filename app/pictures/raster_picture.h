// Pictures of pixels, PNG and JPEG, which forms bring along. Like every drawing, they are somebody
// else's work: nothing is unpacked whose size was not looked at first.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// Limits of a picture of pixels.
inline constexpr std::size_t most_picture_bytes = 4U << 20U;
inline constexpr int most_picture_side = 4096;
inline constexpr std::int64_t most_picture_pixels = 8'000'000;

/// An unpacked picture: four bytes a pixel in the order blue, green, red, alpha, premultiplied.
struct PixelPicture {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> pixels{};
};

/// Why a picture of pixels is not drawn, or "". Unpacks it.
std::string pixel_picture_fault(std::string_view bytes);

/// The picture; nullopt if it is neither PNG nor JPEG, too large, or damaged.
std::optional<PixelPicture> unpack_picture(std::string_view bytes);

}  // namespace kiosk
