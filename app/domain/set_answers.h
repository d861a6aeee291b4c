// Replaces answers, together with the questions asked about each of them.
#pragma once

#include "app/domain/response.h"

namespace kiosk {

/// Replaces the answers of an occurrence of the response. Where its item asks per answer, the
/// descendants of an answer move with it to its new index, and stay with one that was retyped in
/// place; those of a removed answer are parked, and restored with it; and a new answer gets blank
/// descendants. Indexes of later occurrences then shift. Nothing is evaluated again:
/// `settle_enablement_after` and `calculate_after` do that.
void set_answers(Response& response, const Questionnaire& form, NodeIndex node,
                 std::vector<Answer> answers);

/// Clears the answers of an occurrence and of all its descendants, and what was parked.
void forget_answers(Response& response, const Questionnaire& form, NodeIndex node);

}  // namespace kiosk
