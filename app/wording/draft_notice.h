// The notice that shown or printed content is a draft.
#pragma once

#include "app/domain/aid_part.h"
#include "app/wording/words.h"

namespace kiosk {

/// The notice on a screen or sheet while some of its parts are past the review, an unreviewed
/// translation, a draft, or a draft in part. "" once all is well.
std::string draft_notice(const DecisionAid& aid, const Words& words, const std::string& today,
                         std::span<const AidPart> parts);

/// The same for the aid as a whole.
std::string draft_notice(const DecisionAid& aid, const Words& words, const std::string& today);

}  // namespace kiosk
