// Who waits by the boot clock can be woken.
#include <gtest/gtest.h>

#include <thread>

#include "ui/host/boot_clock.h"

namespace kiosk::ui {
namespace {

constexpr Moment long_enough{20000};

TEST(Sleeper, IsWokenFromAnotherThread) {
  Sleeper sleeper;
  const auto before = boot_time();
  std::thread other(sleeper.waker());
  sleeper.wait({}, long_enough);
  other.join();

  EXPECT_LT(boot_time() - before, long_enough / 2);
}

TEST(Sleeper, DoesNotSleepWhereItWasWokenBefore) {
  Sleeper sleeper;
  sleeper.waker()();
  const auto before = boot_time();
  sleeper.wait({}, long_enough);

  EXPECT_LT(boot_time() - before, long_enough / 2);
}

TEST(Sleeper, MayBeGoneWhenItIsWoken) {
  const auto waker = Sleeper().waker();
  EXPECT_NO_FATAL_FAILURE(waker());
}

}  // namespace
}  // namespace kiosk::ui
