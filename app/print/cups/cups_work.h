// What the thread behind a CupsPrinter does. Only for this folder.
#pragma once

#include <condition_variable>
#include <mutex>

#include "app/print/cups/cups_printer.h"

namespace kiosk {

/// Shared by the printer, which only ever takes the lock for a moment, and its thread, which asks CUPS without it.
class CupsWork {
 public:
  CupsWork(CupsPrinterSettings settings, std::function<void()> changed) : settings_(std::move(settings)), changed_(std::move(changed)) {}

  /// For the printer.
  void order(std::string pdf);
  void cancel();
  PrintReport report() const;
  /// Cancels, tells nobody any more, and lets the thread end.
  void end();
  /// Whether the thread is through within that time.
  bool is_over_within(std::chrono::milliseconds longest);

  /// For the thread: returns once it is ended.
  void run();

 private:
  /// A job that nobody waits for any more and of which CUPS does not know that yet.
  struct Owed {
    std::string queue{};
    int job = 0;
  };

  /// A job under way.
  struct UnderWay {
    std::string queue{};
    int job = 0;                                ///< 0: none was handed over yet
    bool cups_was_gone = false;                 ///< since then
    int looks_waiting = 0;                      ///< one after the other, with CUPS back
  };

  void print(const PrintingSystem& system, const std::string& pdf, unsigned ticket);
  PrintLook look(const PrintingSystem& system, UnderWay& way) const;
  bool hand_over(const PrintingSystem& system, const std::string& pdf, PrintLook& look, UnderWay& way);
  bool is_forgotten_by_cups(const PrintLook& look, UnderWay& way) const;
  void pay(const PrintingSystem& system);
  bool tell(unsigned ticket, const PrintReport& report);
  bool wait_while_wanted(unsigned ticket);

  const CupsPrinterSettings settings_;
  mutable std::mutex mutex_{};
  std::condition_variable news_{};
  std::function<void()> changed_{};
  std::optional<std::string> ordered_{};
  unsigned ticket_ = 0;                         ///< of the latest order or cancellation
  PrintReport report_{};
  bool ending_ = false;
  bool over_ = false;

  std::vector<Owed> owed_{};                    ///< the thread's own
  bool all_owed_ = false;                       ///< jobs of ours may be there whose numbers we do not know
};

}  // namespace kiosk
