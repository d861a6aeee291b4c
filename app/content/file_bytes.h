// Files as they are.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace kiosk {

/// The bytes of a file; nullopt if it cannot be read.
std::optional<std::string> file_bytes(const std::filesystem::path& file);

}  // namespace kiosk
