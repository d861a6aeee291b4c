// The beginning and the end of a visit, and whether anybody is there.
#pragma once

#include <variant>

#include "app/session/session.h"

namespace kiosk {

struct StartRequested {
  bool consultation = false;  ///< on a screen between patient and doctor
  std::string now{};  ///< for forms whose expressions read the time: a FHIR dateTime; may be empty
  AlertRules alert{};
  bool scales_together = false;  ///< the glass is high enough for a page of several scales
};
struct VisitResumed {};  ///< from the paused visit
struct VisitDropped {};  ///< "start anew" from the paused visit
struct AboutOpened {};
struct CodeEntryOpened {
  bool consultation = false;
  AlertRules alert{};
  bool scales_together = false;
};  ///< to bring an earlier visit back
struct NobodySeen {
  int seconds_left = 0;
};  ///< no touch for a long time; the countdown runs
struct StillHere {};
struct VisitAbandoned {};  ///< the countdown ran out
struct SessionEnded {};    ///< the person is done, or nobody is there any more
struct GoodbyeOver {};

using VisitEvent =
    std::variant<StartRequested, VisitResumed, VisitDropped, AboutOpened, CodeEntryOpened,
                 NobodySeen, StillHere, VisitAbandoned, SessionEnded, GoodbyeOver>;

}  // namespace kiosk
