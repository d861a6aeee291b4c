// A real printer, behind CUPS.
#pragma once

#include <functional>
#include <memory>
#include <thread>

#include "app/print/cups/diagnosis.h"
#include "app/print/cups/job_owner.h"
#include "app/print/printer.h"

namespace kiosk {

/// Settings of a printer queue.
struct CupsPrinterSettings {
  std::string queue{};  ///< its name; CUPS's default if empty
  PrintWishes wishes{};
  std::string server{};  ///< a socket's path or "host:port"; this machine's CUPS if empty
  PrintPatience patience{};
  std::string owner = kiosk_owner;
  bool leaves_behind = false;  ///< submitted jobs come out even if nobody waits for them any more;
                               ///< none is cancelled
};

class CupsWork;

/// Prints over CUPS. A thread of its own calls CUPS and waits for it, so that no call here blocks
/// longer than a lock.
///
/// While the sheet cannot be submitted (no printer, queue stopped, CUPS not running) it waits in
/// memory and is submitted once that is fixed. A cancelled print is cancelled in CUPS too, later if
/// CUPS does not answer now. Jobs of an earlier run are cancelled before anything else.
class CupsPrinter final : public Printer {
 public:
  /// `changed` is called from that thread whenever report() changes; not after the printer is
  /// destroyed. It may only wake a thread: calling the printer from it would deadlock.
  CupsPrinter(CupsPrinterSettings settings, std::function<void()> changed);
  /// Cancels the print in progress and does not wait for it: see finish().
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
