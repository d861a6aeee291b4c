#include "app/print/cups/cups_work.h"

#include <utility>

#include "app/print/pdf_document.h"

namespace kiosk {
namespace {

constexpr std::chrono::seconds try_again_after{2};
constexpr std::chrono::seconds look_for_cups_after{30};

std::chrono::milliseconds now() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(
      std::chrono::steady_clock::now().time_since_epoch());
}

}  // namespace

/// How long to wait for a sheet before outstanding cancellations are retried.
std::optional<std::chrono::milliseconds> CupsWork::pause() const {
  if (!outstanding_.empty()) return try_again_after;
  if (all_outstanding_) return look_for_cups_after;
  return std::nullopt;
}

void CupsWork::run() {
  const PrintingSystem system(settings_.server, settings_.owner, settings_.patience.answer);
  all_outstanding_ = may_cancel_all(system);
  while (!order_.is_ended()) {
    cancel_outstanding(system);
    order_.print_next(pause(),
                      [&](const std::string& pdf, unsigned ticket) { print(system, pdf, ticket); });
  }
  cancel_outstanding(system);
  order_.say_over();
}

void CupsWork::print(const PrintingSystem& system, const std::string& pdf, unsigned ticket) {
  Diagnosis diagnosis(settings_.patience);
  UnderWay way;
  do {
    const auto began = now();
    auto seen = look(system, way);
    if (seen.answered) cancel_outstanding(system);
    if (is_forgotten_by_cups(seen, way))
      outstanding_.push_back({way.queue, std::exchange(way.job, 0)});
    if (way.job == 0 && can_hand_over(seen) && !all_outstanding_ &&
        !hand_over(system, pdf, seen, way))
      all_outstanding_ = may_cancel_all(system);
    seen.took = now() - began;
    const auto report = diagnosis.see(seen, now());
    if (report.state == PrintState::printed) way.job = 0;
    if (!order_.tell(ticket, report) || report.state != PrintState::printing) break;
  } while (order_.is_wanted_after(ticket, settings_.patience.between_looks));
  if (way.job != 0 && !settings_.leaves_behind) outstanding_.push_back({way.queue, way.job});
}

/// Another machine's CUPS may hold jobs of other kiosks with the same owner. A sheet that is left
/// behind may come out twice rather than not at all.
bool CupsWork::may_cancel_all(const PrintingSystem& system) const {
  return system.is_on_this_machine() && !settings_.leaves_behind;
}

/// Polls the queue by its name, or the default one until a job was submitted to it.
PrintLook CupsWork::look(const PrintingSystem& system, UnderWay& way) const {
  PrintLook seen;
  if (way.job == 0) {
    const auto name =
        settings_.queue.empty() ? system.default_queue() : Answered<std::string>(settings_.queue);
    if (!name) return seen;
    way.queue = *name;
  }
  seen.named = !way.queue.empty();
  if (!seen.named) {
    seen.answered = true;
    return seen;
  }
  const auto described = system.queue(way.queue);
  if (!described) return seen;
  seen.queue = *described;
  seen.answered = true;
  if (way.job == 0) return seen;
  const auto at = system.job(way.queue, way.job);
  seen.answered = at.has_value();
  if (at) seen.job = *at;
  // A deleted queue takes its jobs with it: the sheet is still here, and is submitted again once a
  // queue exists.
  if (at && at->stage == JobStage::lost && !seen.queue) way.job = 0;
  return seen;
}

/// A CUPS that is restarted during a job comes back with that job waiting, but without its
/// document: it would wait indefinitely.
bool CupsWork::is_forgotten_by_cups(const PrintLook& look, UnderWay& way) const {
  constexpr int enough_looks = 3;
  if (way.job == 0) return false;
  if (!look.answered) way.cups_was_gone = true;
  const bool waits = look.answered && look.queue && !look.queue->stopped && look.job &&
                     look.job->stage == JobStage::waiting;
  way.looks_waiting = way.cups_was_gone && waits ? way.looks_waiting + 1 : 0;
  return way.looks_waiting >= enough_looks;
}

/// False if CUPS may have accepted the sheet without saying so.
bool CupsWork::hand_over(const PrintingSystem& system, const std::string& pdf, PrintLook& look,
                         UnderWay& way) {
  auto wishes = settings_.wishes;
  if (sheet::page_count(pdf) == 1) wishes.two_sided = false;  // or CUPS would add a blank back
  const auto handed = system.hand_over(way.queue, pdf, wishes);
  look.answered = handed.has_value();
  if (!handed) return false;
  way = {.queue = way.queue, .job = handed->job};
  look.job.reset();
  if (way.job != 0) look.job = JobSeen{};
  if (handed->refusal == Handed::Refusal::queue_missing) look.queue.reset();
  look.refused = handed->refusal == Handed::Refusal::not_accepting;
  return true;
}

void CupsWork::cancel_outstanding(const PrintingSystem& system) {
  if (all_outstanding_) all_outstanding_ = !system.cancel_all_of_ours();
  std::erase_if(outstanding_,
                [&](const OutstandingJob& owed) { return system.cancel(owed.queue, owed.job); });
}

}  // namespace kiosk
