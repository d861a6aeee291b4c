// Whether what is shown or printed is a draft, in words.
#pragma once

#include "app/domain/aid_part.h"
#include "app/wording/words.h"

namespace kiosk {

/// What stands on a screen or sheet while some of its parts are not what they should be: past the
/// review, a translation that nobody has reviewed, a draft, or a draft in part. "" once all is
/// well.
std::string draft_notice(const DecisionAid& aid, const Words& words, const std::string& today,
                         std::span<const AidPart> parts);

/// The same of the aid as a whole.
std::string draft_notice(const DecisionAid& aid, const Words& words, const std::string& today);

}  // namespace kiosk
