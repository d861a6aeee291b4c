// Figures of a process, from /proc: what it holds, and what it does.
#pragma once

#include <sys/types.h>

namespace kiosk::monkey {

/// What a process holds at one moment.
struct ProcessFigures {
  long own_kib = 0;  ///< memory that is its own: heap, stacks, pictures
  int descriptors = 0;
  int threads = 0;
  long processor_ticks = 0;
};

/// Throws Broken if there is no such process any more.
ProcessFigures figures_of(pid_t process);

/// What this process's heap has in use at present, in KiB.
long heap_in_use();

}  // namespace kiosk::monkey
