// A real printer, behind CUPS.
#pragma once

#include <functional>
#include <memory>
#include <thread>

#include "app/print/cups/diagnosis.h"
#include "app/print/cups/job_owner.h"
#include "app/print/printer.h"

namespace kiosk {

/// Which printer, and how.
struct CupsPrinterSettings {
  std::string queue{};  ///< its name; empty: CUPS's default
  PrintWishes wishes{};
  std::string server{};  ///< a socket's path or "host:port"; empty: this machine's CUPS
  PrintPatience patience{};
  std::string owner = kiosk_owner;
  bool leaves_behind = false;  ///< what CUPS took comes out, whether anybody waits for it or not;
                               ///< nothing is cancelled
};

class CupsWork;

/// Prints over CUPS. A thread of its own asks CUPS and waits for it, so that no call here takes
/// longer than taking a lock.
///
/// While nothing can take the sheet (no printer, queue stopped, CUPS gone) the sheet waits in
/// memory and is handed over once that is mended. A print that is cancelled is cancelled in CUPS
/// too, later if CUPS does not answer now. What an earlier run left behind is cancelled before
/// anything else.
class CupsPrinter final : public Printer {
 public:
  /// `changed` is called from that thread whenever report() has something new to say; not after the
  /// printer is gone. It may only wake somebody: calling the printer from it would wait for ever.
  CupsPrinter(CupsPrinterSettings settings, std::function<void()> changed);
  /// Cancels what is under way and does not wait for it: see finish().
  ~CupsPrinter() override;

  void start(std::string pdf) noexcept override;
  PrintReport report() const noexcept override;
  void cancel() noexcept override;
  bool finish(std::chrono::milliseconds longest) noexcept override;

 private:
  std::shared_ptr<CupsWork> work_;
  std::thread thread_;
};

}  // namespace kiosk
