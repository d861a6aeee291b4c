// The encryption key of waiting copies.
//
// By default it is generated at each start and never leaves locked memory. So after a power cut or
// a restart nobody can read the waiting copies, whoever takes the machine or its disk; unsent
// copies are lost, and counted. That is intended: the visit is on paper with the person, a lost
// copy costs a conversation, and a readable one on a machine in a public room costs a person's
// privacy. A clinic that needs unsent copies to survive a restart provides a key file, and then is
// responsible for its location.
#pragma once

#include <filesystem>
#include <memory>

namespace kiosk {

/// A key of 32 bytes in memory that is locked, guarded, read-only and overwritten at the end
/// (sodium_malloc).
class SpoolKey {
 public:
  /// Generates a new key, or reads the one in a file. Throws std::runtime_error, with a message for
  /// staff, if the file cannot be read, is not exactly 32 bytes long, or is readable by others than
  /// its owner.
  explicit SpoolKey(const std::filesystem::path& file);

  const unsigned char* bytes() const { return bytes_.get(); }

 private:
  struct Forget {
    void operator()(unsigned char* bytes) const noexcept;
  };
  std::unique_ptr<unsigned char, Forget> bytes_{};
};

}  // namespace kiosk
