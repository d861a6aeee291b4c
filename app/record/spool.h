// Where copies of visits wait until the record has them: one encrypted file each.
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
/// Each is whole or not there.
class Spool {
 public:
  /// A copy that an earlier run left behind.
  struct Found {
    std::string reference{};
    SpoolTime accepted{};
  };

  /// Opens the folder, making the last one of the path if need be. Throws std::runtime_error, with
  /// words for staff, if it cannot be used by this user alone, if another kiosk uses it, if it
  /// holds anything but copies (so that a wrong path destroys nobody's files), or if the key file
  /// is not right (see SpoolKey).
  Spool(const std::filesystem::path& folder, const std::filesystem::path& key_file);

  /// What an earlier run with the same key left, oldest first. Copies that cannot be decrypted are
  /// destroyed; `unreadable` counts them.
  std::vector<Found> recover(std::size_t& unreadable);

  /// Keeps a copy; whether it is in the folder. One that the folder does not take is kept in
  /// memory, encrypted all the same.
  bool keep(const RecordEntry& entry, SpoolTime accepted);

  /// Decrypts a copy; nothing if it is not there or was tampered with.
  std::optional<RecordEntry> open(const std::string& reference) const;

  /// Overwrites a copy and takes it away.
  void destroy(const std::string& reference);

  /// The note of the spool's clock, kept beside copies that a later start can read: see SpoolClock.
  /// "" if there is none.
  std::string clock_note() const;
  /// Keeps the note; where nobody could read the copies after a restart, there is none to keep. An
  /// empty one is taken away.
  void note_clock(const std::string& note);

 private:
  WholeFiles files_;
  SpoolKey key_;
  bool outlives_restart_ = false;                     ///< the key is in a file
  std::map<std::string, std::string> not_written_{};  ///< reference and encrypted copy
};

}  // namespace kiosk
