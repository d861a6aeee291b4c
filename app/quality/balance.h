// Whether a card says as much of what may be hard as of how it may help (IPDAS C1).
#pragma once

#include "app/domain/decision_aid.h"
#include "app/quality/finding.h"
#include "app/quality/plain_language.h"

namespace kiosk {

/// Words under "how it may help" for each word under "what may be hard".
inline constexpr double least_help_for_hard = 0.7;
inline constexpr double most_help_for_hard = 1.4;

/// Every card in every language: both sections are there, their lengths are alike, and where one
/// has a count of 100 the other has one too or says that there is none.
Findings check_balance(const DecisionAid& aid, const PlainLanguages& languages);

}  // namespace kiosk
