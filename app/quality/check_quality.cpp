#include "app/quality/check_quality.h"

#include <algorithm>

#include "app/quality/balance.h"
#include "app/quality/brief_rules.h"
#include "app/quality/evidence_rules.h"
#include "app/quality/language_rules.h"
#include "app/quality/plain_words.h"
#include "app/quality/reading_level.h"
#include "app/quality/rule_cases.h"
#include "app/quality/source_rules.h"
#include "app/quality/translations.h"
#include "app/quality/twin_meanings.h"

namespace kiosk {

Findings check_quality(const DecisionAid& aid, const QualityInput& context) {
  Findings all;
  for (auto findings :
       {check_rules(aid), check_evidence(aid, context.plain_language, context.today),
        check_sources(aid, context.today), check_balance(aid, context.plain_language),
        check_brief(aid), check_words(aid, context.plain_language),
        check_reading_level(aid, context.plain_language), check_translations(aid),
        check_language_rules(aid), check_meanings(aid, context.meanings)}) {
    std::move(findings.begin(), findings.end(), std::back_inserter(all));
  }
  return all;
}

}  // namespace kiosk
