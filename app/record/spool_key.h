// The key that waiting copies are encrypted with.
//
// By default it is made at each start and never leaves locked memory. So after a power cut or a
// restart nobody can read what waited, whoever takes the machine or its disk; what was unsent is
// lost, and counted. That is the right way round: the visit is on paper with the person, a copy
// that goes astray costs a conversation, and a readable one on a machine in a public room costs a
// person's privacy. A clinic that needs unsent copies to outlive a restart gives a key file, and
// then answers for where it lies.
#pragma once

#include <filesystem>
#include <memory>

namespace kiosk {

/// A key of 32 bytes in memory that is locked, guarded, read-only and overwritten at the end
/// (sodium_malloc).
class SpoolKey {
 public:
  /// Makes a new key, or reads the one in a file. Throws std::runtime_error, with words for staff,
  /// if the file cannot be read, has not exactly 32 bytes, or may be read by others than its owner.
  explicit SpoolKey(const std::filesystem::path& file);

  const unsigned char* bytes() const { return bytes_.get(); }

 private:
  struct Forget {
    void operator()(unsigned char* bytes) const noexcept;
  };
  std::unique_ptr<unsigned char, Forget> bytes_{};
};

}  // namespace kiosk
