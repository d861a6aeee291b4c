#include "app/content/file_bytes.h"

#include <fstream>

namespace kiosk {

std::optional<std::string> file_bytes(const std::filesystem::path& file) {
  std::error_code failure;
  const auto size = std::filesystem::file_size(file, failure);
  std::ifstream stream(file, std::ios::binary);
  if (failure || !stream.is_open()) return std::nullopt;
  std::string bytes(size, '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(size));
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  return stream.bad() ? std::nullopt : std::optional(std::move(bytes));
}

}  // namespace kiosk
