// Conditions as text, for reviewers of an aid's rules.
#pragma once

#include "app/domain/questionnaire.h"
#include "app/wording/words.h"

namespace kiosk {

/// A line of a condition: a comparison, or how its children are combined.
struct ConditionLine {
  int depth = 0;  ///< 0 for the condition as a whole
  std::string words{};
};

/// The condition line by line, by the form's own questions and answers: "One of these:", "“How
/// strong is your pain?”: 5 of 10 or more".
std::vector<ConditionLine> condition_in_words(const Condition& condition, const Questionnaire& form,
                                              const Words& words);

}  // namespace kiosk
