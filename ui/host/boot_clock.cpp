#include "ui/host/boot_clock.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <cerrno>
#include <ctime>
#include <system_error>
#include <vector>

namespace kiosk::ui {

Moment boot_time() {
  timespec time{};
  clock_gettime(CLOCK_BOOTTIME, &time);
  return std::chrono::duration_cast<Moment>(std::chrono::seconds(time.tv_sec) +
                                            std::chrono::nanoseconds(time.tv_nsec));
}

namespace {

std::shared_ptr<const int> event_descriptor() {
  const int descriptor = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  if (descriptor < 0)
    throw std::system_error(errno, std::generic_category(), "no event descriptor");
  return {new int(descriptor), [](const int* held) {
            close(*held);
            delete held;
          }};
}

}  // namespace

Sleeper::Sleeper() : woken_(event_descriptor()) {
  timer_ = timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC);
  if (timer_ < 0) throw std::system_error(errno, std::generic_category(), "no timer");
}

Sleeper::~Sleeper() { close(timer_); }

std::function<void()> Sleeper::waker() const {
  return [woken = woken_] { static_cast<void>(eventfd_write(*woken, 1)); };
}

void Sleeper::wait(std::span<const int> descriptors, std::optional<Moment> longest) {
  itimerspec time{};  // all zero disarms the timer
  if (longest) {
    const auto length = std::max(Moment(1), *longest);
    time.it_value.tv_sec = std::chrono::floor<std::chrono::seconds>(length).count();
    time.it_value.tv_nsec = std::chrono::nanoseconds(length % std::chrono::seconds(1)).count();
  }
  timerfd_settime(timer_, 0, &time, nullptr);
  std::vector<pollfd> waiting{{.fd = timer_, .events = POLLIN, .revents = 0},
                              {.fd = *woken_, .events = POLLIN, .revents = 0}};
  for (const int descriptor : descriptors)
    waiting.push_back({.fd = descriptor, .events = POLLIN, .revents = 0});
  poll(waiting.data(), waiting.size(), -1);
  eventfd_t times = 0;
  static_cast<void>(eventfd_read(*woken_, &times));
}

}  // namespace kiosk::ui
