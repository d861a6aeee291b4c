// The printer: the folder or the queue, its state in CUPS, whether any sheet ever came out, and the
// printer's own report.
#include <unistd.h>

#include "app/commands/diary.h"
#include "app/commands/look_around.h"
#include "app/print/cups/job_owner.h"
#include "app/print/cups/printer_probe.h"
#include "app/print/cups/printing_system.h"

namespace kiosk {
namespace {

constexpr std::chrono::milliseconds patience{2000};

/// Joins reasons that need action; "none" and reports are left out.
std::string joined_reasons(const std::vector<std::string>& reasons) {
  std::string joined;
  for (const auto& reason : reasons) {
    if (reason == "none" || reason.ends_with("-report")) continue;
    joined += (joined.empty() ? "" : ", ") + reason;
  }
  return joined;
}

void add_printer_itself(const std::string& queue, MachineFacts& facts) {
  const auto device = device_of_queue({}, queue, patience);
  const auto probe = ask_printer(device, patience);
  const auto reasons = joined_reasons(probe.reasons);
  const MessageArguments values{{"device", device}, {"host", probe.host}, {"reasons", reasons}};
  if (!probe.can_be_asked) facts.push_back(well(FactGroup::printer, "printer_not_asked", values));
  else if (!probe.answered) facts.push_back(faulty(FactGroup::printer, "printer_silent", values));
  else if (!reasons.empty())
    facts.push_back(wants_attention(FactGroup::printer, "printer_says", values));
  else facts.push_back(well(FactGroup::printer, "printer_answers", values));
}

/// Adds the state of the queue in CUPS. Returns whether it exists.
bool add_queue(const PrintingSystem& cups, const std::string& name, MachineFacts& facts) {
  const auto answered = cups.queue(name);
  const MessageArguments values{{"queue", name}};
  if (!answered) facts.push_back(faulty(FactGroup::printer, "cups_silent"));
  else if (!*answered) facts.push_back(faulty(FactGroup::printer, "queue_missing", values));
  else if ((*answered)->stopped)
    facts.push_back(faulty(FactGroup::printer, "queue_stopped", values));
  else if (!(*answered)->accepting)
    facts.push_back(faulty(FactGroup::printer, "queue_closed", values));
  else if (!(*answered)->takes_pdf)
    facts.push_back(faulty(FactGroup::printer, "queue_no_pdf", values));
  else if (const auto reasons = joined_reasons((*answered)->reasons); !reasons.empty())
    facts.push_back(
        wants_attention(FactGroup::printer, "queue_says", {{"queue", name}, {"reasons", reasons}}));
  else facts.push_back(well(FactGroup::printer, "queue", values));
  return answered && *answered;
}

/// A queue that never printed a sheet was never tested.
void add_last_sheet(const LookInput& context, MachineFacts& facts) {
  std::int64_t last = 0;
  for (const auto& seen : context.events.events()) {
    if (seen.event == NotableEvent::sheet_printed) last = std::max(last, seen.minute);
  }
  if (last == 0) facts.push_back(wants_attention(FactGroup::printer, "nothing_printed"));
  else facts.push_back(well(FactGroup::printer, "last_sheet", {{"last", minute_in_words(last)}}));
}

MachineFacts look_at_folder(const std::filesystem::path& folder) {
  const MessageArguments values{{"folder", folder.string()}};
  std::error_code error;
  // The kiosk creates the last folder of the path itself.
  const auto& written_to = std::filesystem::exists(folder, error) ? folder : folder.parent_path();
  if (access(written_to.c_str(), W_OK) != 0)
    return {faulty(FactGroup::printer, "folder_unwritable", values)};
  return {well(FactGroup::printer, "folder", values)};
}

}  // namespace

MachineFacts look_at_printer(const LookInput& context) {
  if (!context.settings.print_folder.empty()) return look_at_folder(context.settings.print_folder);
  MachineFacts facts;
  const PrintingSystem cups({}, kiosk_owner, patience);
  auto queue = context.settings.print_queue;
  if (queue.empty()) {
    const auto named = cups.default_queue();
    if (!named) return {faulty(FactGroup::printer, "cups_silent")};
    if (named->empty()) return {faulty(FactGroup::printer, "queue_none")};
    queue = *named;
  }
  if (!add_queue(cups, queue, facts)) return facts;
  add_last_sheet(context, facts);
  if (context.ask_printer_itself) add_printer_itself(queue, facts);
  else facts.push_back(well(FactGroup::printer, "printer_unseen"));
  return facts;
}

}  // namespace kiosk
