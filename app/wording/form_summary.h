// The sheet of a plain form: every question that was answered, with its answer.
#pragma once

#include "app/wording/summarise.h"

namespace kiosk {

/// A section for each group of the form, in the form's order. A question stands there by its short
/// text, or by its own words where it has none. What the form needs and a kiosk cannot ask stands
/// last, as still needed.
Summary make_form_summary(const SummaryInput& context, const DecisionAid& aid, const Words& words);

}  // namespace kiosk
