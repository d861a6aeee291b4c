#include "app/memory/wiping.h"

#include <malloc.h>
#include <pthread.h>
#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cstdint>

namespace kiosk {
namespace {

#ifdef BEFOREHAND_WIPES_FREED_MEMORY

constexpr std::size_t frame = 32U * 1024;  // what `wipe_far` leaves to `wipe_near`: its own frame and those of what it calls

/// Overwrites a frame as large as all that `wipe_far` used.
[[gnu::noinline]] void wipe_near() {
  std::array<char, frame> below;  // NOLINT: not initialised, it is overwritten
  ::explicit_bzero(below.data(), below.size());
}

/// Where the calling thread's stack may grow down to; the largest address where that cannot be told.
std::uintptr_t end_of_stack() {
  pthread_attr_t attributes;
  if (::pthread_getattr_np(::pthread_self(), &attributes) != 0) return UINTPTR_MAX;
  void* lowest = nullptr;
  std::size_t size = 0;
  const bool known = ::pthread_attr_getstack(&attributes, &lowest, &size) == 0;
  ::pthread_attr_destroy(&attributes);
  return known ? reinterpret_cast<std::uintptr_t>(lowest) : UINTPTR_MAX;
}

/// Overwrites the pages further down, as far as they were ever touched.
[[gnu::noinline]] void wipe_far() {
  const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
  const auto lowest = end_of_stack();
  constexpr int most_untouched = 64;  // a large frame may have been written at its ends only
  const auto here = reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0));
  int untouched = 0;
  for (auto at = (here - frame / 2) & ~(page - 1); at >= lowest && untouched < most_untouched; at -= page) {
    unsigned char is_there = 0;
    if (::mincore(reinterpret_cast<void*>(at), page, &is_there) != 0) return;  // the main thread's stack has not grown further
    untouched = (is_there & 1U) != 0 ? 0 : untouched + 1;
    if (untouched == 0) ::explicit_bzero(reinterpret_cast<void*>(at), page);
  }
}

#endif

}  // namespace

#ifdef BEFOREHAND_WIPES_FREED_MEMORY

bool wipes_freed_memory() { return true; }

[[gnu::noinline]] void wipe_stack() {
  wipe_far();
  wipe_near();
}

#else

bool wipes_freed_memory() { return false; }
void wipe_stack() {}  // the sanitizers watch over what lies below the stack

#endif

void give_back_free_memory() { ::malloc_trim(0); }

}  // namespace kiosk
