// How long to wait after a failure.
#pragma once

#include <chrono>

namespace kiosk {

/// Pauses that double from failure to failure. Each is drawn by chance from the upper half of its span, so that the kiosks of a clinic whose
/// server was down do not all come back at the same moment.
class Backoff {
 public:
  Backoff(std::chrono::milliseconds first, std::chrono::milliseconds longest) : first_(first), longest_(longest), span_(first) {}

  /// The pause after one more failure: at least half of the span and at most the span.
  std::chrono::milliseconds next();
  /// After a success: the next failure is a first one.
  void reset() { span_ = first_; }

 private:
  std::chrono::milliseconds first_;
  std::chrono::milliseconds longest_;
  std::chrono::milliseconds span_;
};

}  // namespace kiosk
