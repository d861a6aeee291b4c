// FHIR packages made by hand: tar archives packed by gzip.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace kiosk {

/// Writes a package of those files, each with its whole name in the archive.
void write_tarball(const std::filesystem::path& file,
                   const std::vector<std::pair<std::string, std::string>>& contents);

/// The tar archive of those files, not packed.
std::string tar_of(const std::vector<std::pair<std::string, std::string>>& contents);

/// Writes bytes packed by gzip.
void write_packed(const std::filesystem::path& file, const std::string& bytes);

}  // namespace kiosk
