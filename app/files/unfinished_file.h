// A file that is being written and has no name yet. Only for this folder.
#pragma once

#include <sys/types.h>

#include <string>
#include <string_view>

#include "app/files/whole_files.h"

namespace kiosk {

/// What is written gets its name at the end, or is gone: with this object, and with the process
/// that is killed in the middle of it. A file system that knows no nameless files (NFS, FAT) has a
/// hidden one for the time, which `WholeFiles::clean_up` knows by its name and by the lock that
/// only a living process has on it.
class UnfinishedFile {
 public:
  /// In that open folder, for that name.
  UnfinishedFile(int folder, const std::string& wanted, Nameless nameless);
  ~UnfinishedFile();
  UnfinishedFile(const UnfinishedFile&) = delete;
  UnfinishedFile& operator=(const UnfinishedFile&) = delete;

  /// Writes all, safe from a loss of power; whether it could.
  bool write(std::string_view bytes, mode_t mode) const;
  PutResult name_it(const std::string& wanted, Existing existing);

 private:
  bool link_as(const std::string& name) const;
  PutResult replace(const std::string& wanted);
  PutResult rename_beside(const std::string& wanted);

  int folder_ = -1;
  int descriptor_ = -1;
  std::string hidden_{};  ///< its name for the time; "": it has none
};

}  // namespace kiosk
