#include "app/content/file_faults.h"

#include <fstream>
#include <iterator>

#include "app/json/characters.h"

namespace kiosk {

std::optional<std::string> read_bytes(FileFaults& faults, std::uintmax_t largest) {
  std::error_code failure;
  if (!std::filesystem::is_regular_file(faults.file(), failure)) {
    faults.error("",
                 std::filesystem::exists(faults.file(), failure) ? "is not a file" : "is missing");
    return std::nullopt;
  }
  if (std::filesystem::file_size(faults.file(), failure) > largest) {
    faults.error("", "is larger than " + std::to_string(largest >> 20U) + " MiB");
    return std::nullopt;
  }
  std::ifstream stream(faults.file(), std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  if (stream.bad() || !stream.is_open()) {
    faults.error("", "cannot be read");
    return std::nullopt;
  }
  return bytes;
}

std::optional<std::string> read_written(FileFaults& faults) {
  auto text = read_bytes(faults, largest_written);
  const auto fault = text ? encoding_fault(*text) : std::nullopt;
  if (!fault) return text;
  faults.error(line_and_column(*text, fault->offset), fault->what);
  return std::nullopt;
}

std::optional<Json> read_json_file(FileFaults& faults) {
  const auto bytes = read_bytes(faults);
  return bytes ? json_of(*bytes, faults) : std::nullopt;
}

std::optional<Json> json_of(const std::string& text, FileFaults& faults) {
  auto reading = read_json(text);
  if (!reading.fault.empty()) {
    faults.error(reading.place, reading.fault);
    return std::nullopt;
  }
  for (const auto& [place, digits] : reading.large_numbers)
    faults.unusable(place, "the number " + digits + " is too large; it is left out");
  for (const auto& path : reading.duplicates)
    faults.unusable(path, "stands here twice; only the first counts");
  for (const auto& [path, what] : reading.odd_texts) faults.error(path, what);
  return std::move(reading.value);
}

}  // namespace kiosk
