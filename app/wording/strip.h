// The clinician's strip: a visit in a few lines that are read in a minute. No total, no score, no
// advice.
#pragma once

#include "app/wording/summarize.h"

namespace kiosk {

/// The strip as text.
struct Strip {
  std::string heading{};  ///< with who filled in the form, if the aid has a question for that
  std::vector<SummaryFact>
      lines{};  ///< signs, the aid's own lines, unknowns, the first three questions
};

/// Makes the strip of a visit.
Strip make_strip(const SummaryInput& context, const DecisionAid& aid, const Words& words);

/// Whether one of the answers means "I do not know", by the aid's list of such codes.
bool is_unknown(const DecisionAid& aid, std::span<const Answer> answers);

}  // namespace kiosk
