// The third voice of an aid: texts that address the patient as "you" or "I", reworded for somebody
// who helps.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/wording/words.h"

namespace kiosk {

/// The program's own texts with those under "helper" replacing the others.
Words in_helper_voice(const Words& words);

/// Keys of texts and linkIds of items that address the patient as "you" or "I" in the aid's first
/// language (English) and have no version for a helper.
std::vector<std::string> without_helper_voice(const DecisionAid& aid);

}  // namespace kiosk
