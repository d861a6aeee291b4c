// The example responses of a content folder, checked by its questionnaire.
#pragma once

#include "app/content/content_fault.h"
#include "app/domain/decision_aid.h"

namespace kiosk {

/// The faults of examples/*.json: those that are no QuestionnaireResponse, that answer another
/// form, or whose answers the questionnaire does not take. Their files are named by the aid's
/// folder.
ContentFaults check_examples(const DecisionAid& aid);

}  // namespace kiosk
