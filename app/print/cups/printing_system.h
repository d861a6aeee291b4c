// What we ask of CUPS, and its answers as plain values. Every call is over within a few seconds;
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
  std::string message{};  ///< of what carries it to the printer
  std::string marks{};    ///< all that changes while a job goes on, as one text: equal marks mean
                          ///< that nothing happened
};

/// An answer of CUPS: nothing where CUPS itself did not answer.
template <class Value>
using Answered = std::optional<Value>;

/// How a sheet is to be printed.
struct PrintWishes {
  Paper paper = Paper::a4;
  bool in_color = true;
  bool two_sided = true;  ///< front and back of one sheet, where the printer can
};

/// The number of the job that was made, or why the queue did not take it.
struct Handed {
  enum class Refusal : std::uint8_t { none, queue_missing, not_accepting };
  int job = 0;
  Refusal refusal = Refusal::none;
};

/// CUPS behind its socket. For one thread: the one that made it.
class PrintingSystem {
 public:
  /// `server`: the path of a socket, or a host with a port; empty: where this machine's CUPS is.
  /// `owner`: of the jobs. A call that gets no answer ends after `patience`.
  PrintingSystem(std::string server, std::string owner, std::chrono::milliseconds patience);

  /// Whether it is asked over a socket of this machine.
  bool is_on_this_machine() const;
  /// The name of the default queue; empty where there is none.
  Answered<std::string> default_queue() const;
  /// The queue; an inner nothing where there is none of that name.
  Answered<std::optional<QueueSeen>> queue(const std::string& name) const;
  /// Hands a PDF over, as a job that names nobody.
  Answered<Handed> hand_over(const std::string& queue, const std::string& pdf,
                             const PrintWishes& wishes) const;
  Answered<JobSeen> job(const std::string& queue, int number) const;
  /// Whether CUPS took note: of a job that is over already, too.
  bool cancel(const std::string& queue, int number) const;
  /// Cancels whatever an earlier run left behind under this owner. Whether CUPS took note.
  bool cancel_all_of_ours() const;

 private:
  std::string server_;
  std::string owner_;
  std::chrono::milliseconds patience_;
};

}  // namespace kiosk
