// Which items apply: FHIR R4 Questionnaire.item.enableWhen and enableBehavior.
//
// An item applies when its parent applies and its own condition holds. An item that does not apply
// is unanswered for every condition, so one answer can switch a chain of questions; the answers
// themselves are kept and count again when their question applies again.
#pragma once

#include <set>

#include "app/domain/response.h"

namespace kiosk {

/// Evaluates enablement of every item of the response. Returns the items whose answers began or
/// ceased to count.
std::set<ItemIndex> settle_enablement(Response& response, const Questionnaire& form);

/// Evaluates only what depends on the answers of one node, directly or along a chain, including the
/// questions asked about each of its answers. Returns the same.
std::set<ItemIndex> settle_enablement_after(Response& response, const Questionnaire& form,
                                            NodeIndex changed);

}  // namespace kiosk
