// The sheet of a plain form: every question that was answered, with its answer.
#pragma once

#include "app/wording/summarize.h"

namespace kiosk {

/// A section for each group of the form, in the form's order. A question is listed by its short
/// text, or by its full text if it has none. Required items that a kiosk cannot ask come last, as
/// still needed.
Summary make_form_summary(const SummaryInput& context, const DecisionAid& aid, const Words& words);

}  // namespace kiosk
