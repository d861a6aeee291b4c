// An aid with what its reviewers signed.
#pragma once

#include "app/review/review_file.h"

namespace kiosk {

/// Notes in an aid what the file says of its parts, so that each says by itself whether it is a
/// draft.
void mark_signed(DecisionAid& aid, const ReviewFile& file);

/// As read_aid, with the folder's review.toml. One that cannot be read signs nothing and leaves
/// every part a draft; its faults are warnings, since a kiosk goes on without it.
Reading<DecisionAid> read_reviewed_aid(const std::filesystem::path& folder,
                                       const FormOptions& options = {});

/// What `check` tells of the review: the faults of review.toml, signatures and comments of parts
/// that the aid does not have, and as notes what is not signed or has changed since, a line for
/// each kind of part and language.
ContentFaults check_review(const DecisionAid& aid);

}  // namespace kiosk
