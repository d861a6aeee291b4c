#include "app/print/cups/diagnosis.h"

#include <algorithm>
#include <array>

#include "app/values/expects.h"

namespace kiosk {
namespace {

struct Reason {
  std::string_view begins;
  PrintTrouble trouble;
};

/// IPP's printer-state-reasons (RFC 8011, 5.4.12, and PWG 5100.9) without the suffixes -report,
/// -warning or -error: CUPS reports media-empty-warning where the printer reports
/// media-empty-error. Reasons that need a hand at once come before those that need supplies.
constexpr std::array reasons{
    Reason{"media-jam", PrintTrouble::jam},
    Reason{"cover-open", PrintTrouble::door_open},
    Reason{"door-open", PrintTrouble::door_open},
    Reason{"interlock-open", PrintTrouble::door_open},
    Reason{"media-empty", PrintTrouble::out_of_paper},
    Reason{"media-needed", PrintTrouble::out_of_paper},
    Reason{"input-tray-missing", PrintTrouble::out_of_paper},
    Reason{"input-media-supply-empty", PrintTrouble::out_of_paper},
    Reason{"toner-empty", PrintTrouble::out_of_toner},
    Reason{"marker-supply-empty", PrintTrouble::out_of_toner},
    Reason{"marker-supply-missing", PrintTrouble::out_of_toner},
    Reason{"developer-empty", PrintTrouble::out_of_toner},
    Reason{"offline", PrintTrouble::printer_off},
    Reason{"shutdown", PrintTrouble::printer_off},
    Reason{"timed-out", PrintTrouble::printer_off},
};

bool has(const QueueSeen& queue, std::string_view reason) {
  return std::any_of(queue.reasons.begin(), queue.reasons.end(),
                     [&](const std::string& each) { return each.starts_with(reason); });
}

PrintTrouble told_by_printer(const QueueSeen& queue) {
  const auto* found = std::find_if(reasons.begin(), reasons.end(),
                                   [&](const Reason& reason) { return has(queue, reason.begins); });
  return found == reasons.end() ? PrintTrouble::none : found->trouble;
}

/// Messages of CUPS 2.4's ipp backend about a printer that refuses connections. It has no reason
/// keyword for that, only these messages in the language of our jobs; if they changed, the printer
/// would be reported as hung.
constexpr std::array<std::string_view, 5> unreachable{
    "The printer may not exist", "The printer is unreachable", "The printer is not responding",
    "The printer is not connected", "Unable to locate printer"};

bool cannot_be_reached(const PrintLook& look) {
  const auto& message = look.job->message;
  return has(*look.queue, "connecting-to-device") ||
         std::any_of(unreachable.begin(), unreachable.end(),
                     [&](std::string_view beginning) { return message.starts_with(beginning); });
}

bool is_supplies(PrintTrouble trouble) {
  return trouble == PrintTrouble::out_of_paper || trouble == PrintTrouble::out_of_toner;
}

}  // namespace

bool can_hand_over(const PrintLook& look) {
  return look.answered && look.named && look.queue && look.queue->accepting &&
         look.queue->takes_pdf && !look.queue->stopped;
}

PrintReport Diagnosis::see(const PrintLook& look, std::chrono::milliseconds now) {
  KIOSK_EXPECTS(now >= changed_at_);
  if (look.answered && look.job) {
    if (look.job->stage == JobStage::printed) return {PrintState::printed, PrintTrouble::none};
    if (look.job->stage == JobStage::given_up) return {PrintState::failed, PrintTrouble::aborted};
    if (look.job->stage == JobStage::lost && look.queue)
      return {PrintState::failed, PrintTrouble::aborted};
  }
  return {PrintState::printing,
          lasting(trouble_of(look, quiet_since_last_change(look, now)), now - look.took, now)};
}

PrintTrouble Diagnosis::trouble_of(const PrintLook& look, std::chrono::milliseconds quiet) const {
  if (!look.answered) return PrintTrouble::system_gone;
  if (!look.named) return PrintTrouble::no_printer;
  if (!look.queue) return PrintTrouble::queue_missing;
  if (look.queue->stopped) return PrintTrouble::queue_stopped;
  if (!look.job)
    return look.refused || !can_hand_over(look) ? PrintTrouble::not_accepting : PrintTrouble::none;
  // Before the job is at the printer, CUPS repeats what it received during an earlier one.
  const auto told =
      look.job->stage == JobStage::processing ? told_by_printer(*look.queue) : PrintTrouble::none;
  if (told != PrintTrouble::none) return told;
  if (has(*look.queue, "cups-waiting-for-job-completed"))
    return quiet >= patience_.printing ? PrintTrouble::printer_hung : PrintTrouble::none;
  if (cannot_be_reached(look))
    return quiet >= patience_.connecting ? PrintTrouble::printer_off : PrintTrouble::none;
  return quiet >= patience_.answering ? PrintTrouble::printer_hung : PrintTrouble::none;
}

std::chrono::milliseconds Diagnosis::quiet_since_last_change(const PrintLook& look,
                                                             std::chrono::milliseconds now) {
  std::string marks = look.job ? look.job->marks : "";
  if (look.queue) {
    for (const auto& reason : look.queue->reasons) marks += ' ' + reason;
  }
  if (marks != marks_ || changed_at_.count() == 0) {
    marks_ = std::move(marks);
    changed_at_ = now;
  }
  return now - changed_at_;
}

/// A trouble that has lasted, or the reported one while another is not certain yet. The end of a
/// trouble is reported at once.
PrintTrouble Diagnosis::lasting(PrintTrouble trouble, std::chrono::milliseconds since,
                                std::chrono::milliseconds now) {
  if (trouble != suspected_) suspected_since_ = since;
  suspected_ = trouble;
  if (trouble == PrintTrouble::none ||
      now - suspected_since_ >= (is_supplies(trouble) ? patience_.supplies : patience_.trouble))
    told_ = trouble;
  return told_;
}

}  // namespace kiosk
