// Detects that nobody is there any more. Pure: time comes in as a value, so a test can be its own
// clock.
#pragma once

#include <chrono>

#include "app/session/event.h"

namespace kiosk {

struct VisitSettings;

/// Time since the program started; only differences matter.
using Moment = std::chrono::milliseconds;

/// The effect of elapsed time on a session, and when to ask again.
struct IdleStep {
  std::optional<Event> event{};
  std::optional<Moment> ask_again_at{};  ///< nullopt if time alone will change nothing
};

/// How long the goodbye is shown before the welcome screen returns by itself.
inline constexpr std::chrono::seconds goodbye_lasts{12};

/// How long an untouched paused visit stays. The screen announces the limit and offers to go on, so
/// it asks nothing more (WCAG 2.2.1: 20 s).
inline constexpr std::chrono::seconds paused_visit_lasts{20};

/// How long a person who said that they go to the desk because of the printer may be away before
/// the kiosk asks whether anybody is there.
inline constexpr std::chrono::seconds walk_to_the_desk{300};

/// How long a break holds a visit before the kiosk asks whether anybody is there.
inline constexpr std::chrono::seconds break_lasts{300};

/// How long the kiosk waits before it asks, and how long the question stands, for a person who
/// asked for more time (WCAG 2.2.1).
inline constexpr std::chrono::seconds more_time_before_asking{600};
inline constexpr std::chrono::seconds more_time_to_answer{120};

/// Decides from the last touch and the present moment. A kiosk on its welcome screen with no visit
/// waits indefinitely. After `idle_before_asking` the person is asked, with a countdown in seconds;
/// when it ends the visit is abandoned.
IdleStep idle_step(const Session& session, const VisitSettings& settings, Moment last_touch,
                   Moment now);

}  // namespace kiosk
