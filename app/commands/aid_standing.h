// Which aid a kiosk shows and how it stands with its reviewers, without reading the whole of it
// each time; and which versions are not in force here.
#pragma once

#include <filesystem>

#include "app/domain/decision_aid.h"
#include "app/inspection/metrics_text.h"

namespace kiosk {

/// How an aid stands on that day (yyyy-mm-dd).
ReviewState review_state(const DecisionAid& aid, const std::string& day);

/// The standing of the aid in that folder. What was found is kept in `remembered` and taken from
/// there for as long as folder, day and the review's file are the same.
AidStanding standing_of(const std::filesystem::path& content,
                        const std::filesystem::path& value_sets,
                        const std::filesystem::path& remembered, const std::string& day);

/// What the packages have left behind of versions that they refused or took back.
Fallbacks fallbacks_in(const std::filesystem::path& fleet);

}  // namespace kiosk
