// Atomic writes and deletes of files.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// The treatment of an existing file of that name.
enum class Existing { replace, keep };

/// The result of putting a file in place.
enum class PutResult { put, there_already, failed };

/// Whether a file that is being written is nameless if the file system supports that. `never`: as
/// if it did not.
enum class Nameless { where_possible, never };

/// Writes and deletes whole files in one folder, through its descriptor: renaming its path has no
/// effect.
class WholeFiles {
 public:
  /// Opens the folder, creating the last one of the path, with that mode, if it is missing. Throws
  /// std::system_error.
  WholeFiles(const std::filesystem::path& folder, mode_t mode,
             Nameless nameless = Nameless::where_possible);
  ~WholeFiles();
  WholeFiles(const WholeFiles&) = delete;
  WholeFiles& operator=(const WholeFiles&) = delete;

  /// Restricts the folder to this user (0700), and locks it against other processes that use it
  /// this way. Throws std::system_error.
  void close_to_others() const;

  /// Writes a file atomically and syncs it to disk; a process that is killed meanwhile leaves no
  /// file, or one that `clean_up` deletes. `mode` is exactly its permissions. `wanted` is called
  /// once it is written: if it returns false, the file is dropped.
  PutResult put(const std::string& name, const std::string& bytes, mode_t mode,
                Existing existing = Existing::replace,
                const std::function<bool()>& wanted = {}) const noexcept;
  /// The bytes of a file; nullopt if it does not exist or cannot be read.
  std::optional<std::string> read(const std::string& name) const;
  /// Overwrites a file with zeros and deletes it. Where the file system writes elsewhere (flash,
  /// journals), the zeros may miss the old bytes: secret data is encrypted before it is put here.
  void shred(const std::string& name) const noexcept;
  /// Shreds incomplete files of a killed process whose names begin so. Those of a living one, even
  /// on another machine that shares the folder, stay.
  void clean_up(std::string_view beginning) const noexcept;
  /// The names of all files in the folder.
  std::vector<std::string> names() const;

  /// The intended name of an incomplete file; "" if it is not one.
  static std::string wanted_name(std::string_view left_behind);

 private:
  int folder_ = -1;
  Nameless nameless_;
};

/// Writes a file atomically, replacing an existing one. Throws std::system_error with the path.
void write_whole_file(const std::filesystem::path& file, const std::string& bytes);

}  // namespace kiosk
