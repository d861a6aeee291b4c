// The third voice of an aid: what says "you" or "I" of the patient, said to and by somebody who
// helps.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/wording/words.h"

namespace kiosk {

/// The program's own words with those under "helper" in place of the others.
Words in_helper_voice(const Words& words);

/// Keys of texts and linkIds of items that speak of the patient as "you" or "I" in the aid's first
/// language (English) and have no words for a helper.
std::vector<std::string> without_helper_voice(const DecisionAid& aid);

}  // namespace kiosk
