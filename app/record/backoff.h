// How long to wait after a failure.
#pragma once

#include <chrono>

namespace kiosk {

/// Pauses that double from failure to failure. Each is drawn by chance from the upper half of its
/// span, so that the kiosks of a clinic whose server was down do not all come back at the same
/// moment.
class Backoff {
 public:
  Backoff(std::chrono::milliseconds first, std::chrono::milliseconds longest)
      : first_(first), longest_(longest) {}

  /// The pause after one more failure: at least half of the span and at most the span.
  std::chrono::milliseconds next() { return after(++failures_); }
  /// After a success: the next failure is a first one.
  void reset() { failures_ = 0; }
  /// The pause after so many failures of something else that is counted elsewhere; 1 is the first.
  std::chrono::milliseconds after(int failures) const;

 private:
  std::chrono::milliseconds first_;
  std::chrono::milliseconds longest_;
  int failures_ = 0;
};

}  // namespace kiosk
