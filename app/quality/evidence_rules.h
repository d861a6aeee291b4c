// Whether every figure is recorded whole, told as it is recorded, compared only with its like, and
// still in date (IPDAS C2, C4-C6, K3-K8).
#pragma once

#include "app/domain/decision_aid.h"
#include "app/quality/finding.h"
#include "app/quality/plain_language.h"

namespace kiosk {

/// All of the checks below. `today` is yyyy-mm-dd.
Findings check_evidence(const DecisionAid& aid, const PlainLanguages& languages,
                        const std::string& today);

/// Each figure's record: study, group, span, source and day; what it was compared with, and that
/// one group is no comparison; and that something shows it.
void check_records(const DecisionAid& aid, Findings& findings);

/// That the texts of a figure take its numbers from the record.
void check_figure_texts(const DecisionAid& aid, const PlainLanguages& languages,
                        Findings& findings);

/// The counts in the cards' prose: both sides make a hundred, the card has a source, and nothing
/// there tells what is shown on request only.
void check_prose(const DecisionAid& aid, const PlainLanguages& languages, Findings& findings);

/// Days: the next review is not past. A day of checking that is still to come is a warning, since
/// it may be the machine's clock.
void check_days(const DecisionAid& aid, const std::string& today, Findings& findings);

}  // namespace kiosk
