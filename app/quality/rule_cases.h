// The rules of an aid held against every combination of answers that they can tell apart: what
// comes up, when, and for which reasons.
//
// Each claim is shown for the questions that its own conditions read and those on which it depends
// whether they apply. Where these have more than `combination_budget` combinations, a warning says
// that the claim could not be shown.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/quality/finding.h"

namespace kiosk {

/// All of the checks below. An aid whose enableWhen runs in a circle is told so, and nothing else
/// of it is looked at.
Findings check_rules(const DecisionAid& aid);

/// Treatments: a rule that can never hold, a treatment that nothing reaches, a reason that cites an
/// answer that does not count, and a rule that goes by "I do not know" or by no answer without
/// naming it.
void check_treatment_rules(const DecisionAid& aid, Findings& findings);

/// Combinations of answers that bring up what the aid says must never be.
void check_never(const DecisionAid& aid, Findings& findings);

/// Combinations of answers that bring up no treatment at all.
void check_every_path_has_a_treatment(const DecisionAid& aid, Findings& findings);

/// Signs that cannot wait: one that can never come up or whose questions can be passed over, and a
/// question among them that changes nothing.
void check_urgent_signs(const DecisionAid& aid, Findings& findings);

/// Questions for the doctor: one that nothing brings up, and an answer "I do not know" that brings
/// up none.
void check_question_bank(const DecisionAid& aid, Findings& findings);

}  // namespace kiosk
