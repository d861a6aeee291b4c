#include "app/commands/staff_printer.h"

#include "app/print/cups/cups_printer.h"

namespace kiosk {
namespace {

std::optional<bool> came_out(const PrintReport& report) {
  if (report.state == PrintState::printed) return true;
  if (report.state == PrintState::failed || report.trouble != PrintTrouble::none) return false;
  return std::nullopt;
}

}  // namespace

StaffPrinter::StaffPrinter(const KioskSettings& settings, std::function<void()> changed) {
  if (settings.alert.print != AlertPrint::elsewhere) return;
  printer_ = std::make_unique<CupsPrinter>(
      CupsPrinterSettings{.queue = settings.alert.queue, .wishes = {.paper = settings.paper, .in_colour = settings.print_in_colour, .two_sided = false}}, std::move(changed));
}

void StaffPrinter::start(const SheetSource& source) {
  follows_ = true;
  told_.reset();
  try {
    if (printer_) printer_->start(printed_sheet({PrintedSheet::urgent_slip}, source));
  } catch (const std::exception&) {
    printer_->cancel();  // a library failed over the sheet: it did not come out
  }
}

std::optional<bool> StaffPrinter::outcome() {
  if (!printer_ || !follows_) return std::nullopt;
  const auto report = printer_->report();
  const auto now = report.state == PrintState::not_asked ? std::optional(false) : came_out(report);
  if (report.state == PrintState::printed || report.state == PrintState::failed) follows_ = false;
  if (!now || now == told_) return std::nullopt;
  told_ = now;
  return now;
}

void StaffPrinter::finish(std::chrono::milliseconds longest) {
  if (printer_) printer_->finish(longest);
}

}  // namespace kiosk
