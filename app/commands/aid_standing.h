// The review state of the kiosk's aid, without reading the whole aid each time; and which versions
// are not in force here.
#pragma once

#include <filesystem>

#include "app/content/read_content.h"
#include "app/domain/decision_aid.h"
#include "app/inspection/metrics_text.h"

namespace kiosk {

/// The review state of an aid on that day (yyyy-mm-dd).
ReviewState review_state(const DecisionAid& aid, const std::string& day);

/// The state of the aid in that folder, whose form draws on those resources. The result is cached
/// in `remembered` as long as folder, day and the review's file are the same.
AidStanding standing_of(const std::filesystem::path& content, const FormOptions& options,
                        const std::filesystem::path& remembered, const std::string& day);

/// The records of the packages about versions that they rejected or rolled back.
Fallbacks fallbacks_in(const std::filesystem::path& fleet);

}  // namespace kiosk
