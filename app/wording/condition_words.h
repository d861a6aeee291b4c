// Conditions as people read them, for whoever reviews an aid's rules.
#pragma once

#include "app/domain/questionnaire.h"
#include "app/wording/words.h"

namespace kiosk {

/// A line of a condition in words: a comparison, or how those beneath it are taken together.
struct ConditionLine {
  int depth = 0;  ///< 0 for the condition as a whole
  std::string words{};
};

/// The condition line by line, by the form's own questions and answers: "One of these:", "“How
/// strong is your pain?”: 5 of 10 or more".
std::vector<ConditionLine> condition_in_words(const Condition& condition, const Questionnaire& form,
                                              const Words& words);

}  // namespace kiosk
