// A folder whose files come and go whole.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kiosk {

/// Writes and takes away whole files in one folder, through the folder itself: what its path is renamed to changes nothing.
class WholeFiles {
 public:
  /// Opens the folder, making the last one of the path, with that mode, if it is missing. Throws std::system_error.
  WholeFiles(const std::filesystem::path& folder, mode_t mode);
  ~WholeFiles();
  WholeFiles(const WholeFiles&) = delete;
  WholeFiles& operator=(const WholeFiles&) = delete;

  /// Nobody but this user may enter from now on (0700), and no other process uses the folder this way. Throws std::system_error.
  void close_to_others() const;

  /// Puts a file in place whole or not at all, safe from a loss of power; whether it is there. `mode` is exactly its permissions. One of
  /// that name is replaced.
  bool put(const std::string& name, const std::string& bytes, mode_t mode) const noexcept;
  /// The bytes of a file; nothing if it is not there or cannot be read.
  std::optional<std::string> read(const std::string& name) const;
  /// Overwrites a file with zeros and takes it away. Where the file system writes elsewhere (flash, journals), the zeros may miss the old
  /// bytes: what must not be read is encrypted before it is put here.
  void shred(const std::string& name) const noexcept;
  /// The names of all that is in the folder.
  std::vector<std::string> names() const;

 private:
  int folder_ = -1;
};

}  // namespace kiosk
