// Groups that can be filled in more than once: which occurrences there are, and what is done with them.
#pragma once

#include "app/session/session.h"

namespace kiosk {

/// Whether there may be one more.
bool can_be_added_to(const Response& response, const Questionnaire& form, NodeIndex group);

/// Takes an occurrence away. The last one that is left becomes a blank one.
void remove_occurrence(Response& response, const Questionnaire& form, NodeIndex group);

/// Goes to the questions of one more occurrence, or of one that is still blank.
void add_to_group(Session& session, const DecisionAid& aid, NodeIndex group);
/// Takes an occurrence away, as it is done on the group's page.
void take_from_group(Session& session, const DecisionAid& aid, NodeIndex group);
/// Leaves a group that nothing was entered in; of further occurrences the blank one goes away.
void leave_group_out(Session& session, const DecisionAid& aid, NodeIndex group);
/// To the first question of an occurrence.
void change_occurrence(Session& session, const DecisionAid& aid, NodeIndex group);

}  // namespace kiosk
