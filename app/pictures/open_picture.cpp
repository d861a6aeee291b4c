#include "app/pictures/open_picture.h"

#include <librsvg/rsvg.h>

#include <fstream>

#include "app/pictures/vet_picture.h"

namespace kiosk {

void ClosePicture::operator()(RsvgHandle* handle) const { g_object_unref(handle); }

std::string picture_text(const std::filesystem::path& file) {
  std::error_code failure;
  if (!std::filesystem::is_regular_file(file, failure)) return {};
  const auto size = std::filesystem::file_size(file, failure);
  if (failure || size > PictureBounds{}.bytes) return {};
  std::ifstream stream(file, std::ios::binary);
  std::string text(size, '\0');
  stream.read(text.data(), static_cast<std::streamsize>(size));
  text.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
  return text;
}

OpenPicture open_picture_text(const std::string& svg) {
  if (picture_fault(svg)) return nullptr;
  return OpenPicture(
      rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), nullptr));
}

OpenPicture open_picture(const std::filesystem::path& file) {
  return open_picture_text(picture_text(file));
}

}  // namespace kiosk
