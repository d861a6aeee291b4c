// Finds which of an item's options an answer is.
#pragma once

#include "app/domain/questionnaire.h"

namespace kiosk {

/// The option that was chosen, or null if the answer is none of them. A form may have several equal
/// options, such as two with one code against the rules, or a year and a day in it; then the one
/// written exactly as the answer wins, else the first.
const AnswerOption* chosen_option(const Item& item, const Answer& answer);

}  // namespace kiosk
