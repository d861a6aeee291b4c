#include "tests/print/pdf_pages.h"

#include <stdio.h>

#include <algorithm>
#include <fstream>

#define STB_IMAGE_STATIC
#define STB_IMAGE_IMPLEMENTATION
#define STBI_ONLY_PNG
#define STBI_NO_FAILURE_STRINGS
#define STB_IMAGE_WRITE_STATIC
#define STB_IMAGE_WRITE_IMPLEMENTATION
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#include <stb/stb_image.h>
#include <stb/stb_image_write.h>
#pragma GCC diagnostic pop

#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

constexpr int near_by = 1;        // px: another version of a font moves an edge by less
constexpr int close_enough = 48;  // of 255

GrayPicture read_pgm(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::string kind;
  GrayPicture picture;
  int most = 0;
  in >> kind >> picture.width >> picture.height >> most;
  in.get();
  picture.pixels.resize(static_cast<std::size_t>(picture.width) *
                        static_cast<std::size_t>(picture.height));
  in.read(reinterpret_cast<char*>(picture.pixels.data()),
          static_cast<std::streamsize>(picture.pixels.size()));
  return picture;
}

bool has_close_one_near(const GrayPicture& picture, int x, int y, int gray) {
  for (int v = std::max(0, y - near_by); v <= std::min(picture.height - 1, y + near_by); ++v) {
    for (int u = std::max(0, x - near_by); u <= std::min(picture.width - 1, x + near_by); ++u) {
      if (std::abs(int{picture.at(u, v)} - gray) <= close_enough) return true;
    }
  }
  return false;
}

}  // namespace

std::vector<GrayPicture> pages_of(const std::string& pdf, int dots_per_inch) {
  const TemporaryFolder folder;
  const auto file = folder.write("sheet.pdf", pdf);
  const auto command = "pdftoppm -gray -r " + std::to_string(dots_per_inch) + " " + file.string() +
                       " " + (file.parent_path() / "page").string();
  if (system(command.c_str()) != 0) return {};
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(file.parent_path())) {
    if (entry.path().extension() == ".pgm") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<GrayPicture> pages;
  for (const auto& page : files) pages.push_back(read_pgm(page));
  return pages;
}

GrayPicture read_png(const std::filesystem::path& file) {
  GrayPicture picture;
  int channels = 0;
  auto* data = stbi_load(file.c_str(), &picture.width, &picture.height, &channels, 1);
  if (!data) return {};
  picture.pixels.assign(data, data + static_cast<std::ptrdiff_t>(picture.width) * picture.height);
  stbi_image_free(data);
  return picture;
}

void write_png(const std::filesystem::path& file, const GrayPicture& picture) {
  std::filesystem::create_directories(file.parent_path());
  stbi_write_png(file.c_str(), picture.width, picture.height, 1, picture.pixels.data(),
                 picture.width);
}

double difference(const GrayPicture& one, const GrayPicture& other) {
  if (one.width != other.width || one.height != other.height || one.pixels.empty()) return 1;
  std::size_t different = 0;
  for (int y = 0; y < one.height; ++y) {
    for (int x = 0; x < one.width; ++x) {
      if (!has_close_one_near(other, x, y, one.at(x, y)) ||
          !has_close_one_near(one, x, y, other.at(x, y)))
        ++different;
    }
  }
  return static_cast<double>(different) / static_cast<double>(one.pixels.size());
}

}  // namespace kiosk
