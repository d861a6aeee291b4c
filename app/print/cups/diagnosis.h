// Diagnoses why a print does not come out, by polling CUPS. Pure: time comes in as a value.
#pragma once

#include "app/print/cups/printing_system.h"
#include "app/session/printing.h"

namespace kiosk {

/// Timeouts before a condition is reported as a trouble. CUPS itself reports "processing"
/// indefinitely for a printer that is off or hangs.
struct PrintPatience {
  std::chrono::milliseconds between_looks{500};
  std::chrono::milliseconds answer{2000};  ///< of CUPS to a request
  std::chrono::milliseconds trouble{
      700};  ///< a trouble must last that long: a restart of CUPS is shorter
  std::chrono::milliseconds supplies{
      3000};  ///< paper and toner; a printer with another tray goes on by itself
  std::chrono::milliseconds connecting{
      4000};  ///< until a printer that refuses connections is reported as off
  std::chrono::milliseconds answering{
      6500};  ///< until one that accepted the connection but not the sheet is reported as hung
  std::chrono::milliseconds printing{
      45000};  ///< the same for one that accepted the sheet: a cold one warms up first
};

/// One poll: of the queue, and of the job once there is one.
struct PrintLook {
  std::chrono::milliseconds took{0};  ///< duration of the poll: a hanging CUPS makes us wait
  bool answered = false;              ///< CUPS answered
  bool named = false;                 ///< a queue is configured
  std::optional<QueueSeen> queue{};   ///< nullopt if CUPS does not know it
  bool refused = false;               ///< the queue refused the job
  std::optional<JobSeen> job{};       ///< nullopt until it was submitted
};

/// Whether a job may be submitted in this state. A stopped queue would keep a person's answers in
/// its spool.
bool can_hand_over(const PrintLook& look);

/// Follows one print from poll to poll.
class Diagnosis {
 public:
  explicit Diagnosis(const PrintPatience& patience) : patience_(patience) {}
  /// The state of the print. `now` is monotonic, from an arbitrary epoch.
  PrintReport see(const PrintLook& look, std::chrono::milliseconds now);

 private:
  PrintTrouble trouble_of(const PrintLook& look, std::chrono::milliseconds quiet) const;
  std::chrono::milliseconds quiet_since_last_change(const PrintLook& look,
                                                    std::chrono::milliseconds now);
  PrintTrouble lasting(PrintTrouble trouble, std::chrono::milliseconds since,
                       std::chrono::milliseconds now);

  PrintPatience patience_;
  std::string marks_{};
  std::chrono::milliseconds changed_at_{0};
  PrintTrouble suspected_ = PrintTrouble::none;
  PrintTrouble told_ = PrintTrouble::none;
  std::chrono::milliseconds suspected_since_{0};
};

}  // namespace kiosk
