// The window of `beforehand review`.
#pragma once

#include "app/commands/load_content.h"
#include "app/commands/review.h"
#include "app/review/review_matter.h"

namespace kiosk {

/// Runs until somebody closes it. Exit code 0: done; 2: there is no screen.
int run_review_desk(const ReviewArguments& arguments, const ReviewContext& context,
                    const ReviewFile& file);

}  // namespace kiosk
