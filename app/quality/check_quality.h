// Everything that a program can check of a whole aid: whether its rules, texts, figures and
// translations are consistent.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/quality/finding.h"
#include "app/quality/plain_language.h"

namespace kiosk {

/// The input of the checks besides the aid.
struct QualityInput {
  PlainLanguages plain_language{};
  Meanings meanings{};
  std::string today{};  ///< yyyy-mm-dd
};

/// All checks, one after another.
Findings check_quality(const DecisionAid& aid, const QualityInput& context);

}  // namespace kiosk
