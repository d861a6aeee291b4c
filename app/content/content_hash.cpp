#include "app/content/content_hash.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <vector>

#include "app/content/file_bytes.h"

namespace kiosk {
namespace {

constexpr std::size_t hash_bytes = 16;  // the least that BLAKE2b gives in libsodium
constexpr std::size_t shown_bytes = 4;

bool is_seen_by_people(const std::filesystem::path& relative) {
  return *relative.begin() != "examples" && *relative.begin() != "speech" &&
         relative != "AUDIT.md" && relative != "review.toml" && relative.filename() != "state.toml";
}

/// The files of the folder, relative to it, in an order that does not depend on the file system.
std::vector<std::filesystem::path> files_of(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code failure;
  for (std::filesystem::recursive_directory_iterator entry(folder, failure), end;
       !failure && entry != end; entry.increment(failure)) {
    if (!entry->is_regular_file(failure)) continue;
    auto relative = entry->path().lexically_relative(folder);
    if (is_seen_by_people(relative)) files.push_back(std::move(relative));
  }
  std::sort(files.begin(), files.end());
  return files;
}

void add(crypto_generichash_state& state, const std::string& bytes) {
  const auto length = std::to_string(bytes.size()) +
                      ':';  // so that no two different lists of files have the same concatenation
  crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(length.data()),
                            length.size());
  crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(bytes.data()),
                            bytes.size());
}

}  // namespace

std::string content_hash(const std::filesystem::path& folder) {
  const auto files = files_of(folder);
  if (files.empty()) return {};
  crypto_generichash_state state{};
  crypto_generichash_init(&state, nullptr, 0, hash_bytes);
  for (const auto& file : files) {
    add(state, file.generic_string());
    add(state, file_bytes(folder / file).value_or(""));
  }
  std::array<unsigned char, hash_bytes> hash{};
  crypto_generichash_final(&state, hash.data(), hash.size());
  std::array<char, 2 * shown_bytes + 1> digits{};
  sodium_bin2hex(digits.data(), digits.size(), hash.data(), shown_bytes);
  return digits.data();
}

}  // namespace kiosk
