// Everything that can be told of a whole aid without a person: whether its rules, words, figures
// and translations hold together.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/quality/finding.h"
#include "app/quality/plain_language.h"

namespace kiosk {

/// What the checks need besides the aid.
struct QualityInput {
  PlainLanguages plain_language{};
  Meanings meanings{};
  std::string today{};  ///< yyyy-mm-dd
};

/// All checks, one after another.
Findings check_quality(const DecisionAid& aid, const QualityInput& context);

}  // namespace kiosk
