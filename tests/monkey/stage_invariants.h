// What must hold of a kiosk at every moment, whatever happened before. Each throws Broken with what
// does not.
#pragma once

#include "app/settings/visit_settings.h"
#include "tests/monkey/staged_kiosk.h"

namespace kiosk::monkey {

/// Of what is on the glass, as it was laid out last: it is at rest, it has a name, there is
/// something on it that leads on and can be touched or paged to, no two things that act have one
/// id, and every rectangle is a rectangle.
void expect_a_sound_screen(const ui::SemanticScreen& said, bool is_settled);

/// From here, if nobody does anything any more, time leads back to a session that is as at the
/// start. A copy is tried; nothing happens.
void expect_time_leads_back(const Session& session, const DecisionAid& aid,
                            const VisitSettings& settings, Moment last_touch, Moment now);

/// Nothing of a person is in it: each member is as in a new one. `looks_may_stay`: but for
/// language, text size and colors, which outlive the goodbye.
void expect_nothing_of_a_person(const Session& session, bool looks_may_stay);

/// A page with a sign that cannot wait is not to be passed by taps that were meant for what stood
/// there before. No such guard is built yet, so this only says whether it was passed within that
/// time: the run counts it. Once there is a guard, this is where it is held to it.
bool passed_urgent_page_too_soon(const Session& before, const Session& after, Moment since_it_came);

}  // namespace kiosk::monkey
