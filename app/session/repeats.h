// Groups that can be filled in more than once: adding and removing occurrences.
#pragma once

#include "app/session/session.h"

namespace kiosk {

/// Whether another occurrence may be added.
bool can_be_added_to(const Response& response, const Questionnaire& form, NodeIndex group);

/// Removes an occurrence. The last one is replaced with a blank one.
void remove_occurrence(Response& response, const Questionnaire& form, NodeIndex group);

}  // namespace kiosk
