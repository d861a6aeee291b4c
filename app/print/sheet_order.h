// A sheet on its way from a printer to the threads behind it, and what becomes of it on the way
// back. Only for the printers.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <string>

#include "app/print/printer.h"

namespace kiosk {

/// The one sheet that a printer is to print at present. Shared by the printer, which only ever
/// takes the lock for a moment, and its threads, which do what may take for ever without it.
class SheetOrder {
 public:
  using Clock = std::chrono::steady_clock;

  /// `changed` is called from the threads whenever there is something new to report; it may only
  /// wake somebody.
  explicit SheetOrder(std::function<void()> changed) : changed_(std::move(changed)) {}

  // For the printer.
  void order(std::string pdf);
  void cancel();
  PrintReport report() const;
  /// Cancels, tells nobody any more, and lets the threads end.
  void end();
  /// Whether the thread that prints is through, within that time.
  bool is_over_within(std::chrono::milliseconds longest);

  // For the thread that prints.
  bool is_ended() const;
  /// Waits for a sheet, no longer than that where a time is given, and hands it to `print` with the
  /// ticket of its order. What a person's answers left in the sheet's memory and on the stack is
  /// overwritten.
  void print_next(std::optional<std::chrono::milliseconds> longest,
                  const std::function<void(const std::string& pdf, unsigned ticket)>& print);
  /// Whether anybody still waits for that order.
  bool is_wanted(unsigned ticket) const;
  /// The same, and what has become of it.
  bool tell(unsigned ticket, const PrintReport& report);
  /// The same, after that time or as soon as nobody waits any more.
  bool is_wanted_after(unsigned ticket, std::chrono::milliseconds pause);
  /// The thread is through.
  void say_over();

  /// For a thread that looks at the clock: calls the printer hung where it has said nothing for
  /// that long. Returns once it is ended.
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
