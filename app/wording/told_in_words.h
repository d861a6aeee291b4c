// Figures that a card tells in words alone, without a picture of people, and who paid for a work.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/wording/words.h"

namespace kiosk {

/// Whether a figure has no picture anywhere: no treatment and no trade-off cites it.
bool is_told_in_words(const DecisionAid& aid, const Evidence& evidence);

/// The figures that a treatment's card may tell: those that it cites, so that their group and
/// picture are there too, and those told in words alone whose source it names.
std::vector<const Evidence*> figures_to_tell(const DecisionAid& aid, const Option& option);

/// Who paid for a work, as a sentence, or that it is not known.
std::string funding_in_words(const Source& source, const Words& words);

/// The works that a card names, each on a line; where the card tells a figure of one in words
/// alone, with how sure that is and who paid for it.
std::vector<std::string> sources_in_words(const DecisionAid& aid, const Option& option,
                                          const Words& words);

}  // namespace kiosk
