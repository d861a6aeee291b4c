// Groups that can be filled in more than once: which occurrences there are, and what is done with
// them.
#pragma once

#include "app/session/session.h"

namespace kiosk {

/// Whether there may be one more.
bool can_be_added_to(const Response& response, const Questionnaire& form, NodeIndex group);

/// Takes an occurrence away. The last one that is left becomes a blank one.
void remove_occurrence(Response& response, const Questionnaire& form, NodeIndex group);

}  // namespace kiosk
