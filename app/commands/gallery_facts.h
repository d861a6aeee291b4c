// Sample facts about a machine, for the picture of the diagnosis.
#pragma once

#include "app/inspection/machine_fact.h"

namespace kiosk {

/// One fact of each kind that staff see, as on a kiosk with some trouble.
MachineFacts gallery_facts();

}  // namespace kiosk
