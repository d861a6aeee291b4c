// Verdicts on the items of a standard about figures, from the cards as they are shown.
#pragma once

#include "app/quality/audit_items.h"

namespace kiosk {

/// Each figure states its certainty beside it (IPDAS C5, K19).
Verdict says_how_sure(const AuditedAid& audited);
/// Each card has a figure, or a text that there is no good number (IPDAS K3).
Verdict gives_chances(const AuditedAid& audited);
/// Each figure states its group of people (IPDAS K4).
Verdict says_which_group(const AuditedAid& audited);
/// There is a figure, and no screen and no page of the sheet contains a percentage (IPDAS K5).
Verdict counts_people(const AuditedAid& audited);
/// Compared figures are of one study and span, and are shown together (IPDAS K6).
Verdict same_span(const AuditedAid& audited);
/// Every picture counts a hundred people (IPDAS K7).
Verdict same_number(const AuditedAid& audited);
/// How many do and how many do not, as text and as a picture (IPDAS K8).
Verdict shown_in_ways(const AuditedAid& audited);

}  // namespace kiosk
