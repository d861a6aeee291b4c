// Protects a process's memory from other processes and from the disk.
#pragma once

namespace kiosk {

/// How well a process's memory is protected.
struct MemoryGuard {
  bool closed = false;   ///< no core dump, and no other program of the same user may read it
                         ///< (prctl(2), PR_SET_DUMPABLE)
  bool no_core = false;  ///< a crash writes no core file (setrlimit(2), RLIMIT_CORE)
  bool locked =
      false;  ///< no page is ever written to swap (mlockall(2)); needs LimitMEMLOCK=infinity
};

/// Does all of that as far as the system allows. A refusal is not a failure. `stays_open` leaves
/// the process readable for other programs of its user: for tests that look into it.
MemoryGuard guard_memory(bool stays_open);

/// Bounds the heap after temporary peaks: large blocks are returned to the system as soon as they
/// are freed.
void bound_heap();

}  // namespace kiosk
