// Opens a drawing of a content folder, or of the program's own.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

typedef struct _RsvgHandle RsvgHandle;

namespace kiosk {

struct ClosePicture {
  void operator()(RsvgHandle* handle) const;
};
using OpenPicture = std::unique_ptr<RsvgHandle, ClosePicture>;

/// The drawing in a file, to be drawn with librsvg; null if it cannot be read or `picture_fault`
/// rejects it. The checked bytes are the drawn ones, even if the file changes, and it has no base
/// address from which it could refer to other files.
OpenPicture open_picture(const std::filesystem::path& file);

/// The same, from the text of a file.
OpenPicture open_picture_text(const std::string& svg);

/// The text of a drawing's file; "" if it cannot be read or is too large.
std::string picture_text(const std::filesystem::path& file);

}  // namespace kiosk
