#include "app/content/aid_parts.h"

#include "app/pictures/open_picture.h"
#include "app/pictures/vet_picture.h"

namespace kiosk {

void vet_picture(AidParts& parts, const std::string& file) {
  if (!parts.vetted_pictures.insert(file).second) return;
  auto faults = parts.faults_of(file);
  std::error_code failure;
  const auto size = std::filesystem::file_size(faults.file(), failure);
  const auto text = picture_text(faults.file());
  if (text.empty() && size > 0)
    return faults.error("", "cannot be read, or is larger than " +
                                std::to_string(PictureBounds{}.bytes / 1024) + " KiB");
  if (const auto fault = picture_fault(text)) faults.error(fault->place, fault->what);
}

bool need_picture(AidParts& parts, const std::string& file, const TextAsker& asker) {
  if (!need_file(parts, file, asker)) return false;
  if (std::filesystem::path(file).extension() != ".svg") {
    asker.faults.error(asker.place, '"' + file + "\" is not an .svg file");
    return false;
  }
  vet_picture(parts, file);
  return true;
}

}  // namespace kiosk
