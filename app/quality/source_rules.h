// Checks that every work that an aid cites is recorded once, can be found again, and states who
// paid for its results (IPDAS C2, C6).
#pragma once

#include "app/domain/decision_aid.h"
#include "app/quality/finding.h"

namespace kiosk {

/// Each source has a well-formed identifier or the reason why it has none; there are no duplicates;
/// a figure comes only from what was read, and states who paid for it, or why that is unknown.
Findings check_sources(const DecisionAid& aid, const std::string& today);

}  // namespace kiosk
