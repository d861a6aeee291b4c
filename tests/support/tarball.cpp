#include "tests/support/tarball.h"

#include <zlib.h>

#include <cstdio>

namespace kiosk {

std::string tar_of(const std::vector<std::pair<std::string, std::string>>& contents) {
  std::string archive;
  for (const auto& [name, text] : contents) {
    std::string header(512, '\0');
    header.replace(0, name.size(), name);
    char size[13];
    std::snprintf(size, sizeof size, "%011zo", text.size());
    header.replace(124, 11, size);
    header[156] = '0';
    header.replace(257, 5, "ustar");
    archive += header + text + std::string((512 - text.size() % 512) % 512, '\0');
  }
  return archive + std::string(1024, '\0');
}

void write_packed(const std::filesystem::path& file, const std::string& bytes) {
  auto* stream = gzopen(file.c_str(), "wb");
  gzwrite(stream, bytes.data(), static_cast<unsigned>(bytes.size()));
  gzclose(stream);
}

void write_tarball(const std::filesystem::path& file,
                   const std::vector<std::pair<std::string, std::string>>& contents) {
  write_packed(file, tar_of(contents));
}

}  // namespace kiosk
