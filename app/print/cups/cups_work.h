// The work of the thread of a CupsPrinter. Only for this folder.
#pragma once

#include "app/print/cups/cups_printer.h"
#include "app/print/sheet_order.h"

namespace kiosk {

/// Shared by the printer and its thread, which calls CUPS without holding the order's lock.
class CupsWork {
 public:
  CupsWork(CupsPrinterSettings settings, std::function<void()> changed)
      : settings_(std::move(settings)), order_(std::move(changed)) {}

  /// For the printer.
  SheetOrder& order() { return order_; }
  /// For the thread: returns once the order is ended.
  void run();

 private:
  /// A job to be cancelled of which CUPS does not know that yet.
  struct OutstandingJob {
    std::string queue{};
    int job = 0;
  };

  /// The job in progress.
  struct UnderWay {
    std::string queue{};
    int job = 0;                 ///< 0 until it was submitted
    bool cups_was_gone = false;  ///< since the submission
    int looks_waiting = 0;       ///< consecutive polls, with CUPS back
  };

  void print(const PrintingSystem& system, const std::string& pdf, unsigned ticket);
  PrintLook look(const PrintingSystem& system, UnderWay& way) const;
  bool hand_over(const PrintingSystem& system, const std::string& pdf, PrintLook& look,
                 UnderWay& way);
  bool is_forgotten_by_cups(const PrintLook& look, UnderWay& way) const;
  bool may_cancel_all(const PrintingSystem& system) const;
  void cancel_outstanding(const PrintingSystem& system);
  std::optional<std::chrono::milliseconds> pause() const;

  const CupsPrinterSettings settings_;
  SheetOrder order_;

  // The thread's own.
  std::vector<OutstandingJob> outstanding_{};
  bool all_outstanding_ = false;  ///< CUPS may have jobs of ours whose numbers are unknown
};

}  // namespace kiosk
