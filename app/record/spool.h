// Stores copies of visits until the record has them: one encrypted file each.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/files/whole_files.h"
#include "app/record/delivery.h"
#include "app/record/spool_clock.h"
#include "app/record/spool_key.h"

namespace kiosk {

/// Encrypted files (XChaCha20-Poly1305), named <reference>.sealed, readable for this user only.
/// Each is complete or absent.
class Spool {
 public:
  /// A copy that an earlier run left behind.
  struct Found {
    std::string reference{};
    SpoolTime accepted{};
  };

  /// Opens the folder, creating the last one of the path if needed. Throws std::runtime_error, with
  /// a message for staff, if others than this user can use it, if another kiosk uses it, if it
  /// holds anything but copies (so that a wrong path destroys nobody's files), or if the key file
  /// is not valid (see SpoolKey).
  Spool(const std::filesystem::path& folder, const std::filesystem::path& key_file);

  /// Copies of an earlier run with the same key, oldest first. Copies that cannot be decrypted are
  /// destroyed; `unreadable` counts them.
  std::vector<Found> recover(std::size_t& unreadable);

  /// Stores a copy; returns whether it is in the folder. If the folder is not writable, it is kept
  /// in memory, encrypted all the same.
  bool keep(const RecordEntry& entry, SpoolTime accepted);

  /// Decrypts a copy; nullopt if it does not exist or was tampered with.
  std::optional<RecordEntry> open(const std::string& reference) const;

  /// Overwrites and deletes a copy.
  void destroy(const std::string& reference);

  /// The saved state of the spool's clock, kept beside copies that a later start can read: see
  /// SpoolClock. "" if there is none.
  std::string clock_note() const;
  /// Saves the clock's state, unless nobody could read the copies after a restart. An empty one is
  /// deleted.
  void note_clock(const std::string& note);

 private:
  WholeFiles files_;
  SpoolKey key_;
  bool outlives_restart_ = false;                     ///< the key is in a file
  std::map<std::string, std::string> not_written_{};  ///< reference and encrypted copy
};

}  // namespace kiosk
