// Where a finished sheet goes.
#pragma once

#include <chrono>
#include <string>

#include "app/session/printing.h"

namespace kiosk {

/// A printer, or what stands for one. Nothing here throws or keeps its caller waiting, but
/// `finish`.
class Printer {
 public:
  Printer() = default;
  Printer(const Printer&) = delete;
  Printer& operator=(const Printer&) = delete;
  virtual ~Printer() = default;

  /// Begins to print a PDF. A print that is under way is cancelled.
  virtual void start(std::string pdf) noexcept = 0;
  /// How the print stands that was started last.
  virtual PrintReport report() const noexcept = 0;
  /// Cancels what has not come out.
  virtual void cancel() noexcept = 0;
  /// The end: cancels, and waits until that is known wherever it has to be, at most so long.
  /// Whether it is.
  virtual bool finish(std::chrono::milliseconds longest) noexcept = 0;
};

}  // namespace kiosk
