// A file that is being written and has no name yet. Only for this folder.
#pragma once

#include <sys/types.h>

#include <string>
#include <string_view>

#include "app/files/whole_files.h"

namespace kiosk {

/// The content gets its file name at the end, or disappears: with this object, or with the process
/// that is killed meanwhile. A file system without nameless files (NFS, FAT) has a hidden file for
/// the time, which `WholeFiles::clean_up` recognizes by its name and by the lock that only a living
/// process holds.
class UnfinishedFile {
 public:
  /// Opens it in that open folder, for that name.
  UnfinishedFile(int folder, const std::string& wanted, Nameless nameless);
  ~UnfinishedFile();
  UnfinishedFile(const UnfinishedFile&) = delete;
  UnfinishedFile& operator=(const UnfinishedFile&) = delete;

  /// Writes all bytes and syncs them to disk; returns whether it succeeded.
  bool write(std::string_view bytes, mode_t mode) const;
  PutResult name_it(const std::string& wanted, Existing existing);

 private:
  bool link_as(const std::string& name) const;
  PutResult replace(const std::string& wanted);
  PutResult rename_beside(const std::string& wanted);

  int folder_ = -1;
  int descriptor_ = -1;
  std::string hidden_{};  ///< its temporary name; "" if it has none
};

}  // namespace kiosk
