#include "app/memory/memory_guard.h"

#include <malloc.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace kiosk {
namespace {

bool forbid_core_files() {
  const rlimit none{0, 0};
  return ::setrlimit(RLIMIT_CORE, &none) == 0;
}

/// Tried only without a limit: with one, each later allocation beyond it would fail.
bool lock() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_MEMLOCK, &limit) != 0 || limit.rlim_max != RLIM_INFINITY) return false;
  limit.rlim_cur = RLIM_INFINITY;
  if (::setrlimit(RLIMIT_MEMLOCK, &limit) != 0) return false;
  return ::mlockall(MCL_CURRENT | MCL_FUTURE | MCL_ONFAULT) ==
         0;  // on fault: only used pages take up memory
}

}  // namespace

MemoryGuard guard_memory(bool stays_open) {
  MemoryGuard guard;
  guard.no_core = forbid_core_files();
  guard.closed = !stays_open && ::prctl(PR_SET_DUMPABLE, 0) == 0;
  guard.locked = lock();
  return guard;
}

void bound_heap() {
  constexpr int large =
      128 *
      1024;  // glibc's own first value, which it would raise with every larger block that is freed
  ::mallopt(M_MMAP_THRESHOLD, large);
  ::mallopt(M_TRIM_THRESHOLD, large);
}

}  // namespace kiosk
