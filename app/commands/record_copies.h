// Copies of finished visits for the clinic's record, as the kiosk uses them.
#pragma once

#include <optional>

#include "app/commands/printed_sheet.h"
#include "app/record/record_sender.h"
#include "app/settings/record_settings.h"

namespace kiosk {

struct KioskSettings;

/// The connection to the record, or why there is none.
class RecordCopies {
 public:
  /// A configuration fault is kept for staff to read; a visit does not fail because of it.
  /// `changed` is called from another thread.
  RecordCopies(const RecordSettings& settings, std::function<void(const RecordReport&)> changed);

  /// Queues a copy of the visit: the response, and the summary if the clinic wants it. Returns the
  /// reference by which the desk finds it; "" if it could not be queued.
  std::string send(const SheetSource& source);

  /// Queues a notice that a person needs staff, without any of their answers; returns whether it
  /// was accepted.
  bool tell(const RaiseAlert& alert, const KioskSettings& settings);

  /// The current state; nullopt if the record is switched off or could not be started.
  std::optional<RecordReport> report() const;
  /// The current state as text for staff; "" if the record is switched off.
  std::string note(const Words& words) const;

 private:
  RecordTarget to_ = RecordTarget::off;
  bool with_pdf_ = false;
  std::string not_started_{};
  std::optional<RecordSender> sender_{};
};

}  // namespace kiosk
