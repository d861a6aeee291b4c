// What the threads behind a FolderPrinter do. Only for this folder.
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>

#include "app/print/folder_printer.h"

namespace kiosk {

/// Shared by the printer and its threads; none of them holds the lock during a file call.
class FolderWork {
 public:
  FolderWork(FolderPrinterSettings settings, std::function<void()> changed) : settings_(std::move(settings)), changed_(std::move(changed)) {}

  /// For the printer.
  void order(std::string pdf);
  void cancel();
  PrintReport report() const;
  /// Cancels, tells nobody any more, and lets the threads end.
  void end();
  /// Whether no file call is under way any more, within that time.
  bool is_over_within(std::chrono::milliseconds longest);

  /// For the threads: each returns once it is ended, the writer when its file call does.
  void write();
  void watch();

 private:
  using Clock = std::chrono::steady_clock;

  bool is_wanted(unsigned ticket) const;
  void tell(unsigned ticket, const PrintReport& report);

  const FolderPrinterSettings settings_;
  mutable std::mutex mutex_{};
  std::condition_variable news_{};
  std::function<void()> changed_{};
  std::optional<std::string> ordered_{};
  unsigned ticket_ = 0;                 ///< of the latest order or cancellation
  Clock::time_point hung_at_{};         ///< when the latest order will have lasted too long
  PrintReport report_{};
  bool ending_ = false;
  bool over_ = false;
};

}  // namespace kiosk
