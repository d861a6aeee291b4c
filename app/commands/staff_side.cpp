#include "app/commands/staff_side.h"

#include <utility>

namespace kiosk {

StaffSide::StaffSide(LookInput context, std::function<void()> changed)
    : context_(std::move(context)),
      diary_(context_.settings.state_folder),
      door_({.hash = context_.settings.staff_code_hash, .folder = context_.settings.state_folder},
            changed),
      facts_poller_(std::move(changed)) {
  diary_.note(NotableEvent::started);
}

StaffSide::~StaffSide() { diary_.note(NotableEvent::ended); }

PrintReport StaffSide::noted(PrintReport report) {
  if (report.trouble != PrintTrouble::none && report.trouble != print_trouble_)
    diary_.note(NotableEvent::printer_trouble);
  if (report.state == PrintState::printed) diary_.note(NotableEvent::sheet_printed);
  print_trouble_ = report.trouble;
  return report;
}

std::optional<bool> StaffSide::noted(std::optional<bool> code_was_right) {
  if (code_was_right)
    diary_.note(*code_was_right ? NotableEvent::code_used : NotableEvent::wrong_code);
  return code_was_right;
}

void StaffSide::note(const RecordReport& report) {
  const std::lock_guard lock(record_mutex_);
  if (report.trouble != RecordTrouble::none && record_.trouble == RecordTrouble::none)
    diary_.note(NotableEvent::record_trouble);
  if (report.lost > record_.lost) diary_.note(NotableEvent::record_lost);
  record_ = report;
}

LookInput StaffSide::matter_now(const ui::ScreenFacts& screen, const RecordCopies& record) const {
  auto context = context_;
  context.screen = screen;
  context.record = record.report();
  context.events = diary_.events();
  context.now = boot_clock();
  context.tries.in_a_row = door_.tries().in_a_row;
  context.minute = present_minute();
  return context;
}

void StaffSide::connect(ui::KioskPorts& ports, const RecordCopies& record) {
  ports.check_staff_code = [this](const std::string& code) { door_.knock(code); };
  ports.staff_code_checked = [this] { return noted(door_.answer()); };
  ports.staff_tries = [this] { return door_.tries(); };
  ports.look_around = [this, &record](const ui::ScreenFacts& screen) {
    facts_poller_.look(matter_now(screen, record));
  };
  ports.facts = [this] { return facts_poller_.facts(); };
  ports.print_report = [this, ask = std::move(ports.print_report)] { return noted(ask()); };
  ports.load = [this, ask = std::move(ports.load), was_at_fault = false]() mutable {
    auto state = ask();
    if (!state.content && !was_at_fault) diary_.note(NotableEvent::content_fault);
    was_at_fault = !state.content;
    return state;
  };
}

}  // namespace kiosk
