// The only place where a Session changes. No I/O, no clock: the same events always lead to the same
// session.
#pragma once

#include "app/session/event.h"
#include "app/session/request.h"

namespace kiosk {

/// The next session, and the side effects to carry out.
struct Step {
  Session session{};
  Requests requests{};
};

/// Applies one event. An event that makes no sense in the session's state changes nothing.
Step update(Session session, const Event& event, const DecisionAid& aid);

}  // namespace kiosk
