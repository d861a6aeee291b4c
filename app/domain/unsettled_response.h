// A response while it is put together, before it is decided which of its items apply.
#pragma once

#include "app/domain/response.h"

namespace kiosk {

/// As `add_occurrence`, but which items apply is decided by the caller, once all occurrences are there (`settle_enablement`): deciding after
/// each of many takes time with the third power of their number.
NodeIndex add_unsettled_occurrence(Response& response, const Questionnaire& form, NodeIndex group);

}  // namespace kiosk
