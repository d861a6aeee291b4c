// The one clock of the host. It goes on while the machine sleeps, and nobody sets it.
#pragma once

#include <functional>
#include <memory>
#include <span>

#include "app/session/idle.h"

namespace kiosk::ui {

/// Since the machine started (CLOCK_BOOTTIME): a visit that was left three hours ago is three hours
/// old, though the machine slept.
Moment boot_time();

/// Sleeps until there is something to read, or until a time is over by the boot clock: a sleep that
/// is over when the machine wakes up ends then.
class Sleeper {
 public:
  /// Throws std::system_error if the system has no descriptors to give.
  Sleeper();
  ~Sleeper();
  Sleeper(const Sleeper&) = delete;
  Sleeper& operator=(const Sleeper&) = delete;

  /// For ever without a time. It may wake early.
  void wait(std::span<const int> descriptors, std::optional<Moment> longest);
  /// What ends the sleep that is going on, or the next one at once. May be called from any thread,
  /// also once there is no sleeper any more.
  std::function<void()> waker() const;

 private:
  int timer_ = -1;
  std::shared_ptr<const int>
      woken_{};  ///< an eventfd; a thread that outlives the sleeper has it, too
};

}  // namespace kiosk::ui
