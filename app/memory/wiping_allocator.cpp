// Every block of memory is overwritten before it is freed, whoever frees it: this program's own
// code and every library in the process (GLib, Pango, Cairo, ICU, QPDF, libcurl, CUPS, Mesa),
// because they all call these two functions. Otherwise the texts of a visit would stay in free
// memory until it is reused. glibc's own M_PERTURB misses the blocks in its caches.
#include <malloc.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#ifdef BEFOREHAND_WIPES_FREED_MEMORY  // the sanitizers have an allocator of their own

extern "C" {

// glibc's own functions under the names that it keeps for programs which interpose others.
void* __libc_malloc(std::size_t size);
void* __libc_realloc(void* block, std::size_t size);
void __libc_free(void* block);

void free(void* block) noexcept {
  if (block == nullptr) return;
  std::memset(block, 0,
              malloc_usable_size(
                  block));  // not optimized away: the compiler does not know what __libc_free reads
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
