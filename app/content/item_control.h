// Maps the codes of FHIR's questionnaire-itemControl.
#pragma once

#include <string_view>

#include "app/domain/questionnaire.h"

namespace kiosk {

/// The control of a code; `other` for one that has no effect on the kiosk.
ItemControl item_control(std::string_view code);

/// Whether a code is supported, or has no meaning where one question at a time has the screen.
bool is_known_control(std::string_view code);

}  // namespace kiosk
