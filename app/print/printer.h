// The port to which a finished sheet is sent.
#pragma once

#include <chrono>
#include <string>

#include "app/session/printing.h"

namespace kiosk {

/// A printer, or a substitute for one. No function throws or blocks, except `finish`.
class Printer {
 public:
  Printer() = default;
  Printer(const Printer&) = delete;
  Printer& operator=(const Printer&) = delete;
  virtual ~Printer() = default;

  /// Starts to print a PDF. A print in progress is cancelled.
  virtual void start(std::string pdf) noexcept = 0;
  /// The state of the print that was started last.
  virtual PrintReport report() const noexcept = 0;
  /// Cancels a print that has not come out.
  virtual void cancel() noexcept = 0;
  /// The end: cancels, and waits until the cancellation is acknowledged, with a timeout. Returns
  /// whether it was.
  virtual bool finish(std::chrono::milliseconds longest) noexcept = 0;
};

}  // namespace kiosk
