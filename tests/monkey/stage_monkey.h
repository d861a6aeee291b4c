// The monkey in the process itself: millions of events over views, layout and input, with time as a
// value.
#pragma once

#include "tests/monkey/options.h"
#include "tests/monkey/trail.h"

namespace kiosk::monkey {

/// Runs until there were so many events. Throws Broken at the first thing that does not hold.
void run_on_stage(const Options& options, Trail& trail);

}  // namespace kiosk::monkey
