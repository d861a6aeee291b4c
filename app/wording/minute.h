// The part that a clinician reads in a minute, as cells.
#pragma once

#include "app/wording/summarize.h"

namespace kiosk {

/// The minute, and the answers that it contains.
struct MadeMinute {
  SummaryMinute minute{};
  std::set<NodeIndex> told{};
};

/// Makes the minute of a visit from the aid's strip; empty without a strip. Long answers are left
/// to the rest of the sheet.
MadeMinute make_minute(const SummaryInput& context, const DecisionAid& aid, const Words& words);

}  // namespace kiosk
