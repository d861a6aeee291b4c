// Copies of finished visits for the clinic's record, as the kiosk uses them.
#pragma once

#include <optional>

#include "app/commands/printed_sheet.h"
#include "app/record/record_sender.h"
#include "app/settings/record_settings.h"

namespace kiosk {

struct KioskSettings;

/// The way to the record, or why there is none.
class RecordCopies {
 public:
  /// What cannot be used is kept for staff to read; a visit does not fail for it. `changed` is
  /// called from another thread.
  RecordCopies(const RecordSettings& settings, std::function<void(const RecordReport&)> changed);

  /// Hands over a copy of the visit: the response, and the summary if the clinic wants it. The
  /// reference that the desk finds it by; "" if it could not be handed over.
  std::string send(const SheetSource& source);

  /// Hands over a notice that a person needs staff, with nothing of what the person said; whether
  /// it was taken.
  bool tell(const RaiseAlert& alert, const KioskSettings& settings);

  /// How it stands; nothing where the record is switched off or could not be started.
  std::optional<RecordReport> report() const;
  /// How it stands, in words for staff; "" where the record is switched off.
  std::string note(const Words& words) const;

 private:
  RecordTarget to_ = RecordTarget::off;
  bool with_pdf_ = false;
  std::string not_started_{};
  std::optional<RecordSender> sender_{};
};

}  // namespace kiosk
