// Whether every work that an aid draws on is recorded once, can be found again, and says who paid
// for what it found (IPDAS C2, C6).
#pragma once

#include "app/domain/decision_aid.h"
#include "app/quality/finding.h"

namespace kiosk {

/// Each source has a well-formed identifier or the reason why it has none; no work stands there
/// twice; a figure comes only from what was read, and says who paid for it, or why that is not
/// known.
Findings check_sources(const DecisionAid& aid, const std::string& today);

}  // namespace kiosk
