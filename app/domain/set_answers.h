// Replaces answers, together with the questions asked about each of them.
#pragma once

#include "app/domain/response.h"

namespace kiosk {

/// Puts answers in place of those of an occurrence of the response. Where its item asks per answer,
/// what was said about an answer stays with it wherever it now stands among the others, and with
/// one that was typed anew in its place; what was said about an answer that is gone is parked, and
/// comes back with it; and a new answer has everything beneath it as the form begins. Then the
/// occurrences after it move. Nothing is decided anew: `settle_enablement_after` and
/// `calculate_after` do that.
void set_answers(Response& response, const Questionnaire& form, NodeIndex node,
                 std::vector<Answer> answers);

/// Clears the answers of an occurrence and of all its descendants, and what was parked.
void forget_answers(Response& response, const Questionnaire& form, NodeIndex node);

}  // namespace kiosk
