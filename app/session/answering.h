// Answers to the form of a session, whichever way they are given.
#pragma once

#include "app/session/event.h"

namespace kiosk {

/// The item of a node, as the form's expressions make it at this moment.
const Item& item_at(const Session& session, const DecisionAid& aid, NodeIndex node);

/// Whether a person can answer that question: it applies, it is a question, and the form does not
/// give the answer itself.
bool can_be_answered(const Session& session, const DecisionAid& aid, NodeIndex node);

/// Puts answers in place of those there are and settles what depends on them. What is wrong with
/// them, and then nothing has changed.
std::optional<FaultCode> record(Session& session, const DecisionAid& aid, NodeIndex node,
                                std::vector<Answer> answers, bool declined);

/// The answers of a question with one of them written anew, added, or taken away (nothing) at that
/// place.
std::vector<Answer> with_answer_at(std::vector<Answer> answers, std::size_t place,
                                   std::optional<Answer> answer);

}  // namespace kiosk
