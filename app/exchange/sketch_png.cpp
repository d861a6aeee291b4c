#include "app/exchange/sketch_png.h"

#include <zlib.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace kiosk {
namespace {

constexpr std::uint8_t white = 255;
constexpr int smallest = 9;  // zlib's level that takes the most time

/// A gray picture that lines are drawn into.
class Page {
 public:
  void draw(const SketchPoint& from, const SketchPoint& to) {
    constexpr int around = sketch_pen / 2 + 1;
    const int left = std::max(0, std::min(from.x, to.x) - around);
    const int right = std::min(sketch_width - 1, std::max(from.x, to.x) + around);
    const int top = std::max(0, std::min(from.y, to.y) - around);
    const int bottom = std::min(sketch_height - 1, std::max(from.y, to.y) + around);
    for (int y = top; y <= bottom; ++y) {
      for (int x = left; x <= right; ++x) darken(x, y, distance(x, y, from, to));
    }
  }

  /// The rows as PNG has them: each after a byte that says how it is filtered (not at all).
  std::string rows() const {
    std::string rows;
    rows.reserve(gray_.size() + sketch_height);
    for (std::size_t y = 0; y < sketch_height; ++y) {
      rows.push_back('\0');
      rows.append(reinterpret_cast<const char*>(gray_.data()) + y * sketch_width, sketch_width);
    }
    return rows;
  }

 private:
  static double distance(int x, int y, const SketchPoint& from, const SketchPoint& to) {
    const double across = to.x - from.x;
    const double down = to.y - from.y;
    const double length = across * across + down * down;
    const double along =
        length > 0 ? std::clamp(((x - from.x) * across + (y - from.y) * down) / length, 0.0, 1.0)
                   : 0;
    return std::hypot(x - from.x - along * across, y - from.y - along * down);
  }

  /// A pixel at the edge of a line is partly covered.
  void darken(int x, int y, double away) {
    const double covered = std::clamp(sketch_pen / 2.0 + 0.5 - away, 0.0, 1.0);
    auto& pixel = gray_[static_cast<std::size_t>(y) * sketch_width + static_cast<std::size_t>(x)];
    pixel = std::min(pixel, static_cast<std::uint8_t>(std::lround(white * (1 - covered))));
  }

  std::vector<std::uint8_t> gray_ = std::vector<std::uint8_t>(
      static_cast<std::size_t>(sketch_width) * static_cast<std::size_t>(sketch_height), white);
};

std::string big_endian(std::uint32_t number) {
  std::string bytes;
  for (int shift = 24; shift >= 0; shift -= 8)
    bytes.push_back(static_cast<char>(number >> shift & 0xFFU));
  return bytes;
}

std::string chunk(const std::string& name, const std::string& content) {
  const auto body = name + content;
  const auto sum =
      crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()));
  return big_endian(static_cast<std::uint32_t>(content.size())) + body +
         big_endian(static_cast<std::uint32_t>(sum));
}

std::string packed(const std::string& rows) {
  auto size = compressBound(rows.size());
  std::string bytes(size, '\0');
  if (compress2(reinterpret_cast<Bytef*>(bytes.data()), &size,
                reinterpret_cast<const Bytef*>(rows.data()), rows.size(), smallest) != Z_OK)
    return {};
  bytes.resize(size);
  return bytes;
}

}  // namespace

std::string png_of(const Sketch& sketch) {
  Page page;
  for (const auto& stroke : sketch.strokes) {
    for (std::size_t i = 0; i < stroke.size(); ++i)
      page.draw(stroke[i == 0 ? 0 : i - 1], stroke[i]);
  }
  const std::string eight_bits_of_gray{"\x08\x00\x00\x00\x00", 5};
  return std::string("\x89PNG\r\n\x1A\n", 8) +
         chunk("IHDR", big_endian(sketch_width) + big_endian(sketch_height) + eight_bits_of_gray) +
         chunk("IDAT", packed(page.rows())) + chunk("IEND", {});
}

}  // namespace kiosk
