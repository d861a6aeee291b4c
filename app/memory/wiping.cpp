#include "app/memory/wiping.h"

#include <malloc.h>
#include <pthread.h>
#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>

namespace kiosk {
namespace {

#ifdef BEFOREHAND_WIPES_FREED_MEMORY

/// Twice what `wipe_far` leaves to `wipe_near`: its own frame and those of what it calls.
constexpr std::size_t frame = std::size_t{32} * 1024;

/// Overwrites a large frame.
[[gnu::noinline]] void wipe_near() {
  std::array<char, frame> below;  // NOLINT: not initialized, it is overwritten
  ::explicit_bzero(below.data(), below.size());
}

/// The lower bound of the calling thread's stack; an unreachable address if it is unknown.
std::uintptr_t end_of_stack() {
  constexpr std::uintptr_t unknown = UINTPTR_MAX;
  pthread_attr_t attributes;
  if (::pthread_getattr_np(::pthread_self(), &attributes) != 0) return unknown;
  void* lowest = nullptr;
  std::size_t size = 0;
  const bool known = ::pthread_attr_getstack(&attributes, &lowest, &size) == 0;
  ::pthread_attr_destroy(&attributes);
  return known ? reinterpret_cast<std::uintptr_t>(lowest) : unknown;
}

/// Whether a page was there and is zeroed again. Pages that are locked into memory need a flag of
/// their own.
bool give_back_page(std::uintptr_t at, std::size_t page) {
  auto* address = reinterpret_cast<void*>(at);
  if (::madvise(address, page, MADV_DONTNEED) == 0) return true;
  return errno == EINVAL && ::madvise(address, page, MADV_DONTNEED_LOCKED) == 0;
}

/// Returns the pages further down. Where the main thread's stack has not grown yet, there are none.
[[gnu::noinline]] void wipe_far() {
  const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
  const auto lowest = end_of_stack();
  const auto here = reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0));
  auto at = ((here - frame / 2) & ~(page - 1)) - page;
  while (at >= lowest && give_back_page(at, page)) at -= page;
}

#endif

}  // namespace

#ifdef BEFOREHAND_WIPES_FREED_MEMORY

bool wipes_freed_memory() { return true; }

[[gnu::noinline]] void wipe_stack() {
  wipe_near();
  wipe_far();  // last: the loader, when it resolves a function that is called for the first time,
               // saves all registers on the stack
}

#else

bool wipes_freed_memory() { return false; }
void wipe_stack() {}  // the sanitizers check accesses below the stack

#endif

void give_back_free_memory() { ::malloc_trim(0); }

}  // namespace kiosk
