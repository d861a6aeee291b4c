#include "app/content/file_faults.h"

#include "app/content/file_bytes.h"
#include "app/json/characters.h"

namespace kiosk {

namespace {

constexpr const char* rest_unread = "; the rest of the file was not checked";

/// Why nothing can be read at a path that is no regular file.
std::string why_no_file(const std::filesystem::path& path) {
  std::error_code failure;
  const auto status = std::filesystem::status(path, failure);
  if (std::filesystem::is_directory(status)) return "is a folder, not a file";
  if (status.type() == std::filesystem::file_type::not_found) return "is missing";
  if (failure == std::errc::permission_denied)
    return "cannot be read by this user: check the permissions of its folder";
  return "is not a file";
}

}  // namespace

std::optional<std::string> read_bytes(FileFaults& faults, std::uintmax_t largest) {
  std::error_code failure;
  if (!std::filesystem::is_regular_file(faults.file(), failure)) {
    faults.unread("", why_no_file(faults.file()));
    return std::nullopt;
  }
  if (std::filesystem::file_size(faults.file(), failure) > largest) {
    faults.unread("", "is larger than " + std::to_string(largest >> 20U) + " MiB");
    return std::nullopt;
  }
  auto bytes = file_bytes(faults.file());
  if (!bytes) faults.unread("", "cannot be read by this user: check its owner and permissions");
  return bytes;
}

std::optional<std::string> read_written(FileFaults& faults) {
  auto text = read_bytes(faults, largest_written);
  const auto fault = text ? encoding_fault(*text) : std::nullopt;
  if (!fault) return text;
  faults.unread(line_and_column(*text, fault->offset), fault->what);
  return std::nullopt;
}

std::optional<Json> read_json_file(FileFaults& faults, const JsonElementFilter& keeps) {
  const auto bytes = read_bytes(faults);
  return bytes ? json_of(*bytes, faults, keeps) : std::nullopt;
}

std::optional<Json> json_of(const std::string& text, FileFaults& faults,
                            const JsonElementFilter& keeps) {
  auto reading = read_json_part(text, keeps);
  if (!reading.fault.empty()) {
    const bool is_cut = reading.fault.starts_with("is not JSON");
    faults.unread(reading.place, reading.fault + (is_cut ? rest_unread : ""));
    return std::nullopt;
  }
  for (const auto& [place, digits] : reading.large_numbers)
    faults.unusable(place, "the number " + digits + " is too large; it is left out");
  for (const auto& path : reading.duplicates)
    faults.unusable(path, "is a duplicate; only the first is used");
  for (const auto& [path, what] : reading.odd_texts) faults.error(path, what);
  return std::move(reading.value);
}

}  // namespace kiosk
