// How a form wants an item to be shown: the codes of FHIR's questionnaire-itemControl.
#pragma once

#include <string_view>

#include "app/domain/questionnaire.h"

namespace kiosk {

/// The control of a code; `other` for one that says nothing of how an item is asked on the kiosk.
ItemControl item_control(std::string_view code);

/// Whether what a code asks for is done, or means nothing where one question at a time has the
/// screen.
bool is_known_control(std::string_view code);

}  // namespace kiosk
