// Groups that can be filled in more than once: which occurrences there are, and what is done with them.
#pragma once

#include "app/session/session.h"

namespace kiosk {

/// All occurrences of a repeating group beside that one, itself among them, in order.
std::vector<NodeIndex> occurrences_of(const Response& response, const Questionnaire& form, NodeIndex group);

/// Whether a person has answered nothing in this occurrence.
bool is_blank(const Response& response, const Questionnaire& form, NodeIndex group);

/// Whether there may be one more.
bool can_be_added_to(const Response& response, const Questionnaire& form, NodeIndex group);

/// Whether the form is content with none at all.
bool may_be_left_out(const Item& group);

/// The occurrences of repeating groups that a node stands in, the innermost first.
std::vector<NodeIndex> repeating_groups_above(const Response& response, const Questionnaire& form, NodeIndex node);

/// Takes an occurrence away. The last one that is left becomes a blank one.
void remove_occurrence(Response& response, const Questionnaire& form, NodeIndex group);

/// Goes to the questions of one more occurrence, or of one that is still blank.
void add_to_group(Session& session, const DecisionAid& aid, NodeIndex group);
/// Takes an occurrence away, as it is done on the group's page.
void take_from_group(Session& session, const DecisionAid& aid, NodeIndex group);
/// The group that a person at a required question may leave out as a whole, because nothing in it needs to be filled in and nothing is;
/// `no_node` if there is none.
NodeIndex group_to_leave_out(const Response& response, const Questionnaire& form, NodeIndex node);

/// Leaves a group that nothing was entered in; of further occurrences the blank one goes away.
void leave_group_out(Session& session, const DecisionAid& aid, NodeIndex group);
/// To the first question of an occurrence.
void change_occurrence(Session& session, const DecisionAid& aid, NodeIndex group);

}  // namespace kiosk
