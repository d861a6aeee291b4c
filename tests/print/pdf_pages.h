// The pages of a PDF as gray pictures, through Poppler.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace kiosk {

/// A picture in gray, row by row.
struct GrayPicture {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> pixels{};

  std::uint8_t at(int x, int y) const {
    return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                  static_cast<std::size_t>(x)];
  }
};

/// The pages of a PDF's bytes, drawn at so many dots per inch.
std::vector<GrayPicture> pages_of(const std::string& pdf, int dots_per_inch);

/// A picture in a PNG file; empty if there is none.
GrayPicture read_png(const std::filesystem::path& file);
void write_png(const std::filesystem::path& file, const GrayPicture& picture);

/// How much of the page differs: the share of pixels that no pixel near by comes close to. 1 where
/// the sizes differ.
double difference(const GrayPicture& one, const GrayPicture& other);

}  // namespace kiosk
