// The only place where a Session changes. No I/O, no clock: the same events always lead to the same
// session.
#pragma once

#include "app/session/event.h"
#include "app/session/request.h"

namespace kiosk {

/// What became of the session, and what must happen outside it.
struct Step {
  Session session{};
  Requests requests{};
};

/// Applies one event. An event that makes no sense where the session is changes nothing.
Step update(Session session, const Event& event, const DecisionAid& aid);

}  // namespace kiosk
