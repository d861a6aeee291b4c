// Checks that the first section of a card is short, and says as much about benefit as about harm.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/quality/finding.h"

namespace kiosk {

/// Limits of the section "short" of a card.
inline constexpr std::size_t most_brief_words = 60;
inline constexpr std::size_t most_brief_entries = 3;  ///< on each side

/// The section "short" of every card that has one: two lists under the words of
/// "headings.short_help" and "headings.short_hard", each of one to three entries, and no more than
/// 60 words in all.
Findings check_brief(const DecisionAid& aid);

}  // namespace kiosk
