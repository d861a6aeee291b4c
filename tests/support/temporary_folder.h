// A folder that lives as long as a test.
#pragma once

#include <filesystem>
#include <string>

namespace kiosk {

/// A new, empty folder; removed with all that is in it at the end.
class TemporaryFolder {
 public:
  TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();

  const std::filesystem::path& path() const { return path_; }

  /// Writes a file in it, making the folders on the way, and gives its whole path.
  std::filesystem::path write(const std::filesystem::path& file, const std::string& bytes) const;

 private:
  std::filesystem::path path_;
};

/// The bytes of a file; fails the test if there is none.
std::string read_file(const std::filesystem::path& file);

}  // namespace kiosk
