// The monkey before the real program, on an X server of its own: X events as fast as they are
// taken, and a world that fails.
#pragma once

#include "tests/monkey/options.h"
#include "tests/monkey/trail.h"

namespace kiosk::monkey {

/// Runs until there were so many events. Throws Broken at the first thing that does not hold.
void run_before_kiosk(const Options& options, Trail& trail);

}  // namespace kiosk::monkey
