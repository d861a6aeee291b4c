// The system's request to end the program: SIGTERM, SIGINT or SIGHUP.
#pragma once

#include <atomic>
#include <csignal>
#include <functional>
#include <thread>

namespace kiosk {

/// Waits in a thread of its own for the system's request to end the program. The signals are
/// blocked in all other threads.
class EndSignal {
 public:
  EndSignal() {
    sigemptyset(&signals_);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) sigaddset(&signals_, signal);
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
  }
  /// `wake` is called from another thread when the signal comes.
  void listen(std::function<void()> wake) {
    thread_ = std::thread([this, wake = std::move(wake)] {
      int signal = 0;
      sigwait(&signals_, &signal);
      came_ = true;
      if (!closing_) wake();
    });
  }
  ~EndSignal() {
    closing_ = true;
    if (!thread_.joinable()) return;
    // The thread waits for the signal, which does not end the program.
    pthread_kill(thread_.native_handle(), SIGTERM);  // NOLINT(bugprone-bad-signal-to-kill-thread)
    thread_.join();
  }
  EndSignal(const EndSignal&) = delete;
  EndSignal& operator=(const EndSignal&) = delete;
  bool came() const { return came_; }

 private:
  sigset_t signals_{};
  std::atomic<bool> came_{false};
  std::atomic<bool> closing_{false};
  std::thread thread_{};
};

}  // namespace kiosk
