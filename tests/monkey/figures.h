// Figures of a process, from /proc: memory over a run, and what else it holds.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <vector>

namespace kiosk::monkey {

/// What a process holds at one moment.
struct ProcessFigures {
  long pss_kib = 0;  ///< its share of memory
  int descriptors = 0;
  int threads = 0;
  long processor_ticks = 0;
};

/// Throws Broken if there is no such process any more.
ProcessFigures figures_of(pid_t process);

/// Memory over a run, looked at now and then.
class MemoryFigures {
 public:
  /// 0: this process.
  explicit MemoryFigures(pid_t process = 0) : process_(process) {}

  /// Looks if it is time to; `events`: so far.
  void look(std::uint64_t events);
  /// The growth over the later half of the run, in KiB for each 100,000 events: caches have filled by then. 0 while there are too few looks.
  double growth() const;
  /// Throws Broken if it grew by more than a run of any length could bear.
  void expect_flat(const std::string& whose) const;
  std::string figures() const;

 private:
  struct Look {
    std::uint64_t events = 0;
    long kib = 0;
  };
  pid_t process_;
  std::vector<Look> looks_{};
};

}  // namespace kiosk::monkey
