// What a look at a machine may find, for the picture of the diagnosis.
#pragma once

#include "app/inspection/machine_fact.h"

namespace kiosk {

/// One fact of each kind that staff see, as a kiosk with some trouble has them.
MachineFacts gallery_facts();

}  // namespace kiosk
