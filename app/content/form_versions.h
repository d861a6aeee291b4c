// Converts forms of other versions of FHIR to R4: STU3, R4B and R5.
#pragma once

#include <optional>

#include "app/content/file_faults.h"

namespace kiosk {

/// The form converted to R4. nullopt if it is R4 already. Parts without a counterpart are kept, and
/// are a loss.
std::optional<Json> in_r4(const Json& questionnaire, FileFaults& faults);

}  // namespace kiosk
