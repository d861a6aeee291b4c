// Which items apply: FHIR R4 Questionnaire.item.enableWhen and enableBehavior.
//
// An item applies when the one above it does and its own condition holds. What does not apply
// counts as unanswered for every condition, so one answer can switch a chain of questions; the
// answers themselves stay where they are and count again when their question applies again.
#pragma once

#include <set>

#include "app/domain/response.h"

namespace kiosk {

/// Decides every item of the response anew. Gives the items of which answers began or ceased to
/// count by it.
std::set<ItemIndex> settle_enablement(Response& response, const Questionnaire& form);

/// Decides what depends on the answers of one node, directly or along a chain, and nothing else.
/// What is asked about each of its answers counts as that. Gives the same.
std::set<ItemIndex> settle_enablement_after(Response& response, const Questionnaire& form,
                                            NodeIndex changed);

}  // namespace kiosk
