// Evaluates one condition for every combination of answers that it can distinguish.
#pragma once

#include "app/quality/combinations.h"
#include "app/quality/finding.h"

namespace kiosk {

/// A condition of the aid and its location.
struct PlacedCondition {
  const Condition& when;
  std::string file{};
  std::string place{};
};

/// Adds an error of the rules.
void add_rule_error(Findings& findings, const PlacedCondition& at, std::string what);

/// Adds a warning that a claim has more combinations than the budget.
void add_not_shown(Findings& findings, const PlacedCondition& at, const std::string& claim);

/// Whether the condition can hold. Reports: that it never does; that one of its reasons cites a
/// question that does not apply or has no answer; that it depends on an answer "I do not know" or
/// on no answer without naming it.
bool check_condition(const DecisionAid& aid, const PlacedCondition& at, Findings& findings);

}  // namespace kiosk
