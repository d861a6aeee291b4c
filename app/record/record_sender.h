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

/// Timeouts, pauses and limits. The defaults are for a clinic; tests pass shorter ones.
struct RecordTiming {
  TryLimits tries{};
  std::chrono::milliseconds first_pause{2'000};  ///< after a first failure; it doubles with each
                                                 ///< further one
  std::chrono::milliseconds longest_pause{10 * 60'000};  ///< at most
  std::chrono::milliseconds longest_asked{60 * 60'000};  ///< cap of a server's Retry-After
  std::chrono::milliseconds refused_pause{60 * 60'000};  ///< between attempts of a refused copy
  std::size_t most_waiting = 200;  ///< copies beyond it are destroyed and counted as lost
  int most_put_off =
      8;  ///< after that many attempts a copy that is "not yet" accepted counts as refused
  std::function<ClockReading()> clocks = read_clocks;  ///< for the age of copies
};

/// Accepts copies and delivers them.
///
/// Each is encrypted into the spool first, then sent. Acknowledged: it is destroyed here. Network
/// errors, 5xx, 408, 429, 401, 403: retried with increasing pauses, no sooner than the server
/// asked. 409, 423, 425 and any status with a time to retry: the same for this copy alone, some
/// times, then as refused. Refused: kept and counted, retried once an hour, since a refusal is most
/// often fixed at the server (a permission, a profile, an address). Older than the settings'
/// `keep`, by the spool's own clock (see SpoolClock): destroyed and counted as lost. While it runs,
/// no copy is lost without being counted. A power cut loses a spool in memory, and the count, with
/// it.
///
/// A copy arrives at least once; its identifier makes sure that the record stores it once (see
/// `transaction`).
class RecordSender {
 public:
  /// If switched off, it starts no thread and opens no file. Else throws std::runtime_error, with a
  /// message for staff that names what cannot be used. `changed` is called from the sender's thread
  /// with each change of the report; it must not block.
  explicit RecordSender(const RecordSettings& settings, RecordTiming timing = {},
                        std::function<void(const RecordReport&)> changed = {});

  /// Ends within a second, even during a transfer. Unacknowledged copies stay in the spool,
  /// encrypted: with a key file the next start sends them, without one the next start destroys them
  /// and counts them as lost. Copies that the spool could not store (a full disk) are lost.
  ~RecordSender();
  RecordSender(const RecordSender&) = delete;
  RecordSender& operator=(const RecordSender&) = delete;

  /// Queues a copy. Returns at once; does nothing when switched off.
  void submit(Delivery delivery);

  /// The current state. Returns at once.
  RecordReport report() const;

 private:
  class Worker;
  std::unique_ptr<Worker> worker_;
};

}  // namespace kiosk
