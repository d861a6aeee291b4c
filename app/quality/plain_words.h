// Checks for words that a text for patients must not have, and for medical terms that it must
// explain.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/quality/finding.h"
#include "app/quality/plain_language.h"

namespace kiosk {

/// Checks every text in every language against its list: banned phrases, and medical terms that the
/// glossary of that language does not explain. A language without a list is skipped.
Findings check_words(const DecisionAid& aid, const PlainLanguages& languages);

}  // namespace kiosk
