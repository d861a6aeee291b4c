// Checks the program's own texts in the languages of an aid.
#pragma once

#include "app/content/content_fault.h"
#include "app/domain/decision_aid.h"

namespace kiosk {

/// Reports texts of the program that a language lacks, that nothing uses, that are still in the
/// first language or lack plural forms. A language without any text of the program is reported
/// elsewhere.
ContentFaults check_program_words(const DecisionAid& aid);

}  // namespace kiosk
