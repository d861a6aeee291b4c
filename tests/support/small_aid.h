// A decision aid in memory, for what a visit does with any aid.
#pragma once

#include "app/domain/decision_aid.h"

namespace kiosk {

/// "sign-legs", "sign-numb" (yes, no; needed) in the group "signs"; the page "note"; "pain" (0 to
/// 10; needed; can be declined); "where" (several of head, foot, or unsure alone; asked when there
/// is pain); "kind" (a, b, or words of one's own). Treatments: "ice" from pain 5 on, "sock" when
/// the foot hurts, "rest" always. Urgent signs: "legs", "numb". Question: "where-from", when it is
/// not known where it hurts; "ice" brings "how-cold" and "rest" brings "how-long".
DecisionAid small_aid();

}  // namespace kiosk
