// Words that a text for patients may not have, and medical words that it must explain.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/quality/finding.h"
#include "app/quality/plain_language.h"

namespace kiosk {

/// Every text in every language against its list: banned phrases, and medical words that the
/// glossary of that language does not explain. A language without a list is not looked at.
Findings check_words(const DecisionAid& aid, const PlainLanguages& languages);

}  // namespace kiosk
