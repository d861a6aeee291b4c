// Every block of memory is overwritten before it is freed, whoever frees it: this program's own
// code and every library in the process (GLib, Pango, Cairo, ICU, QPDF, libcurl, CUPS, Mesa),
// because they all call these two functions. Otherwise the texts of a visit would stay in free
// memory until it is reused. glibc's own M_PERTURB misses the blocks in its caches.
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>

#ifdef BEFOREHAND_WIPES_FREED_MEMORY  // the sanitizers have an allocator of their own

namespace {

constexpr std::size_t large_block = std::size_t{32} * 1024;  // bytes
constexpr std::size_t pages_at_once = 1024;                  // on the stack, a byte each

/// Overwrites those of some whole pages that are in memory. A page that nobody has touched is not,
/// and overwriting it would first bring it in: graphics drivers free megabytes of such pages. A
/// page in swap is not either; a kiosk has none there (`guard_memory`), and overwriting it would
/// not reach its copy on the disk.
void wipe_present_pages(char* begin, std::size_t size, std::size_t page) {
  std::array<unsigned char, pages_at_once> present;  // NOLINT: mincore fills it
  for (std::size_t done = 0; done < size;) {
    const auto part = std::min(size - done, pages_at_once * page);
    if (::mincore(begin + done, part, present.data()) != 0) present.fill(1);
    for (std::size_t at = 0; at < part; at += page)
      if ((present[at / page] & 1U) != 0) std::memset(begin + done + at, 0, page);
    done += part;
  }
}

/// Overwrites a block. It is not optimized away: the compiler does not know what `__libc_free`
/// reads.
void wipe(char* block, std::size_t size) {
  if (size < large_block) {
    std::memset(block, 0, size);
    return;
  }
  const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
  const auto before = (page - reinterpret_cast<std::uintptr_t>(block) % page) % page;
  const auto whole = (size - before) / page * page;
  std::memset(block, 0, before);
  wipe_present_pages(block + before, whole, page);
  std::memset(block + before + whole, 0, size - before - whole);
}

}  // namespace

extern "C" {

// glibc's own functions under the names that it keeps for programs which interpose others.
void* __libc_malloc(std::size_t size);
void* __libc_realloc(void* block, std::size_t size);
void __libc_free(void* block);

void free(void* block) noexcept {
  if (block == nullptr) return;
  wipe(static_cast<char*>(block), malloc_usable_size(block));
  __libc_free(block);
}

void* realloc(void* block, std::size_t size) noexcept {
  if (block == nullptr) return __libc_malloc(size);
  if (size == 0) {  // as glibc does, and programs rely on it
    free(block);
    return nullptr;
  }
  const auto room = malloc_usable_size(block);
  if (size <= room) {
    std::memset(static_cast<char*>(block) + size, 0, room - size);
    return __libc_realloc(block, size);
  }
  // glibc would move the texts and leave them behind at the old address.
  void* wider = __libc_malloc(size);
  if (wider == nullptr) return nullptr;
  std::memcpy(wider, block, room);
  free(block);
  return wider;
}

}  // extern "C"

#endif
