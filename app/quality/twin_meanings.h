// Whether a translation says what its original says, as far as single words can tell: the same
// numbers, "not" where it says "not", "at first" where it says "at first", one word for one thing.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/quality/finding.h"
#include "app/quality/plain_language.h"

namespace kiosk {

/// Every text held against its twin in the first language: numbers, meanings, terms; and no word
/// that a term rules out.
Findings check_meanings(const DecisionAid& aid, const Meanings& meanings);

}  // namespace kiosk
