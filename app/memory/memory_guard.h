// Keeps what is in a process's memory from anybody else, and from the disk.
#pragma once

namespace kiosk {

/// How well a process's memory is kept.
struct MemoryGuard {
  bool closed = false;   ///< no core dump, and no other program of the same user may look into it
                         ///< (prctl(2), PR_SET_DUMPABLE)
  bool no_core = false;  ///< a crash writes no core file (setrlimit(2), RLIMIT_CORE)
  bool locked =
      false;  ///< nothing of it is ever written to swap (mlockall(2)); needs LimitMEMLOCK=infinity
};

/// Does all of that as far as the system lets it. What it refuses is no failure. `stays_open`
/// leaves the process readable for other programs of its user: for tests that look into it.
MemoryGuard guard_memory(bool stays_open);

/// Keeps the heap from growing with what was once needed for a moment: large blocks go back to the
/// system as soon as they are freed.
void bound_heap();

}  // namespace kiosk
