// An aid with its reviewers' signatures.
#pragma once

#include "app/review/review_file.h"

namespace kiosk {

/// Records in an aid the file's signatures on its parts, so that each part is marked as a draft by
/// itself.
void mark_signed(DecisionAid& aid, const ReviewFile& file);

/// Like read_aid, with the folder's review.toml. If that cannot be read, every part is a draft; its
/// faults are warnings, since a kiosk runs without it.
Reading<DecisionAid> read_reviewed_aid(const std::filesystem::path& folder,
                                       const FormOptions& options = {});

/// The findings of `check` about the review: the faults of review.toml, signatures and comments on
/// parts that the aid does not have, and as notes the unsigned and changed parts, a line for each
/// kind of part and language.
ContentFaults check_review(const DecisionAid& aid);

}  // namespace kiosk
