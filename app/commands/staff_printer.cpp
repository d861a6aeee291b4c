#include "app/commands/staff_printer.h"
#include "app/settings/visit_settings.h"

#include <algorithm>

namespace kiosk {
namespace {

std::optional<bool> came_out(const PrintReport& report) {
  if (report.state == PrintState::printed) return true;
  if (report.state == PrintState::failed || report.trouble != PrintTrouble::none) return false;
  return std::nullopt;
}

bool is_over(const std::unique_ptr<Printer>& slip) {
  const auto state = slip->report().state;
  return state == PrintState::printed || state == PrintState::failed ||
         state == PrintState::not_asked;
}

}  // namespace

StaffPrinter::StaffPrinter(const VisitSettings& settings, std::function<void()> changed)
    : settings_{.queue = settings.alert.queue,
                .wishes = {.paper = settings.paper,
                           .in_color = settings.print_in_color,
                           .two_sided = false},
                .owner = alert_owner,
                .leaves_behind = true},
      changed_(std::move(changed)),
      is_wanted_(settings.alert.print == AlertPrint::elsewhere) {}

void StaffPrinter::start(const SheetSource& source) {
  if (!is_wanted_) return;
  std::erase_if(slips_, is_over);
  follows_ = true;
  told_.reset();
  slips_.push_back(std::make_unique<CupsPrinter>(settings_, changed_));
  try {
    slips_.back()->start(printed_sheet({PrintedSheet::urgent_slip}, source));
  } catch (const std::exception&) {
    slips_.back()->cancel();  // a library failed while the sheet was made: it did not come out
  }
}

std::optional<bool> StaffPrinter::outcome() {
  if (slips_.empty() || !follows_) return std::nullopt;
  const auto report = slips_.back()->report();
  const auto now = report.state == PrintState::not_asked ? std::optional(false) : came_out(report);
  if (report.state == PrintState::printed || report.state == PrintState::failed) follows_ = false;
  if (!now || now == told_) return std::nullopt;
  told_ = now;
  return now;
}

void StaffPrinter::finish(std::chrono::milliseconds longest) {
  for (const auto& slip : slips_) slip->finish(longest);
}

}  // namespace kiosk
