// Checks that a card says as much about possible harm as about possible benefit (IPDAS C1).
#pragma once

#include "app/domain/decision_aid.h"
#include "app/quality/finding.h"
#include "app/quality/plain_language.h"

namespace kiosk {

/// Minimum ratio of words under "how it may help" to words under "what may be hard".
inline constexpr double least_help_for_hard = 0.7;
inline constexpr double most_help_for_hard = 1.4;

/// Every card in every language: both sections exist, their lengths are alike, and if one has a
/// count of 100 the other has one too or says that there is none.
Findings check_balance(const DecisionAid& aid, const PlainLanguages& languages);

}  // namespace kiosk
