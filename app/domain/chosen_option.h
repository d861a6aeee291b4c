// Which of an item's options an answer is.
#pragma once

#include "app/domain/questionnaire.h"

namespace kiosk {

/// The option that was chosen, or null if the answer is none of them. A form may have several
/// options that count as the same, such as two of one code against the rules, or a year and a day
/// in it; then it is the one that is written as the answer is, else the first.
const AnswerOption* chosen_option(const Item& item, const Answer& answer);

}  // namespace kiosk
