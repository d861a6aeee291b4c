// Records answers to the form of a session, however they are given.
#pragma once

#include "app/session/event.h"

namespace kiosk {

/// The item of a node with its calculated parts, as of now.
const Item& item_at(const Session& session, const DecisionAid& aid, NodeIndex node);

/// Whether a person can answer that question: it applies, it is a question, and the form does not
/// calculate its answer.
bool can_be_answered(const Session& session, const DecisionAid& aid, NodeIndex node);

/// Replaces the answers of a question and settles what depends on them. Returns what is wrong with
/// them, and then nothing has changed.
std::optional<FaultCode> record(Session& session, const DecisionAid& aid, NodeIndex node,
                                std::vector<Answer> answers, bool declined);

/// The answers of a question with the one at that index replaced, added, or removed (nullopt).
std::vector<Answer> with_answer_at(std::vector<Answer> answers, std::size_t place,
                                   std::optional<Answer> answer);

}  // namespace kiosk
