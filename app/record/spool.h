// Where copies of visits wait until the record has them: one encrypted file each.
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/record/delivery.h"
#include "app/record/spool_key.h"
#include "app/record/whole_files.h"

namespace kiosk {

/// A point in the time of day, which outlives a restart.
using WallTime = std::chrono::system_clock::time_point;

/// Encrypted files (XChaCha20-Poly1305), named <reference>.sealed, readable for this user only. Each is whole or not there.
class Spool {
 public:
  /// A copy that an earlier run left behind.
  struct Found {
    std::string reference{};
    WallTime accepted{};
  };

  /// Opens the folder, making the last one of the path if need be. Throws std::runtime_error, with words for staff, if it cannot be used by
  /// this user alone, if another kiosk uses it, if it holds anything but copies (so that a wrong path destroys nobody's files), or if the
  /// key file is not right (see SpoolKey).
  Spool(const std::filesystem::path& folder, const std::filesystem::path& key_file);

  /// What an earlier run with the same key left, oldest first. Copies that cannot be decrypted are destroyed; `unreadable` counts them.
  std::vector<Found> recover(std::size_t& unreadable);

  /// Keeps a copy; whether it is in the folder. One that the folder does not take is kept in memory, encrypted all the same.
  bool keep(const RecordEntry& entry, WallTime accepted);

  /// Decrypts a copy; nothing if it is not there or was tampered with.
  std::optional<RecordEntry> open(const std::string& reference) const;

  /// Overwrites a copy and takes it away.
  void destroy(const std::string& reference);

 private:
  WholeFiles files_;
  SpoolKey key_;
  std::map<std::string, std::string> not_written_{};  ///< reference and encrypted copy
};

}  // namespace kiosk
