// Forms that are made of parts kept elsewhere (SDC's modular forms).
#pragma once

#include "app/content/file_faults.h"
#include "app/content/form_library.h"

namespace kiosk {

/// Puts the items of those forms that an item names (SDC subQuestionnaire) in its place, with what
/// they need: their value sets, variables and constraints, and the prefix of linkIds. Parts may
/// have parts. Nothing if the form names none that is not there yet. A part that is not found, or
/// that leads back to itself, stays what it is: a place with a loss.
std::optional<Json> assemble(const Json& questionnaire, FormLibrary& library, FileFaults& faults);

}  // namespace kiosk
