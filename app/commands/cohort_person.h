// Generates the answers of a made-up person of a waiting room.
#pragma once

#include "app/commands/simulated_visit.h"
#include "app/domain/cohort.h"

namespace kiosk {

/// A random number from 0 to below 100, as shares are drawn with.
double drawn_per_cent(Chance& chance);

/// The answers of such a person to a question, given the answers so far; empty if they skip it.
std::vector<Answer> drawn_answers(const Cohort& cohort, ItemIndex question,
                                  const AnswersOf& answers, Chance& chance);

}  // namespace kiosk
