// How long something takes of the processor, whatever else the machine is busy with.
#pragma once

#include <chrono>
#include <ctime>

namespace kiosk {

/// The processor's time that this process has taken so far, in all its threads.
inline std::chrono::nanoseconds processor_time() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

}  // namespace kiosk
