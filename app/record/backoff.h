// Exponential backoff after failures.
#pragma once

#include <chrono>

namespace kiosk {

/// Pauses that double with each failure. Each is drawn at random from the upper half of its span
/// (jitter), so that the kiosks of a clinic whose server was down do not all retry at the same
/// moment.
class Backoff {
 public:
  Backoff(std::chrono::milliseconds first, std::chrono::milliseconds longest)
      : first_(first), longest_(longest) {}

  /// The pause after another failure: at least half of the span and at most the span.
  std::chrono::milliseconds next() { return after(++failures_); }
  /// Resets after a success: the next failure is a first one.
  void reset() { failures_ = 0; }
  /// The pause after that many failures, counted by the caller; 1 is the first.
  std::chrono::milliseconds after(int failures) const;

 private:
  std::chrono::milliseconds first_;
  std::chrono::milliseconds longest_;
  int failures_ = 0;
};

}  // namespace kiosk
