// Whether every language says as much as the first.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/quality/finding.h"

namespace kiosk {

/// The same keys in every language's short texts (a glossary has its own), the same places to fill
/// in each, and as many blocks in each section of a card (a warning).
Findings check_translations(const DecisionAid& aid);

}  // namespace kiosk
