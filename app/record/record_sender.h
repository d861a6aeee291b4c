// Delivers copies of finished visits to the clinic's record, in a thread of its own, until each is
// acknowledged.
#pragma once

#include <functional>
#include <memory>

#include "app/record/delivery.h"
#include "app/record/destination.h"
#include "app/record/record_report.h"
#include "app/record/spool_clock.h"

namespace kiosk {

struct RecordSettings;

/// How long things take and how much is kept. The defaults are those of a clinic; tests hand over
/// shorter ones.
struct RecordTiming {
  TryLimits tries{};
  std::chrono::milliseconds first_pause{2'000};  ///< after a first failure; it doubles from there
  std::chrono::milliseconds longest_pause{10 * 60'000};  ///< at most
  std::chrono::milliseconds longest_asked{
      60 * 60'000};  ///< of a server's Retry-After, no more is believed
  std::chrono::milliseconds refused_pause{60 * 60'000};  ///< between tries of a refused copy
  std::size_t most_waiting = 200;  ///< beyond, the oldest is destroyed and counted as lost
  int most_put_off =
      8;  ///< after so many tries a copy that is "not yet" wanted is taken for refused
  std::function<ClockReading()> clocks = read_clocks;  ///< for the age of copies
};

/// Takes copies and sees to it that they arrive.
///
/// Each is encrypted into the spool first, then tried. Acknowledged: it is destroyed here. Network,
/// 5xx, 408, 429, 401, 403: tried again, with pauses that grow, no sooner than the server asked.
/// 409, 423, 425 and whatever names a time to come back: the same for this copy alone, some times,
/// then as refused. Refused: kept and counted, tried again once an hour, since what is refused is
/// most often mended at the server (a right, a profile, an address). Older than the settings'
/// `keep`, by the spool's own clock (see SpoolClock): destroyed and counted as lost. While it runs,
/// nothing goes missing without being counted. A power cut takes a spool in memory, and the count,
/// with it.
///
/// A copy arrives at least once; that the record holds it once is seen to by its identifier (see
/// `transaction`).
class RecordSender {
 public:
  /// Switched off, it starts no thread and opens nothing. Else throws std::runtime_error, with
  /// words for staff that name what cannot be used. `changed` is called from the sender's thread
  /// with each change of the report; it must not block.
  explicit RecordSender(const RecordSettings& settings, RecordTiming timing = {},
                        std::function<void(const RecordReport&)> changed = {});

  /// Ends within a second, in the middle of a transfer too. What was not acknowledged stays in the
  /// spool, encrypted: with a key file the next start goes on with it, without one the next start
  /// destroys it and counts it as lost. What the spool did not take (a full disk) is gone.
  ~RecordSender();
  RecordSender(const RecordSender&) = delete;
  RecordSender& operator=(const RecordSender&) = delete;

  /// Hands over a copy. Returns at once; does nothing when switched off.
  void submit(Delivery delivery);

  /// How it stands. Returns at once.
  RecordReport report() const;

 private:
  class Worker;
  std::unique_ptr<Worker> worker_;
};

}  // namespace kiosk
