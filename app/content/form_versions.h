// Forms of other versions of FHIR, made R4's at the edge: STU3, R4B and R5.
#pragma once

#include <optional>

#include "app/content/file_faults.h"

namespace kiosk {

/// The form as R4 would have written it. Nothing if it is written so already. What has no
/// counterpart stays, and is a loss.
std::optional<Json> in_r4(const Json& questionnaire, FileFaults& faults);

}  // namespace kiosk
