// Our requests to CUPS, and its responses as plain values. Every call ends within a few seconds;
// none throws.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "app/settings/paper.h"

namespace kiosk {

/// A queue as CUPS describes it.
struct QueueSeen {
  bool accepting = false;
  bool stopped = false;
  bool takes_pdf = false;
  std::vector<std::string> reasons{};  ///< IPP's printer-state-reasons, such as media-empty-error
};

enum class JobStage : std::uint8_t { waiting, processing, printed, given_up, lost };

/// A job as CUPS describes it. `lost`: CUPS does not know it (any more).
struct JobSeen {
  JobStage stage = JobStage::waiting;
  std::string message{};  ///< of the backend that sends it to the printer
  std::string marks{};    ///< everything that changes while a job proceeds, as one text: equal
                          ///< marks mean no progress
};

/// A response of CUPS: nullopt if CUPS itself did not respond.
template <class Value>
using Answered = std::optional<Value>;

/// The print options of a sheet.
struct PrintWishes {
  Paper paper = Paper::a4;
  bool in_color = true;
  bool two_sided = true;  ///< on both sides of one sheet, if the printer can
};

/// The number of the new job, or why the queue refused it.
struct Handed {
  enum class Refusal : std::uint8_t { none, queue_missing, not_accepting };
  int job = 0;
  Refusal refusal = Refusal::none;
};

/// CUPS over its socket. Use it only on the thread that created it.
class PrintingSystem {
 public:
  /// `server`: the path of a socket, or a host with a port; this machine's CUPS if empty. `owner`:
  /// of the jobs. A call without a response times out after `patience`.
  PrintingSystem(std::string server, std::string owner, std::chrono::milliseconds patience);

  /// Whether its socket is on this machine.
  bool is_on_this_machine() const;
  /// The name of the default queue; empty if there is none.
  Answered<std::string> default_queue() const;
  /// The queue; an inner nullopt if none has that name.
  Answered<std::optional<QueueSeen>> queue(const std::string& name) const;
  /// Submits a PDF, as a job that names nobody.
  Answered<Handed> hand_over(const std::string& queue, const std::string& pdf,
                             const PrintWishes& wishes) const;
  Answered<JobSeen> job(const std::string& queue, int number) const;
  /// Whether CUPS acknowledged: also for a job that has ended already.
  bool cancel(const std::string& queue, int number) const;
  /// Cancels all jobs of an earlier run under this owner. Returns whether CUPS acknowledged.
  bool cancel_all_of_ours() const;

 private:
  std::string server_;
  std::string owner_;
  std::chrono::milliseconds patience_;
};

}  // namespace kiosk
