// Checks the rules of an aid for every combination of answers that they can distinguish: what is
// shown, when, and for which reasons.
//
// Each claim is proved for the questions that its own conditions read and those that decide whether
// these apply. If these have more than `combination_budget` combinations, a warning says that the
// claim could not be proved.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/quality/finding.h"

namespace kiosk {

/// Runs all of the checks below. A cycle in an aid's enableWhen is reported, and then nothing else
/// is checked.
Findings check_rules(const DecisionAid& aid);

/// Treatments: a rule that can never hold, a treatment that is never shown, a reason that cites an
/// answer that does not count, and a rule that depends on "I do not know" or on no answer without
/// naming it.
void check_treatment_rules(const DecisionAid& aid, Findings& findings);

/// Combinations of answers that show a treatment which the aid excludes by `never`.
void check_never(const DecisionAid& aid, Findings& findings);

/// Combinations of answers that show no treatment at all.
void check_every_path_has_a_treatment(const DecisionAid& aid, Findings& findings);

/// Signs that cannot wait: one that can never be found or whose questions can be skipped, and a
/// question among them that has no effect.
void check_urgent_signs(const DecisionAid& aid, Findings& findings);

/// Questions for the doctor: one that is never suggested, and an answer "I do not know" that
/// suggests none.
void check_question_bank(const DecisionAid& aid, Findings& findings);

}  // namespace kiosk
