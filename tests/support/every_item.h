// A plain form with every type of item and every control.
#pragma once

#include "app/domain/decision_aid.h"

namespace kiosk {

/// tests/support/every_item.json as an aid without treatments, in English and Spanish. Whatever of
/// units, decimal places and controls a reader leaves out is filled in, so that a test of a screen
/// does not depend on it.
DecisionAid every_item_aid();

}  // namespace kiosk
