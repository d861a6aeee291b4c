#include "ui/views/view_parts.h"

namespace kiosk::ui {

bool leads_along(const Event& event) {
  return is_event<NextRequested, BackRequested, StartRequested, VisitResumed, CompareShown,
                  StillHere, DisplayPanelClosed, TextEntryFinished, TextEntryCancelled, PadFinished,
                  PadCancelled, AnswerListClosed, StaffPanelClosed, HelpClosed, StopDeclined,
                  BreakOver, VoicePanelClosed>(event);
}

}  // namespace kiosk::ui
