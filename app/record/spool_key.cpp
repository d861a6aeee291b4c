#include "app/record/spool_key.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <new>
#include <stdexcept>

namespace kiosk {
namespace {

constexpr std::size_t key_bytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

[[noreturn]] void fail(const std::filesystem::path& file, const char* why) {
  throw std::runtime_error(file.string() + ": " + why);
}

/// Reads the key directly into locked memory: no other copy of it exists.
void read_key(const std::filesystem::path& file, unsigned char* key) {
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) fail(file, "the key cannot be read");
  struct stat about {};
  const bool known = ::fstat(descriptor, &about) == 0;
  const bool whole = known && about.st_size == static_cast<off_t>(key_bytes) &&
                     ::read(descriptor, key, key_bytes) == static_cast<ssize_t>(key_bytes);
  ::close(descriptor);
  if (!whole) fail(file, "the key is not 32 bytes long");
  if ((about.st_mode & (S_IRWXG | S_IRWXO)) != 0)
    fail(file, "the key may be read by others than its owner (mode 0400 is wanted)");
}

}  // namespace

void SpoolKey::Forget::operator()(unsigned char* bytes) const noexcept { sodium_free(bytes); }

SpoolKey::SpoolKey(const std::filesystem::path& file) {
  if (sodium_init() < 0) throw std::runtime_error("libsodium cannot be used");
  bytes_.reset(static_cast<unsigned char*>(sodium_malloc(key_bytes)));
  if (!bytes_) throw std::bad_alloc();
  if (file.empty()) randombytes_buf(bytes_.get(), key_bytes);
  else read_key(file, bytes_.get());
  sodium_mprotect_readonly(bytes_.get());
}

}  // namespace kiosk
