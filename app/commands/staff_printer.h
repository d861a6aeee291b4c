// The printer where staff are: slips are printed there automatically.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/commands/printed_sheet.h"
#include "app/print/cups/cups_printer.h"

namespace kiosk {

struct VisitSettings;

/// A queue of CUPS other than the kiosk's own, if the clinic configured one for alerts; else it
/// does nothing. Its jobs come out even if the person's visit is over: somebody has to come.
class StaffPrinter {
 public:
  /// `changed` is called from another thread.
  StaffPrinter(const VisitSettings& settings, std::function<void()> changed);

  /// Begins to print the slip of the session.
  void start(const SheetSource& source);
  /// Whether the slip came out, returned whenever that has changed; nullopt while it is unknown, or
  /// returned already.
  std::optional<bool> outcome();
  /// The end of the program.
  void finish(std::chrono::milliseconds longest);

 private:
  CupsPrinterSettings settings_{};
  std::function<void()> changed_{};
  bool is_wanted_ = false;
  std::vector<std::unique_ptr<Printer>> slips_{};  ///< in progress, the latest last: one that waits
                                                   ///< for paper is not cancelled by the next
  bool follows_ = false;                           ///< the latest
  std::optional<bool> told_{};
};

}  // namespace kiosk
