// Nobody else looks into the kiosk's memory.
#include "app/memory/memory_guard.h"

#include <gtest/gtest.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <functional>

namespace kiosk {
namespace {

/// What holds of a process of its own, since a guard cannot be taken off again.
bool holds_in_a_child(const std::function<bool()>& claim) {
  const auto child = ::fork();
  if (child == 0) ::_exit(claim() ? 0 : 1);
  int status = -1;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool writes_no_core() {
  rlimit cores{1, 1};
  return ::getrlimit(RLIMIT_CORE, &cores) == 0 && cores.rlim_cur == 0 && cores.rlim_max == 0;
}

TEST(MemoryGuard, ClosesTheMemoryAndForbidsCores) {
  EXPECT_TRUE(holds_in_a_child([] {
    const auto guard = guard_memory(false);
    return guard.closed && guard.no_core && ::prctl(PR_GET_DUMPABLE) == 0 && writes_no_core();
  }));
}

TEST(MemoryGuard, LeavesItOpenForATestButWritesNoCoreEvenThen) {
  EXPECT_TRUE(holds_in_a_child([] {
    const auto guard = guard_memory(true);
    return !guard.closed && ::prctl(PR_GET_DUMPABLE) == 1 && writes_no_core();
  }));
}

TEST(MemoryGuard, LocksNothingWhereALimitCouldRefuseMemoryLater) {
  EXPECT_TRUE(holds_in_a_child([] {
    const rlimit little{64 * 1024, 64 * 1024};
    if (::setrlimit(RLIMIT_MEMLOCK, &little) != 0) return false;
    return !guard_memory(true).locked && std::malloc(1 << 20) != nullptr;
  }));
}

}  // namespace
}  // namespace kiosk
