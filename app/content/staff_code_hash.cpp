#include "app/content/staff_code_hash.h"

#include <sodium.h>

#include <algorithm>
#include <cstdio>

namespace kiosk {

bool is_inside(const std::filesystem::path& folder, const std::filesystem::path& file) {
  std::error_code error;
  const auto whole_folder = std::filesystem::weakly_canonical(folder, error);
  const auto whole = std::filesystem::weakly_canonical(file, error);
  return !error &&
         std::mismatch(whole_folder.begin(), whole_folder.end(), whole.begin(), whole.end())
                 .first == whole_folder.end();
}

bool is_password_hash(const std::string& hash) {
  return crypto_pwhash_str_needs_rehash(hash.c_str(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                        crypto_pwhash_MEMLIMIT_INTERACTIVE) >= 0;
}

bool is_costly_hash(const std::string& hash) {
  constexpr unsigned long most_memory = 256UL * 1024;  // KiB
  constexpr unsigned long most_passes = 8;
  const auto costs = hash.find("$m=");
  unsigned long memory = 0;
  unsigned long passes = 0;
  if (costs == std::string::npos ||
      std::sscanf(hash.c_str() + costs, "$m=%10lu,t=%10lu", &memory, &passes) != 2)
    return true;
  return memory > most_memory || passes > most_passes;
}

}  // namespace kiosk
