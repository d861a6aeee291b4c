// Checks that every figure has a complete record, agrees with it in every text, is compared only
// with figures of its kind, and is not out of date (IPDAS C2, C4-C6, K3-K8).
#pragma once

#include "app/domain/decision_aid.h"
#include "app/quality/finding.h"
#include "app/quality/plain_language.h"

namespace kiosk {

/// Runs all of the checks below. `today` is yyyy-mm-dd.
Findings check_evidence(const DecisionAid& aid, const PlainLanguages& languages,
                        const std::string& today);

/// Each figure's record: study, group, span, source and day; its comparison, and that one group is
/// not a comparison.
void check_records(const DecisionAid& aid, Findings& findings);

/// The texts of a figure take its numbers from the record.
void check_figure_texts(const DecisionAid& aid, const PlainLanguages& languages,
                        Findings& findings);

/// The counts in the cards' prose: each is one of a record, both sides add up to a hundred, the
/// card has a source, and no text contains figures that are shown on request only.
void check_prose(const DecisionAid& aid, const PlainLanguages& languages, Findings& findings);

/// Days: the next review is not past. A day of checking in the future is a warning, since the
/// machine's clock may be wrong.
void check_days(const DecisionAid& aid, const std::string& today, Findings& findings);

}  // namespace kiosk
