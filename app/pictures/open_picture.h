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

/// The drawing in a file, to be drawn with librsvg; null if there is none that `picture_fault` lets
/// pass. What is drawn is what was looked at, whatever becomes of the file, and it has no place of
/// its own from which it could name other files.
OpenPicture open_picture(const std::filesystem::path& file);

/// As above, of the text of a file.
OpenPicture open_picture_text(const std::string& svg);

/// The text of a drawing's file; "" if it cannot be read or is larger than any drawing is.
std::string picture_text(const std::filesystem::path& file);

}  // namespace kiosk
