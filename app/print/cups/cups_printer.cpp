#include "app/print/cups/cups_printer.h"

#include "app/print/cups/cups_work.h"

namespace kiosk {
namespace {

constexpr std::chrono::milliseconds a_moment{3};  // a delay that drawing does not notice

}  // namespace

CupsPrinter::CupsPrinter(CupsPrinterSettings settings, std::function<void()> changed)
    : work_(std::make_shared<CupsWork>(std::move(settings), std::move(changed))),
      thread_([work = work_] { work->run(); }) {}

CupsPrinter::~CupsPrinter() {
  finish(a_moment);
  if (thread_.joinable()) thread_.detach();  // it waits for CUPS; it owns what it needs
}

void CupsPrinter::start(std::string pdf) noexcept { work_->order().order(std::move(pdf)); }
PrintReport CupsPrinter::report() const noexcept { return work_->order().report(); }
void CupsPrinter::cancel() noexcept { work_->order().cancel(); }

bool CupsPrinter::finish(std::chrono::milliseconds longest) noexcept {
  if (!thread_.joinable()) return true;
  work_->order().end();
  if (!work_->order().is_over_within(longest)) return false;
  thread_.join();
  return true;
}

}  // namespace kiosk
