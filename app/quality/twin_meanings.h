// Checks that a translation means the same as its original, as far as single words can tell: the
// same numbers, "not" for "not", "at first" for "at first", one translation for one term.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/quality/finding.h"
#include "app/quality/plain_language.h"

namespace kiosk {

/// Compares every text with its twin in the first language: numbers, meanings, terms; and forbids
/// the words that a term rules out.
Findings check_meanings(const DecisionAid& aid, const Meanings& meanings);

}  // namespace kiosk
