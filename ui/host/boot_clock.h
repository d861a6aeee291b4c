// The one clock of the host. It goes on during sleep, and nobody sets it.
#pragma once

#include <functional>
#include <memory>
#include <span>

#include "app/session/idle.h"

namespace kiosk::ui {

/// Time since boot (CLOCK_BOOTTIME): a visit that was left three hours ago is three hours old, even
/// if the machine slept.
Moment boot_time();

/// Sleeps until a descriptor is readable, or until a timeout by the boot clock: a timeout that
/// expired during sleep ends at wake-up.
class Sleeper {
 public:
  /// Throws std::system_error if the system is out of descriptors.
  Sleeper();
  ~Sleeper();
  Sleeper(const Sleeper&) = delete;
  Sleeper& operator=(const Sleeper&) = delete;

  /// Waits indefinitely without a timeout. It may wake early.
  void wait(std::span<const int> descriptors, std::optional<Moment> longest);
  /// A function that ends the present sleep, or the next one at once. It may be called from any
  /// thread, also after the sleeper is destroyed.
  std::function<void()> waker() const;

 private:
  int timer_ = -1;
  std::shared_ptr<const int>
      woken_{};  ///< an eventfd, shared with threads that outlive the sleeper
};

}  // namespace kiosk::ui
