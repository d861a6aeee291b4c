#include "app/content/file_faults.h"

#include <fstream>
#include <iterator>

namespace kiosk {
namespace {

constexpr std::uintmax_t largest_file = 64U << 20U;  // bytes; so that a wrong path cannot fill a kiosk's memory

}  // namespace

std::optional<std::string> read_bytes(FileFaults& faults) {
  std::error_code failure;
  if (!std::filesystem::is_regular_file(faults.file(), failure)) {
    faults.error("", std::filesystem::exists(faults.file(), failure) ? "is not a file" : "is missing");
    return std::nullopt;
  }
  if (std::filesystem::file_size(faults.file(), failure) > largest_file) {
    faults.error("", "is larger than 64 MiB");
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

std::optional<Json> read_json_file(FileFaults& faults) {
  const auto bytes = read_bytes(faults);
  if (!bytes) return std::nullopt;
  auto reading = read_json(*bytes);
  if (!reading.fault.empty()) {
    faults.error(reading.place, reading.fault);
    return std::nullopt;
  }
  for (const auto& path : reading.duplicates) faults.unusable(path, "stands here twice; only the first counts");
  return std::move(reading.value);
}

}  // namespace kiosk
