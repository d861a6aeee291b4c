// Files that come and go whole.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// What to do where a file of that name is there already.
enum class Existing { replace, keep };

/// What came of a file that was to be put in its place.
enum class PutResult { put, there_already, failed };

/// Whether a file that is being written goes without a name where the file system knows how.
/// `never`: as where it does not.
enum class Nameless { where_possible, never };

/// Writes and takes away whole files in one folder, through the folder itself: what its path is
/// renamed to changes nothing.
class WholeFiles {
 public:
  /// Opens the folder, making the last one of the path, with that mode, if it is missing. Throws
  /// std::system_error.
  WholeFiles(const std::filesystem::path& folder, mode_t mode,
             Nameless nameless = Nameless::where_possible);
  ~WholeFiles();
  WholeFiles(const WholeFiles&) = delete;
  WholeFiles& operator=(const WholeFiles&) = delete;

  /// Nobody but this user may enter from now on (0700), and no other process uses the folder this
  /// way. Throws std::system_error.
  void close_to_others() const;

  /// Puts a file in place whole or not at all, safe from a loss of power; a process that is killed
  /// in the middle of it leaves nothing, or what `clean_up` takes away. `mode` is exactly its
  /// permissions. `wanted` is asked once it is written: where it says no, there will be no file.
  PutResult put(const std::string& name, const std::string& bytes, mode_t mode,
                Existing existing = Existing::replace,
                const std::function<bool()>& wanted = {}) const noexcept;
  /// The bytes of a file; nothing if it is not there or cannot be read.
  std::optional<std::string> read(const std::string& name) const;
  /// Overwrites a file with zeros and takes it away. Where the file system writes elsewhere (flash,
  /// journals), the zeros may miss the old bytes: what must not be read is encrypted before it is
  /// put here.
  void shred(const std::string& name) const noexcept;
  /// Shreds what a killed process left behind half written, of files whose names begin so. What a
  /// living one writes, be it on another machine that shares the folder, stays.
  void clean_up(std::string_view beginning) const noexcept;
  /// The names of all that is in the folder.
  std::vector<std::string> names() const;

  /// The name that a file left behind half written was to have; "" if that is none.
  static std::string wanted_name(std::string_view left_behind);

 private:
  int folder_ = -1;
  Nameless nameless_;
};

/// Writes a file whole or not at all, replacing one that is there. Throws std::system_error with
/// the place.
void write_whole_file(const std::filesystem::path& file, const std::string& bytes);

}  // namespace kiosk
