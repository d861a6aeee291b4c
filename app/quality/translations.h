// Checks that every language is complete with regard to the first one.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/quality/finding.h"

namespace kiosk {

/// The same keys in every language's short texts (a glossary has its own), the same arguments in
/// each, and as many blocks in each section of a card (a warning).
Findings check_translations(const DecisionAid& aid);

}  // namespace kiosk
