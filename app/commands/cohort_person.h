// How a made-up person of a waiting room answers.
#pragma once

#include "app/commands/simulated_visit.h"
#include "app/domain/cohort.h"

namespace kiosk {

/// What such a person answers to a question, given the answers so far; nothing where they leave it
/// out.
std::vector<Answer> drawn_answers(const Cohort& cohort, ItemIndex question,
                                  const AnswersOf& answers, Chance& chance);

}  // namespace kiosk
