// A sheet on its way from a printer to its threads, and the reports on the way back. Only for the
// printers.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <string>

#include "app/print/printer.h"

namespace kiosk {

/// The one sheet that a printer is to print at present. Shared by the printer, which only ever
/// holds the lock for a moment, and its threads, which make blocking calls without it.
class SheetOrder {
 public:
  using Clock = std::chrono::steady_clock;

  /// `changed` is called from the threads whenever there is something new to report; it may only
  /// wake a thread.
  explicit SheetOrder(std::function<void()> changed) : changed_(std::move(changed)) {}

  // For the printer.
  void order(std::string pdf);
  void cancel();
  PrintReport report() const;
  /// Cancels, stops all notifications, and lets the threads end.
  void end();
  /// Waits until the printing thread has finished, with that timeout; returns whether it has.
  bool is_over_within(std::chrono::milliseconds longest);

  // For the thread that prints.
  bool is_ended() const;
  /// Waits for a sheet, with an optional timeout, and passes it to `print` with the ticket of its
  /// order. Afterwards it overwrites the person's answers in the sheet's memory and on the stack.
  void print_next(std::optional<std::chrono::milliseconds> longest,
                  const std::function<void(const std::string& pdf, unsigned ticket)>& print);
  /// Whether anybody still waits for that order.
  bool is_wanted(unsigned ticket) const;
  /// The same, and reports its progress.
  bool tell(unsigned ticket, const PrintReport& report);
  /// The same, after that pause or as soon as nobody waits any more.
  bool is_wanted_after(unsigned ticket, std::chrono::milliseconds pause);
  /// Marks the thread as finished.
  void say_over();

  /// For a watchdog thread: reports the printer as hung after that long without a report. Returns
  /// once the order has ended.
  void watch(std::chrono::milliseconds patience);

 private:
  void put_in_place(std::optional<std::string> pdf, const PrintReport& report);

  mutable std::mutex mutex_{};
  std::condition_variable wake_{};
  std::function<void()> changed_{};
  std::optional<std::string> ordered_{};
  unsigned ticket_ = 0;  ///< of the latest order or cancellation
  Clock::time_point ordered_at_{};
  PrintReport report_{};
  bool ending_ = false;
  bool finished_ = false;
};

}  // namespace kiosk
