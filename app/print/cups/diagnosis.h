// What keeps a print from coming out, concluded from one look at CUPS after another. Pure: time
// comes in as a value.
#pragma once

#include "app/print/cups/printing_system.h"
#include "app/session/printing.h"

namespace kiosk {

/// How long to wait before something is called a trouble. CUPS itself says "processing" for ever of
/// a printer that is off or hangs.
struct PrintPatience {
  std::chrono::milliseconds between_looks{500};
  std::chrono::milliseconds answer{2000};  ///< of CUPS to a question
  std::chrono::milliseconds trouble{
      700};  ///< a trouble has to last so long: a restart of CUPS is over sooner
  std::chrono::milliseconds supplies{
      3000};  ///< paper and toner; a printer that takes the other tray goes on by itself
  std::chrono::milliseconds connecting{
      4000};  ///< until a printer that takes no connection is called off
  std::chrono::milliseconds answering{
      6500};  ///< until one that took the connection but not the sheet is called hung
  std::chrono::milliseconds printing{
      45000};  ///< the same for one that took the sheet: a cold one warms up first
};

/// One look: at the queue, and at the job once there is one.
struct PrintLook {
  std::chrono::milliseconds took{0};  ///< the looking itself: a CUPS that hangs lets us wait
  bool answered = false;              ///< CUPS did
  bool named = false;                 ///< there is a queue to go to
  std::optional<QueueSeen> queue{};   ///< nothing: CUPS does not know it
  bool refused = false;               ///< the queue did not take the job
  std::optional<JobSeen> job{};       ///< nothing: none was handed over yet
};

/// Whether a job may be handed over to what was seen. A stopped queue would keep a person's answers
/// in its spool.
bool can_hand_over(const PrintLook& look);

/// Follows one print from look to look.
class Diagnosis {
 public:
  explicit Diagnosis(const PrintPatience& patience) : patience_(patience) {}
  /// How the print stands. `now` counts from anywhere and never goes back.
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
